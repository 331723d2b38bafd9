import type { Judgement } from "./judgement.ts";
import type { SoftPart } from "./soft-part.ts";
import { exactly, type Range } from "./three-valued.ts";
import type { MatchingWeights } from "./weights.ts";

/** How sure it is that the hard demands are met. What can't be told is said with the demand, not here again. */
export function certaintyPart(
  hard: readonly Pick<Judgement, "verdict">[],
  weights: MatchingWeights,
): SoftPart {
  const open = hard.filter(({ verdict }) => verdict === "unknown").length;
  return { share: certaintyShare(open, weights), reasons: [], gaps: [] };
}

export function certaintyShare(open: number, { questions }: MatchingWeights): Range {
  return exactly(Math.max(0, 1 - open / questions));
}
