import type { MatchMessage } from "./messages.ts";
import { exactly, type Range } from "./three-valued.ts";
import type { PartId } from "./weights.ts";

/**
 * One part of the score before weighing: the least and the most (0–1) that it can be for what is known, with
 * what speaks for and what is missing. What can't be told counts as the middle between the two.
 */
export interface SoftPart {
  share: Range;
  reasons: MatchMessage[];
  gaps: MatchMessage[];
}

/** A part as it is shown: whole points, so that the parts add up to the score on the page too. */
export interface ScorePart {
  id: PartId;
  points: number;
  max: number;
  /** False when some of it was counted as the middle of what it can be. */
  known: boolean;
}

export const NOTHING_KNOWN: Range = { min: 0, max: 1 };
export const FULL: Range = exactly(1);

export function weighPart(id: PartId, { share }: SoftPart, max: number): ScorePart {
  return { id, points: pointsOf(share, max), max, known: share.min === share.max };
}

export function pointsOf({ min, max: most }: Range, max: number): number {
  return Math.round(((min + most) / 2) * max);
}

/** The mean of shares by their weights; nothing asked for is fully met. */
export function weightedMean(shares: readonly { share: Range; weight: number }[]): Range {
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return FULL;
  const mean = (end: "min" | "max") =>
    shares.reduce((sum, { share, weight }) => sum + share[end] * weight, 0) / total;
  return { min: mean("min"), max: mean("max") };
}
