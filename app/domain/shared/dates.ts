import { Temporal } from "temporal-polyfill";

/** A calendar day in Sweden, `2026-11-23`. */
export type IsoDate = string;
/** A moment in UTC, `2026-11-23T05:21:00.000Z`; sorts as text. */
export type Instant = string;

const ZONE = "Europe/Stockholm";

/** The calendar day it is in Sweden at `now`. */
export function swedishDate(now: Instant): IsoDate {
  return Temporal.Instant.from(now).toZonedDateTimeISO(ZONE).toPlainDate().toString();
}

/** The moment that the day begins in Sweden, written as instants are. */
export function startOfDay(date: IsoDate): Instant {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime(ZONE)
    .toInstant()
    .toString({ smallestUnit: "millisecond" });
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Month arithmetic as law means it: 31 January + 1 month is the last day of February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}

/** Whole months from `from` to `to`, rounded down. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "months" }).months;
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

/** True for a real calendar day written `yyyy-mm-dd` (no 31 February), within 1900–2200. */
export function isIsoDate(value: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}
