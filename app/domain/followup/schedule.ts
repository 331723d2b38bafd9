import type { PlacementKind } from "../kompetenskort/vocabulary.ts";
import { addDays, addMonths, type IsoDate } from "../shared/dates.ts";

/** Dense at first (2-domain §6): counted in whole weeks from the first day. */
export const FOLLOW_UP_WEEKS = [1, 5, 12, 24] as const;

/**
 * The days to follow up an agreement, in order, none after its last day. Arbetsträning is followed up after
 * the first week and then every month. The last day always has one: the three-party meeting before the end.
 */
export function followUpDates(kind: PlacementKind, period: { from: IsoDate; to: IsoDate }): IsoDate[] {
  const dates = new Set<IsoDate>();
  if (kind === "arbetstraning") {
    dates.add(addDays(period.from, 7));
    for (let month = 1; addMonths(period.from, month) <= period.to; month += 1)
      dates.add(addMonths(period.from, month));
  } else {
    for (const week of FOLLOW_UP_WEEKS) dates.add(addDays(period.from, week * 7));
  }
  dates.add(period.to);
  return [...dates].filter((date) => date <= period.to).sort();
}

/** The first day not yet followed up: what is due, or overdue when it lies before `today`. */
export function nextFollowUp(dates: readonly IsoDate[], doneOn: readonly IsoDate[]): IsoDate | null {
  return [...dates].sort().slice(doneOn.length)[0] ?? null;
}
