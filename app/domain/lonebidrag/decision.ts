import { addDays, addMonths, type IsoDate, monthsBetween } from "../shared/dates.ts";
import type { IsoMonth } from "./deadlines.ts";
import { latestDecisionEnd, type SchemeId, schemeAt } from "./schemes.ts";

/** What AF (or the unit) decided, as it was written down. Sealed where it is kept. */
export interface CaseDecision {
  outcome: "granted" | "refused";
  decidedOn: IsoDate;
  /** When it reached the unit: the three weeks for review are counted from here. */
  receivedOn: IsoDate;
  /** First and last day it covers; null of a refusal. */
  from: IsoDate | null;
  to: IsoDate | null;
  /** The part of the pay that is paid, in per cent, where the decision says one. */
  levelPercent: number | null;
  /** The first month it is paid out. */
  payoutMonth: IsoMonth | null;
}

export type DecisionField = "decidedOn" | "receivedOn" | "from" | "to" | "payoutMonth";
export interface DecisionProblem {
  field: DecisionField;
  problem:
    | "in_future"
    | "received_before_decided"
    | "end_before_start"
    | "overlaps_earlier"
    | "scheme_not_in_force"
    | "longer_than_decision"
    | "longer_than_total"
    | "payout_before_start";
  /** The latest day that the scheme allows. */
  latest?: IsoDate;
}

export type GrantedDecision = CaseDecision & { outcome: "granted"; from: IsoDate; to: IsoDate };

export function isGranted(decision: CaseDecision): decision is GrantedDecision {
  return decision.outcome === "granted" && decision.from !== null && decision.to !== null;
}

/** The one in force: an extension that was refused leaves the earlier one as it is. */
export function grantedDecision(decisions: readonly CaseDecision[]): GrantedDecision | null {
  return decisions.filter(isGranted).at(-1) ?? null;
}

/** What can't be right about a decision, by the scheme's row of the day it was made (2-domain §7). */
export function decisionProblems(
  decision: CaseDecision,
  scheme: SchemeId,
  earlier: readonly CaseDecision[],
  today: IsoDate,
): DecisionProblem[] {
  const problems: DecisionProblem[] = [];
  if (decision.decidedOn > today) problems.push({ field: "decidedOn", problem: "in_future" });
  if (decision.receivedOn > today) problems.push({ field: "receivedOn", problem: "in_future" });
  else if (decision.receivedOn < decision.decidedOn)
    problems.push({ field: "receivedOn", problem: "received_before_decided" });
  const row = schemeAt(scheme, decision.decidedOn);
  if (!row) return [...problems, { field: "decidedOn", problem: "scheme_not_in_force" }];
  if (!isGranted(decision)) return problems;
  const { from, to, payoutMonth } = decision;
  if (to < from) return [...problems, { field: "to", problem: "end_before_start" }];
  const before = earlier.filter(isGranted);
  const last = before.at(-1);
  if (last && from <= last.to) problems.push({ field: "from", problem: "overlaps_earlier" });
  const latest = latestDecisionEnd(row, from);
  if (latest && to > latest) problems.push({ field: "to", problem: "longer_than_decision", latest });
  const total = latestTotalEnd(row.totalMonths, before, from);
  if (total && to > total && !(latest && to > latest))
    problems.push({ field: "to", problem: "longer_than_total", latest: total });
  if (payoutMonth && payoutMonth < from.slice(0, 7))
    problems.push({ field: "payoutMonth", problem: "payout_before_start" });
  return problems;
}

/** Whether the scheme has time left after what has been granted. */
export function mayBeExtended(scheme: SchemeId, decisions: readonly CaseDecision[], today: IsoDate): boolean {
  const row = schemeAt(scheme, today);
  const granted = decisions.filter(isGranted);
  const last = granted.at(-1);
  if (!row || !last) return false;
  const next = addDays(last.to, 1);
  const latest = latestTotalEnd(row.totalMonths, granted, next);
  return latest === null || latest >= next;
}

/** The last day left of the total when the next decision begins on `from`; null where there is no total. */
function latestTotalEnd(
  totalMonths: number | null,
  granted: readonly GrantedDecision[],
  from: IsoDate,
): IsoDate | null {
  if (totalMonths === null) return null;
  const used = granted.reduce((sum, one) => sum + monthsBetween(one.from, addDays(one.to, 1)), 0);
  return addDays(addMonths(from, totalMonths - used), -1);
}
