import { addDays, addMonths, type IsoDate } from "../shared/dates.ts";
import type { CaseState } from "./case-states.ts";
import {
  creditDay,
  extensionStart,
  type IsoMonth,
  payEvidenceDeadline,
  reviewDeadline,
} from "./deadlines.ts";
import { type CaseDecision, grantedDecision, mayBeExtended } from "./decision.ts";
import { type MonthRecord, monthStatus } from "./months.ts";
import type { SchemeId } from "./schemes.ts";

export const DEADLINE_KINDS = [
  "review",
  "pay-evidence",
  "credit",
  "first-day",
  "extension",
  "decision-end",
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export interface CaseDeadline {
  kind: DeadlineKind;
  date: IsoDate;
  /** The month worked, of pay and credit. */
  month: IsoMonth | null;
  urgency: "passed" | "soon" | "later";
}

export interface DeadlineFacts {
  scheme: SchemeId;
  state: CaseState;
  plannedStart: IsoDate | null;
  employmentStart: IsoDate | null;
  decisions: readonly CaseDecision[];
  months: readonly MonthRecord[];
}

const SOON_DAYS = 30;

/**
 * What must not be missed, soonest first. A month that is lost is not here: nothing can be done about it. Months
 * are reported also after the case has ended, as long as AF still takes them.
 */
export function deadlinesOf(facts: DeadlineFacts, today: IsoDate): CaseDeadline[] {
  const { state, decisions } = facts;
  const found: Omit<CaseDeadline, "urgency">[] = [];
  const add = (kind: DeadlineKind, date: IsoDate | null, month: IsoMonth | null = null) => {
    if (date) found.push({ kind, date, month });
  };
  const granted = grantedDecision(decisions);
  const last = decisions.at(-1);
  if (state === "decision_refused" && last) add("review", reviewDeadline(last.receivedOn));
  if (state === "decision_granted" || state === "contract_signed")
    add("first-day", facts.employmentStart ?? facts.plannedStart);
  if (state === "running" || state === "change_reported" || state === "extension_started") {
    add("decision-end", granted?.to ?? null);
    if (granted && state !== "extension_started" && mayBeExtended(facts.scheme, decisions, today))
      add("extension", extensionStart(granted.to));
  }
  for (const record of facts.months) {
    const status = monthStatus(record, today);
    if (status === "to_report" || status === "urgent")
      add("pay-evidence", payEvidenceDeadline(record.month), record.month);
    if (status === "reported")
      add("credit", creditExpected(record, granted?.payoutMonth ?? null), record.month);
  }
  return found
    .map((one) => ({ ...one, urgency: urgencyOf(one.date, today) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : order(a.kind) - order(b.kind)));
}

/** The day the credit should be there: the month after the pay was reported, and not before the first payout. */
export function creditExpected(record: MonthRecord, payoutMonth: IsoMonth | null): IsoDate | null {
  if (!record.reportedOn) return null;
  const next = addMonths(`${record.reportedOn.slice(0, 7)}-01`, 1).slice(0, 7);
  return creditDay(payoutMonth && payoutMonth > next ? payoutMonth : next);
}

function urgencyOf(date: IsoDate, today: IsoDate): CaseDeadline["urgency"] {
  if (date < today) return "passed";
  return date <= addDays(today, SOON_DAYS) ? "soon" : "later";
}

function order(kind: DeadlineKind): number {
  return DEADLINE_KINDS.indexOf(kind);
}
