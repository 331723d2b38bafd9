import { addDays, type IsoDate } from "#app/domain/shared/dates.ts";
import type { AgreementPlan } from "./history-plans.ts";
import { workdayBy } from "./workdays.ts";

type Planned = Pick<AgreementPlan, "startedDaysAgo" | "weeks">;

/** From a Monday to a Friday. */
export function agreementPeriod(
  { startedDaysAgo, weeks }: Planned,
  today: IsoDate,
): { from: IsoDate; to: IsoDate } {
  const from = addDays(today, -startedDaysAgo);
  return { from, to: addDays(from, weeks * 7 - 3) };
}

/** The day somebody left early: some way in, as a running one is. */
export function interruptedOn(plan: Planned, today: IsoDate): IsoDate {
  return workdayBy(addDays(agreementPeriod(plan, today).from, Math.round(plan.weeks * 7 * 0.45)));
}
