import { addDays, daysBetween, type IsoDate } from "../shared/dates.ts";

/** After how many days without a word the employer is asked, and when the placement closes (2-domain §4). */
export interface FreshnessRule {
  askAfterDays: number;
  closeAfterDays: number;
}

export const FRESHNESS: FreshnessRule = { askAfterDays: 60, closeAfterDays: 90 };

/**
 * What is due for an open placement last confirmed on `confirmedOn`: nothing, the question "is it still
 * open?", or closing. A placement never closes unasked: after a missed run the question goes first and the
 * rest of the time is still given.
 */
export function freshnessDue(
  placement: { confirmedOn: IsoDate; askedOn: IsoDate | null },
  today: IsoDate,
  rule: FreshnessRule = FRESHNESS,
): "nothing" | "ask" | "close" {
  const asked = placement.askedOn !== null && placement.askedOn >= placement.confirmedOn;
  if (!asked) return daysBetween(placement.confirmedOn, today) >= rule.askAfterDays ? "ask" : "nothing";
  return today >= closesOn({ ...placement, askedOn: placement.askedOn ?? today }, rule) ? "close" : "nothing";
}

/** The day it closes if the employer stays silent after being asked. */
export function closesOn(
  placement: { confirmedOn: IsoDate; askedOn: IsoDate },
  rule: FreshnessRule = FRESHNESS,
): IsoDate {
  const byRule = addDays(placement.confirmedOn, rule.closeAfterDays);
  const afterAsking = addDays(placement.askedOn, rule.closeAfterDays - rule.askAfterDays);
  if (afterAsking > byRule) return afterAsking;
  return byRule;
}
