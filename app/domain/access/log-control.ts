import { Temporal } from "temporal-polyfill";
import { type Instant, type IsoDate, swedishDate } from "../shared/dates.ts";
import { stableHash } from "../shared/stable-hash.ts";

/** A calendar month in Sweden, `2026-11`. */
export type Month = string;

/** A month is controlled once it is over, at the latest on this day of the next one; this many months can be reached. */
export const LOG_CONTROL = { deadlineDay: 15, monthsBack: 6 } as const;

/** What a reading that was drawn is found to be, and why. */
export const VERDICT_REASONS = {
  ok: ["own-work", "stood-in", "participant-asked", "placement", "control"],
  "follow-up": ["no-known-reason", "purpose-does-not-fit", "near-relation", "odd-time", "ask-the-reader"],
} as const;
export type Verdict = keyof typeof VERDICT_REASONS;
export type VerdictReason = (typeof VERDICT_REASONS)[Verdict][number];

export interface Judgement {
  verdict: Verdict;
  reason: VerdictReason;
}

/** Null for a reason that does not belong to the verdict. */
export function judgementOf(verdict: string, reason: string): Judgement | null {
  for (const [known, reasons] of Object.entries(VERDICT_REASONS) as [Verdict, readonly VerdictReason[]][]) {
    const found = known === verdict && reasons.find((one) => one === reason);
    if (found) return { verdict: known, reason: found };
  }
  return null;
}

/** What is signed: how much was drawn of how much, and what it was found to be. */
export interface ControlCounts {
  readings: number;
  drawn: number;
  ok: number;
  followUp: number;
  patterns: number;
}

export function isMonth(value: string): boolean {
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(value);
}

/** From the first moment of the month in Sweden to the first of the next. */
export function momentsOf(month: Month): { from: Instant; to: Instant } {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  return { from: midnight(first), to: midnight(first.add({ months: 1 })) };
}

export function earlier(instant: Instant, days: number): Instant {
  return new Date(Date.parse(instant) - days * 86_400_000).toISOString();
}

function midnight(date: Temporal.PlainDate): Instant {
  const zoned = date.toZonedDateTime({ timeZone: "Europe/Stockholm" });
  return new Date(zoned.epochMilliseconds).toISOString();
}

/** The months that are over and can be controlled, the latest first. */
export function endedMonths(now: Instant): Month[] {
  const present = Temporal.PlainDate.from(swedishDate(now)).toPlainYearMonth();
  return Array.from({ length: LOG_CONTROL.monthsBack }, (_, back) =>
    present.subtract({ months: back + 1 }).toString(),
  );
}

/** What the manager has to do next: the month just over, or nothing before the present one is. */
export interface NextControl {
  month: Month;
  /** Begins when the month is over. */
  from: IsoDate;
  by: IsoDate;
  state: "coming" | "open" | "late";
}

export function nextControl(now: Instant, signed: readonly Month[]): NextControl {
  const today = swedishDate(now);
  const present = Temporal.PlainDate.from(today).toPlainYearMonth();
  const last = present.subtract({ months: 1 });
  const month = signed.includes(last.toString()) ? present : last;
  const after = month.add({ months: 1 });
  const from = after.toPlainDate({ day: 1 }).toString();
  const by = after.toPlainDate({ day: LOG_CONTROL.deadlineDay }).toString();
  return {
    month: month.toString(),
    from,
    by,
    state: today < from ? "coming" : today <= by ? "open" : "late",
  };
}

/**
 * The sample: those whose lot is lowest. The lot depends on the seed and the reading alone, so the same seed draws the
 * same sample, and the seed is drawn by chance once and kept.
 */
export function drawSample(ids: readonly string[], seed: string, size: number): string[] {
  return ids
    .map((id) => ({ id, lot: stableHash(`${seed}\u0000${id}`) }))
    .sort((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
}
