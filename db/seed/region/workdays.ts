import { Temporal } from "temporal-polyfill";
import { addDays, type IsoDate } from "#app/domain/shared/dates.ts";

/** People meet and write on Mondays to Fridays: the day itself, else the Friday before it. */
export function workdayBy(date: IsoDate): IsoDate {
  return addDays(date, -Math.max(0, weekday(date) - 5));
}

/** The day itself when it is a Monday, else the Monday before or after it. */
export function mondayBy(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekday(date));
}
export function mondayFrom(date: IsoDate): IsoDate {
  return addDays(date, (8 - weekday(date)) % 7);
}

/** How many Mondays to Fridays there are from the first day up to, but not with, the second. */
export function workdaysBetween(from: IsoDate, until: IsoDate): number {
  let days = 0;
  for (let date = from; date < until; date = addDays(date, 1)) if (weekday(date) <= 5) days += 1;
  return days;
}

function weekday(date: IsoDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}
