import type { CaseState, CaseWithdrawReason, EndOutcome } from "#app/domain/lonebidrag/case-states.ts";
import { payEvidenceDeadline } from "#app/domain/lonebidrag/deadlines.ts";
import type { SchemeId } from "#app/domain/lonebidrag/schemes.ts";
import { addDays, addMonths, type IsoDate } from "#app/domain/shared/dates.ts";
import { mondayFrom, workdayBy } from "./workdays.ts";

/** How far a lönebidrag case has come; `reason` is set when it has ended. */
export type CasePlan = { scheme: SchemeId } & (
  | { state: Exclude<CaseState, "ended">; reason: null }
  | { state: "ended"; reason: EndOutcome | CaseWithdrawReason }
);

/** Each step on the way to a contract, and how many days it takes from the one before. */
const STEPS = [
  ["need_identified", 0],
  ["consent", 2],
  ["documents_requested", 3],
  ["documents_in", 6],
  ["application_sent", 2],
  ["af_investigating", 4],
  ["union_comment", 3],
  ["decision", 6],
  ["contract_signed", 4],
] as const;
export type CaseStep = (typeof STEPS)[number][0];
export const CASE_STEPS = STEPS.map(([step]) => step);

/** How many days the case has stood where it stands now. */
const STOOD_DAYS = {
  need_identified: 3,
  consent: 4,
  documents_requested: 6,
  documents_in: 2,
  application_sent: 8,
  af_investigating: 9,
  union_comment: 5,
  decision: 3,
  contract_signed: 4,
} as const satisfies Record<CaseStep, number>;

/** From the signed contract to the first day of work, for those that are at work since long. */
const SIGNED_DAYS_BEFORE_START = 6;
const LEAST_DAYS_TO_START = 10;
/** How long ago the change, the extension or the end is. */
const TURNED_DAYS_AGO = 6;
/** The first month to report must not run out the moment the region is seeded. */
const LEAST_DAYS_LEFT = 3;

export interface CaseDays {
  /** The day of each step, whether or not the case comes so far. */
  steps: Record<CaseStep, IsoDate>;
  /** First day of work, agreed or planned. */
  start: IsoDate;
  /** The day of what the plan ends with: the change, the extension begun, the end. */
  turn: IsoDate;
}

/**
 * When everything in the case happened, counted back from today or from the first day of work. Somebody still on an
 * agreement begins the job when it is over.
 */
export function caseDays(plan: CasePlan, agreementEnd: IsoDate, today: IsoDate): CaseDays {
  const began = workBegan(plan, today);
  const opened = began
    ? addDays(began, -SIGNED_DAYS_BEFORE_START - daysTo("contract_signed"))
    : addDays(today, -stoodDays(plan) - daysTo(lastStep(plan)));
  return {
    steps: Object.fromEntries(
      STEPS.map(([step]) => [step, workdayBy(addDays(opened, daysTo(step)))]),
    ) as Record<CaseStep, IsoDate>,
    start: began ?? mondayFrom(later(addDays(agreementEnd, 1), addDays(today, LEAST_DAYS_TO_START))),
    turn: workdayBy(addDays(today, -TURNED_DAYS_AGO)),
  };
}

/** The first day of work where it lies behind, always the first of a month; null where there is none. */
export function workBegan(plan: CasePlan, today: IsoDate): IsoDate | null {
  const monthsAgo = (months: number) => addMonths(`${today.slice(0, 7)}-01`, -months);
  switch (plan.state) {
    case "running":
      return firstMonthLeft(today);
    case "change_reported":
      return monthsAgo(3);
    case "extension_started":
      return monthsAgo(4);
    case "ended":
      return plan.reason === "employer-stepped-back" ? null : monthsAgo(5);
    default:
      return null;
  }
}

/** The earliest month whose pay can still be reported: the employer forgot it, and it is soon too late. */
function firstMonthLeft(today: IsoDate): IsoDate {
  let first = addMonths(`${today.slice(0, 7)}-01`, -7);
  while (payEvidenceDeadline(first.slice(0, 7)) < addDays(today, LEAST_DAYS_LEFT))
    first = addMonths(first, 1);
  return first;
}

/** The last step on the way that the case has taken; an employer who steps back does it while papers are gathered. */
export function lastStep({ state, reason }: CasePlan): CaseStep {
  if (state === "decision_granted" || state === "decision_refused") return "decision";
  if (reason === "employer-stepped-back") return "documents_requested";
  return STEPS.some(([step]) => step === state) ? (state as CaseStep) : "contract_signed";
}

function stoodDays(plan: CasePlan): number {
  return STOOD_DAYS[lastStep(plan)] + (plan.state === "ended" ? TURNED_DAYS_AGO : 0);
}

function daysTo(last: CaseStep): number {
  const at = STEPS.findIndex(([step]) => step === last);
  return STEPS.slice(0, at + 1).reduce((sum, [, days]) => sum + days, 0);
}

function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}
