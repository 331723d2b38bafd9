import type { IsoDate } from "../shared/dates.ts";

export type PlacementStart = { when: "on"; day: IsoDate } | { when: "now" } | { when: "by-agreement" };

/**
 * When somebody could begin at an open placement. A first day that has passed is nothing to read: while the work goes
 * on one can begin now, and after its last day the employer and the person settle it.
 */
export function startOf(
  { startDate, endDate }: { startDate: IsoDate; endDate: IsoDate | null },
  today: IsoDate,
): PlacementStart {
  if (startDate > today) return { when: "on", day: startDate };
  return endDate === null || endDate >= today ? { when: "now" } : { when: "by-agreement" };
}
