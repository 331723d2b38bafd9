import { Temporal } from "temporal-polyfill";
import { type Instant, type IsoDate, swedishDate } from "../shared/dates.ts";
import type { Role } from "./roles.ts";

/** One reading of the access log, as the patterns look at it. */
export interface Reading {
  at: Instant;
  userId: string;
  role: Role;
  participantId: string;
  /** Who was the participant's named caseworker then. */
  caseworkerId: string;
  /** The reader had declared a conflict of interest with the participant, then. */
  conflict: boolean;
}

export const PATTERNS = ["conflict", "not_own", "many_people", "odd_hours", "many_readers"] as const;
export type Pattern = (typeof PATTERNS)[number];

/** When a reading is looked at twice. Data, so that a unit's own experience can change it in one place. */
export const THRESHOLDS = {
  /** Different people in a day: at least so many, and so many times what is usual for that reader. */
  many_people: { atLeast: 10, timesUsual: 3 },
  /** Swedish time, the first hour of work and the first after it. */
  odd_hours: { from: 6, to: 20 },
  /** Roles that read their own participants, or nobody without a reason given. */
  not_own: { roles: ["caseworker", "manager"] },
  /** Different readers of one person in a month. */
  many_readers: { atLeast: 6 },
} as const satisfies Partial<Record<Pattern, object>>;

/** Days before the month that say what is usual for a reader. */
export const USUAL_OVER_DAYS = 60;

/** Something to look at twice: never a verdict. */
export interface Finding {
  pattern: Pattern;
  /** The reader; null where it is about one person read by many. */
  userId: string | null;
  /** Whom it concerns; null where it concerns many. */
  participantId: string | null;
  day: IsoDate | null;
  readings: number;
  /** Different people read, or for `many_readers` different readers. */
  people: number;
  /** Different people on a usual day of the reader's. */
  usual: number | null;
}

type Rule = (month: readonly Reading[], before: readonly Reading[]) => Finding[];

const RULES: Record<Pattern, Rule> = {
  conflict: (month) => perReaderAndPerson(month, "conflict", ({ conflict }) => conflict),
  not_own: (month) =>
    perReaderAndPerson(
      month,
      "not_own",
      ({ role, userId, caseworkerId }) =>
        THRESHOLDS.not_own.roles.some((one) => one === role) && userId !== caseworkerId,
    ),
  many_people: manyPeople,
  odd_hours: oddHours,
  many_readers: manyReaders,
};

/** What stands out among the month's readings, in the order of `PATTERNS`; `before` says what is usual. */
export function findPatterns(month: readonly Reading[], before: readonly Reading[]): Finding[] {
  return PATTERNS.flatMap((pattern) => RULES[pattern](month, before));
}

/** Outside the day's work in Sweden: nights, Saturdays and Sundays. */
export function isOddHour(at: Instant): boolean {
  const { hour, dayOfWeek } = Temporal.Instant.from(at).toZonedDateTimeISO("Europe/Stockholm");
  const { from, to } = THRESHOLDS.odd_hours;
  return dayOfWeek > 5 || hour < from || hour >= to;
}

/** Who was the caseworker at a moment, from who is now and the changes since, in any order. */
export function caseworkerAt(
  present: string,
  changes: readonly { at: Instant; from: string }[],
  at: Instant,
): string {
  const [next] = changes.filter((change) => change.at > at).sort((a, b) => (a.at < b.at ? -1 : 1));
  return next?.from ?? present;
}

function perReaderAndPerson(
  month: readonly Reading[],
  pattern: Pattern,
  fits: (reading: Reading) => boolean,
): Finding[] {
  const groups = Map.groupBy(month.filter(fits), ({ userId, participantId }) => `${userId} ${participantId}`);
  return [...groups.values()].map((group) => ({
    pattern,
    userId: group[0]!.userId,
    participantId: group[0]!.participantId,
    day: null,
    readings: group.length,
    people: 1,
    usual: null,
  }));
}

function manyPeople(month: readonly Reading[], before: readonly Reading[]): Finding[] {
  const { atLeast, timesUsual } = THRESHOLDS.many_people;
  return [...Map.groupBy(month, ({ userId }) => userId)].flatMap(([userId, own]) => {
    const earlier = [...daysOf(before.filter((one) => one.userId === userId)).values()];
    const days = [...daysOf(own)];
    return days.flatMap(([day, readings]) => {
      const people = peopleIn(readings);
      const others = days.filter(([other]) => other !== day).map(([, rows]) => rows);
      const usual = median([...earlier, ...others].map(peopleIn));
      if (people < atLeast || people < timesUsual * usual) return [];
      return [
        {
          pattern: "many_people" as const,
          userId,
          participantId: null,
          day,
          readings: readings.length,
          people,
          usual,
        },
      ];
    });
  });
}

function oddHours(month: readonly Reading[]): Finding[] {
  const odd = Map.groupBy(
    month.filter(({ at }) => isOddHour(at)),
    ({ userId }) => userId,
  );
  return [...odd].map(([userId, readings]) => ({
    pattern: "odd_hours",
    userId,
    participantId: null,
    day: null,
    readings: readings.length,
    people: peopleIn(readings),
    usual: null,
  }));
}

function manyReaders(month: readonly Reading[]): Finding[] {
  const byPerson = Map.groupBy(month, ({ participantId }) => participantId);
  return [...byPerson].flatMap(([participantId, readings]) => {
    const people = new Set(readings.map(({ userId }) => userId)).size;
    if (people < THRESHOLDS.many_readers.atLeast) return [];
    return [
      {
        pattern: "many_readers" as const,
        userId: null,
        participantId,
        day: null,
        readings: readings.length,
        people,
        usual: null,
      },
    ];
  });
}

function daysOf(readings: readonly Reading[]): Map<IsoDate, Reading[]> {
  return Map.groupBy(readings, ({ at }) => swedishDate(at));
}

function peopleIn(readings: readonly Reading[]): number {
  return new Set(readings.map(({ participantId }) => participantId)).size;
}

/** 0 of nothing: somebody new has no usual day. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return 0;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
