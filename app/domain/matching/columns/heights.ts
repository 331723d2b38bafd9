import { certaintyShare } from "../part-certainty.ts";
import { pointsOf } from "../soft-part.ts";
import type { MatchingWeights } from "../weights.ts";

/**
 * A pair's points and questions in one number: points below QUESTION, and a QUESTION for each hard demand that can't be
 * told. Such numbers are added up; all points together are 100.
 */
export const QUESTION = 128;
export const POINTS = QUESTION - 1;

/** More demands than a placement can have. */
const MOST_QUESTIONS = 64;

/** What somebody of whom nothing has to be asked stands above all others, where certainty gives no points. */
const YES = 101;

/** Heights are below this. */
export const HEIGHTS = 256;

/** What is added for so many questions, so that whoever is higher comes first, as `rank` has it. */
export function compileQuestions(weights: MatchingWeights): Uint8Array {
  const max = weights.points.certainty;
  return Uint8Array.from({ length: MOST_QUESTIONS }, (_, open) => {
    if (max > 0) return pointsOf(certaintyShare(open, weights), max);
    return open === 0 ? YES : 0;
  });
}

/** How high a pair stands: `own` points, and those of `sum` with what its questions leave. */
export function heightOf(own: number, sum: number, ofQuestions: Uint8Array): number {
  return own + (sum & POINTS) + ofQuestions[sum >>> 7]!;
}
