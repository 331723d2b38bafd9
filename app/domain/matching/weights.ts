import type { NeedWeight } from "../kompetenskort/vocabulary.ts";
import type { IsoDate } from "../shared/dates.ts";
import type { WaitingBand } from "./candidate.ts";

export const PARTS = [
  "traits",
  "occupation",
  "conditions",
  "distance",
  "certainty",
  "waiting",
  "spread",
] as const;
export type PartId = (typeof PARTS)[number];

/** What the score weighs: dated data, so that an old ranking can be explained by the weights of its day. */
export interface MatchingWeights {
  version: string;
  validFrom: IsoDate;
  /** The most points of each part, whole numbers that add up to 100. */
  points: Record<PartId, number>;
  /** How much a needed trait counts against the other needed traits. */
  trait: Record<NeedWeight, number>;
  /** Nearness (0–1) by how many leading SSYK digits two occupations share: 0, 1, 2, 3, 4. */
  sharedDigits: readonly [number, number, number, number, number];
  /** What having tried an occupation counts against wishing for it. */
  tried: number;
  /** A condition that the employer has not answered about: between offered (1) and can't be met (0). */
  conditionUnanswered: number;
  /** Full points up to `near`, none from `far`, a straight line between; km by road. */
  distanceKm: { near: number; far: number };
  /** At so many hard demands that can't be told, nothing is left of the points for certainty. */
  questions: number;
  waiting: Record<WaitingBand, number>;
  /** On so many other lists, or more, somebody has had their share: nothing of the spread part is left. */
  spreadLists: number;
}

export const WEIGHTS_1: MatchingWeights = {
  version: "1",
  validFrom: "2026-01-01",
  points: {
    // The card is about how people work, and the need says what the work asks for: the heaviest part.
    traits: 45,
    occupation: 22,
    conditions: 16,
    distance: 12,
    // Whoever can't be told to meet every demand stands after all who do (rank.ts).
    certainty: 0,
    // Small on purpose: it decides between equals, it does not lift somebody over a better match.
    waiting: 5,
    // Declared and not in use: no measurement of its effect yet (docs/matching-card.md).
    spread: 0,
  },
  trait: { must: 4, important: 2, good: 1 },
  sharedDigits: [0, 0.25, 0.5, 0.75, 1],
  tried: 0.8,
  conditionUnanswered: 0.5,
  distanceKm: { near: 5, far: 60 },
  questions: 5,
  waiting: { "under-3": 0, "3-9": 0.5, "over-9": 1 },
  spreadLists: 6,
};

/**
 * By a judged set (bench/match-quality, decision 14): above all, a demand that can't be told costs points instead of the place
 * behind everybody, so that whom the anonymity gate has coarsened most is not last on every list.
 */
export const WEIGHTS_2: MatchingWeights = {
  ...WEIGHTS_1,
  version: "2",
  validFrom: "2026-11-28",
  points: { traits: 36, occupation: 22, conditions: 14, distance: 14, certainty: 10, waiting: 4, spread: 0 },
  sharedDigits: [0, 0.2, 0.5, 0.8, 1],
  distanceKm: { near: 10, far: 80 },
};

/** The weights in force on a day: the latest that had begun. Throws when none had. */
export function weightsOn(
  date: IsoDate,
  versions: readonly MatchingWeights[] = [WEIGHTS_1, WEIGHTS_2],
): MatchingWeights {
  const begun = versions.filter(({ validFrom }) => validFrom <= date);
  const latest = begun.reduce<MatchingWeights | undefined>(
    (best, each) => (best === undefined || each.validFrom > best.validFrom ? each : best),
    undefined,
  );
  if (!latest) throw new Error(`No matching weights in force on ${date}`);
  return latest;
}

/** The same weights for a unit that has switched the waiting term off; its points go to the traits. */
export function withoutWaiting(weights: MatchingWeights): MatchingWeights {
  const { traits, waiting } = weights.points;
  return {
    ...weights,
    version: `${weights.version}-without-waiting`,
    points: { ...weights.points, traits: traits + waiting, waiting: 0 },
  };
}
