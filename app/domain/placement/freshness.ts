import { addDays, type IsoDate } from "../shared/dates.ts";

/** After how many days without a word the employer is asked, and when the placement closes (2-domain §4). */
export interface FreshnessRule {
  askAfterDays: number;
  closeAfterDays: number;
}

export const FRESHNESS: FreshnessRule = { askAfterDays: 60, closeAfterDays: 90 };

/** When its employer last said that it is there, and when they were last asked. */
export interface Confirmation {
  confirmedOn: IsoDate;
  askedOn: IsoDate | null;
}

/** The day from which the employer is asked. */
export function asksOn(confirmedOn: IsoDate, rule: FreshnessRule = FRESHNESS): IsoDate {
  return addDays(confirmedOn, rule.askAfterDays);
}

/**
 * What is due for an open placement: nothing, the question "is it still open?", or closing. A placement never closes
 * unasked: after a missed run the question goes first and the rest of the time is still given.
 */
export function freshnessDue(
  placement: Confirmation,
  today: IsoDate,
  rule: FreshnessRule = FRESHNESS,
): "nothing" | "ask" | "close" {
  if (today < asksOn(placement.confirmedOn, rule)) return "nothing";
  const askedOn = askedSince(placement);
  if (askedOn === null) return "ask";
  return today >= closesOn({ ...placement, askedOn }, rule) ? "close" : "nothing";
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

/** The last day to answer whether it is still open; null while nobody has to be asked. */
export function answerBy(
  placement: Confirmation,
  today: IsoDate,
  rule: FreshnessRule = FRESHNESS,
): IsoDate | null {
  if (today < asksOn(placement.confirmedOn, rule)) return null;
  const lastDay = addDays(closesOn({ ...placement, askedOn: askedSince(placement) ?? today }, rule), -1);
  return lastDay > today ? lastDay : today;
}

/** An answer on the day of the question answers it: only a later question is a new one. */
function askedSince({ confirmedOn, askedOn }: Confirmation): IsoDate | null {
  return askedOn !== null && askedOn > confirmedOn ? askedOn : null;
}
