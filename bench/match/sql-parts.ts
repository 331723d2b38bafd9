import type Database from "better-sqlite3";
import type { Verdict } from "#app/domain/matching/three-valued.ts";
import { WEIGHTS } from "./context.ts";

/** Verdicts as SQL counts them: of several the greatest is that of all. */
export const PLACES: Record<Verdict, number> = { meets: 0, unknown: 1, not: 2 };

export function place(meets: string, not: string): string {
  return `CASE WHEN ${meets} THEN 0 WHEN ${not} THEN 2 ELSE 1 END`;
}

/** The middle of what a level can give of a needed one; both are SQL. */
export function traitShare(level: string, needed: string): string {
  return `CASE WHEN ${level} IS NULL THEN CASE ${needed} WHEN 1 THEN 1.0 ELSE 0.5 END
    WHEN ${level} >= ${needed} THEN 1.0 ELSE (${level} - 1.0) / (${needed} - 1) END`;
}

export { bitsIn as bits } from "#app/domain/matching/columns/bits.ts";

export interface Scored {
  id: number;
  score: number;
}

/** The same scores in the same order; lots between equals are the columns' alone. */
export function agrees(found: readonly Scored[], scores: readonly number[]): boolean {
  return found.map(({ score }) => score).join() === scores.join();
}

/** The part for certainty, of a number of questions in SQL. */
export function certainty(questions: string): string {
  const { points, questions: most } = WEIGHTS;
  return `round(${points.certainty} * max(0, 1 - (${questions}) / ${most}.0))`;
}

/** Matching in one direction by SQL. */
export interface SqlMatching {
  /** The best by SQL alone. */
  best(asked: number): Scored[];
  /** Those that the clear demands leave, for the plain model over objects. */
  left(asked: number): number[];
  mb: number;
}

/** What a database in memory takes. */
export function megabytes(db: Database.Database): number {
  const pragma = (name: string) => db.pragma(name, { simple: true }) as number;
  return Number(((pragma("page_count") * pragma("page_size")) / 2 ** 20).toFixed(1));
}
