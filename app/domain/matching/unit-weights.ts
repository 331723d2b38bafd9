import type { IsoDate } from "../shared/dates.ts";
import { CODE_WEIGHTS, type MatchingWeights, weightsOn, without } from "./weights.ts";

/** One version of what a unit weighs by, as it was declared. */
export interface UnitWeights {
  declared: MatchingWeights;
  /** The two terms of fairness, each to be switched off without the points being shared out anew. */
  waitingOn: boolean;
  spreadOn: boolean;
}

/** What a unit weighs by until it has made a version of its own. */
export const BASE_WEIGHTS: readonly UnitWeights[] = CODE_WEIGHTS.map((declared) => ({
  declared,
  waitingOn: true,
  spreadOn: false,
}));

/** A unit's own versions are numbered from above this, the code's below, so that a number in a log says which it was. */
export const OWN_ABOVE = 100;

/** What a ranking weighs by: a term that is switched off has no points. */
export function inUse({ declared, waitingOn, spreadOn }: UnitWeights): MatchingWeights {
  const waited = waitingOn ? declared : without("waiting", declared);
  return spreadOn ? waited : without("spread", waited);
}

/**
 * The unit's own latest that has begun; until one has, the code's. A later version of the code changes nothing for a unit
 * that has decided for itself.
 *
 * @param own in the order they were made
 */
export function unitWeightsOn(date: IsoDate, own: readonly UnitWeights[]): UnitWeights {
  const versions = own.some(({ declared }) => declared.validFrom <= date) ? own : BASE_WEIGHTS;
  const { version } = weightsOn(
    date,
    versions.map(({ declared }) => declared),
  );
  return versions.find(({ declared }) => declared.version === version)!;
}
