import type { IndexSpec } from "./indexes.ts";

/** A hundred days of age weigh less than the least difference between two ways of matching one word. */
const POINTS_A_DAY = 0.0006;
const POINTS_A_SEAT = 0.015;
const MOST_SEATS = 4;
/** Only differences of age count; counted from a day near ours to keep the numbers small. */
const DAY_ZERO = Date.parse("2025-01-01T00:00:00Z");
const DAY_MS = 86_400_000;

/** The small points a document has for being new and for having room, whatever is searched for. */
export function mildPoints(spec: IndexSpec, document: Readonly<Record<string, unknown>>): number {
  const since = spec.freshness === null ? Number.NaN : Date.parse(String(document[spec.freshness]));
  const seats = spec.room === null ? 0 : Number(document[spec.room] ?? 0);
  return (
    (Number.isNaN(since) ? 0 : ((since - DAY_ZERO) / DAY_MS) * POINTS_A_DAY) +
    Math.min(Math.max(seats, 0), MOST_SEATS) * POINTS_A_SEAT
  );
}
