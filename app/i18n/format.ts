import { Temporal } from "temporal-polyfill";
import { type PlacementStart, startOf } from "#app/domain/placement/start.ts";
import {
  daysBetween,
  type Instant,
  type IsoDate,
  monthsBetween,
  swedishDate,
} from "#app/domain/shared/dates.ts";
import type { Messages } from "./messages.ts";

const ZONE = "Europe/Stockholm";

/** Ways to say a value in one language. Everything is text without markup. */
export interface Format {
  /** As people say it with the exact date beside: "på torsdag, 3 dec"; farther off "tors 17 dec". */
  day(date: IsoDate): string;
  /** In full, for documents: "torsdag 3 december 2026". */
  fullDay(date: IsoDate): string;
  /** Without weekday: "3 dec 2026". */
  shortDay(date: IsoDate): string;
  /** How far off: "om 3 veckor", "för 2 månader sedan", "i dag". */
  distanceInTime(date: IsoDate): string;
  /** "november 2026", from `2026-11`. */
  month(month: string): string;
  /** "1 feb 2027 – 30 apr 2027". */
  period(from: IsoDate, to: IsoDate): string;
  /** When one can begin at an open placement: "Från 11 jan 2027", "Kan börja nu", "Börjar efter överenskommelse". */
  begins(dates: { startDate: IsoDate; endDate: IsoDate | null }): string;
  /** The same before it is words; always the day when today is unknown. */
  startOf(dates: { startDate: IsoDate; endDate: IsoDate | null }): PlacementStart;
  /** "i går, 22 nov kl. 14.05", in Swedish time. */
  moment(instant: Instant): string;
  /** "14.05", in Swedish time. */
  clock(instant: Instant): string;
  /** From öre: "12 500 kr"; decimals only when there are öre. */
  kronor(ore: number): string;
  /** "20 timmar"; at most one decimal. */
  hours(hours: number): string;
  hoursPerWeek(hours: number): string;
  /** In whole kilometres, as people say it; "less than 1 km" under that. */
  distance(metres: number): string;
  /** From a share 0–1: "25 %". */
  percent(share: number): string;
  number(value: number): string;
  /** "kök, lager och städ". */
  list(items: readonly string[], word?: "and" | "or"): string;
}

/** `today` null means unknown: no relative words are used then. */
export function formatFor(
  { dates, numbers }: Pick<Messages, "dates" | "numbers">,
  today: IsoDate | null,
): Format {
  const parts = (date: IsoDate) => {
    const plain = Temporal.PlainDate.from(date);
    return {
      day: plain.day,
      year: plain.year,
      weekday: dates.weekdays[plain.dayOfWeek - 1] ?? "",
      weekdayShort: dates.weekdaysShort[plain.dayOfWeek - 1] ?? "",
      month: dates.months[plain.month - 1] ?? "",
      monthShort: dates.monthsShort[plain.month - 1] ?? "",
    };
  };

  const shortDay = (date: IsoDate) => {
    const { day, monthShort: month, year } = parts(date);
    return dates.dayMonthYear({ day, month, year });
  };

  const said = (date: IsoDate, off: number): string | null => {
    if (off === 0) return dates.today;
    if (off === 1) return dates.tomorrow;
    if (off === -1) return dates.yesterday;
    if (off > 1 && off < 7) return dates.comingWeekday({ weekday: parts(date).weekday });
    if (off < -1 && off > -7) return dates.lastWeekday({ weekday: parts(date).weekday });
    return null;
  };

  const day = (date: IsoDate) => {
    if (today === null) return shortDay(date);
    const { day: dayOfMonth, monthShort: month, year, weekdayShort } = parts(date);
    if (year !== parts(today).year && Math.abs(daysBetween(today, date)) >= 7) return shortDay(date);
    const exact = dates.dayMonth({ day: dayOfMonth, month });
    const relative = said(date, daysBetween(today, date));
    return relative
      ? dates.beside({ said: relative, exact })
      : dates.weekdayBefore({ weekday: weekdayShort, date: exact });
  };

  const distanceInTime = (date: IsoDate) => {
    if (today === null) return shortDay(date);
    const off = daysBetween(today, date);
    const relative = Math.abs(off) <= 1 ? said(date, off) : null;
    if (relative) return relative;
    const [from, to] = off > 0 ? [today, date] : [date, today];
    const days = Math.abs(off);
    const months = monthsBetween(from, to);
    if (days < 14) return (off > 0 ? dates.inDays : dates.daysAgo)({ count: days });
    if (months < 3) return (off > 0 ? dates.inWeeks : dates.weeksAgo)({ count: Math.floor(days / 7) });
    if (months < 24) return (off > 0 ? dates.inMonths : dates.monthsAgo)({ count: months });
    return (off > 0 ? dates.inYears : dates.yearsAgo)({ count: Math.floor(months / 12) });
  };

  const clock = (instant: Instant) => {
    const time = Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE);
    return `${pad(time.hour)}${dates.timeSeparator}${pad(time.minute)}`;
  };

  const beginning: Format["startOf"] = (placement) =>
    today === null ? { when: "on", day: placement.startDate } : startOf(placement, today);

  const digits = (value: number, decimals: number) => {
    const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, numbers.group);
    const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? "\u2212" : "";
    return `${sign}${grouped}${fraction ? numbers.decimal + fraction : ""}`;
  };
  const trimmed = (value: number) => digits(value, Number.isInteger(Math.round(value * 10) / 10) ? 0 : 1);

  return {
    day,
    shortDay,
    fullDay: (date) => {
      const { day: dayOfMonth, month, year, weekday } = parts(date);
      return dates.weekdayBefore({ weekday, date: dates.dayMonthYear({ day: dayOfMonth, month, year }) });
    },
    distanceInTime,
    startOf: beginning,
    begins: (placement) => {
      const start = beginning(placement);
      if (start.when === "on") return dates.begins.on({ day: shortDay(start.day) });
      return start.when === "now" ? dates.begins.now : dates.begins.byAgreement;
    },
    month: (month) => {
      const { month: name, year } = parts(`${month}-01`);
      return `${name} ${year}`;
    },
    period: (from, to) => dates.span({ from: shortDay(from), to: shortDay(to) }),
    moment: (instant) => dates.at({ day: day(swedishDate(instant)), time: clock(instant) }),
    clock,
    kronor: (ore) => numbers.kronor({ amount: digits(ore / 100, ore % 100 === 0 ? 0 : 2) }),
    hours: (hours) => numbers.hours({ amount: trimmed(hours), count: hours }),
    hoursPerWeek: (hours) => numbers.hoursPerWeek({ amount: trimmed(hours), count: hours }),
    distance: (metres) =>
      metres < 1000
        ? numbers.underOneKilometre
        : numbers.kilometres({ amount: digits(Math.round(metres / 1000), 0) }),
    percent: (share) => numbers.percent({ amount: digits(share * 100, 0) }),
    number: (value) => trimmed(value),
    list: (items, word = "and") =>
      items.length < 2
        ? (items[0] ?? "")
        : `${items.slice(0, -1).join(numbers.separator)} ${numbers[word]} ${items.at(-1)}`,
  };
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
