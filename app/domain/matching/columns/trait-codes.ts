import { TRAITS, type TraitLevel } from "../../kompetenskort/vocabulary.ts";
import type { PlacementNeed } from "../../placement/need.ts";
import type { CandidateFacts } from "../candidate.ts";
import { heaviestFirst, shareOf } from "../part-traits.ts";
import { FULL, pointsOf } from "../soft-part.ts";
import type { MatchingWeights } from "../weights.ts";

/** Not assessed and the four steps: a digit for each trait, six traits to a number of 16 bits. */
const STATES = 5;
const HALF = TRAITS.length / 2;
const NUMBERS = STATES ** HALF;

/** All trait levels of a profile as two numbers: the first six traits, and the others. */
export function encodeTraits(levels: CandidateFacts["traits"]): [first: number, second: number] {
  return [encodeHalf(levels, 0), encodeHalf(levels, HALF)];
}

function encodeHalf(levels: CandidateFacts["traits"], from: number): number {
  return TRAITS.slice(from, from + HALF).reduceRight(
    (code, trait) => code * STATES + (levels[trait] ?? 0),
    0,
  );
}

/** What a need says of every number: `points(first[a] + second[b])` are the points of the traits part. */
export interface TraitPoints {
  first: Uint32Array;
  second: Uint32Array;
  /** What has been reckoned already; UNKNOWN where it has not. */
  known: Uint8Array;
  points(sum: number): number;
}

export const UNKNOWN = 255;

/** A placement asks for six traits at most (placement/draft-steps.ts); with more, what is beyond this is not kept. */
const KEPT = 2 ** 16;

/**
 * Only the needed traits move the points, and a level above the need moves nothing: so few sums are left that each is
 * reckoned once, when it is met, in the same order of addition as the plain model.
 */
export function compileTraits(need: PlacementNeed, weights: MatchingWeights): TraitPoints {
  let sums = 1;
  const needed = heaviestFirst(need.traits).map(({ trait, level, weight }) => {
    const stride = sums;
    sums *= level + 1;
    const shares = Array.from({ length: level + 1 }, (_, state) =>
      shareOf(level, state === 0 ? undefined : (state as TraitLevel)),
    );
    return { at: TRAITS.indexOf(trait), level, stride, shares, weight: weights.trait[weight] };
  });
  const total = needed.reduce((sum, { weight }) => sum + weight, 0);
  const known = new Uint8Array(Math.min(sums, KEPT)).fill(UNKNOWN);
  const points = (sum: number): number => {
    const share = total === 0 ? FULL : { min: 0, max: 0 };
    if (total > 0) {
      for (const { stride, shares, weight } of needed) {
        const { min, max } = shares[Math.floor(sum / stride) % shares.length]!;
        share.min += min * weight;
        share.max += max * weight;
      }
      share.min /= total;
      share.max /= total;
    }
    const told = pointsOf(share, weights.points.traits);
    if (sum < known.length) known[sum] = told;
    return told;
  };
  const half = (from: number) =>
    partsOfSum(
      needed.flatMap((one) => (one.at >= from && one.at < from + HALF ? [one] : [])),
      from,
    );
  return { first: half(0), second: half(HALF), known, points };
}

/** For each number of a half what its needed traits add to the sum. */
function partsOfSum(
  needed: readonly { at: number; level: number; stride: number }[],
  from: number,
): Uint32Array {
  const parts = new Uint32Array(NUMBERS);
  let filled = 1;
  for (let digit = 0; digit < HALF; digit += 1) {
    const one = needed.find(({ at }) => at === from + digit);
    for (let state = 1; state < STATES; state += 1) {
      const more = one ? Math.min(state, one.level) * one.stride : 0;
      for (let code = 0; code < filled; code += 1) parts[state * filled + code] = parts[code]! + more;
    }
    filled *= STATES;
  }
  return parts;
}
