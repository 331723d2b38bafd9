import type { WaitingBand } from "../candidate.ts";
import type { Eligibility } from "../judgement.ts";
import type { MatchingWeights } from "../weights.ts";

/** What a round weighs beside the score of each pair: versioned data, as the weights are. */
export interface RoundTerms {
  version: string;
  /** The most points more for having waited. None where the weights have the waiting term switched off. */
  waiting: number;
  /** What is left of the score where the own caseworker has to be asked first and the weights take no points for it. */
  question: number;
  /** Days that somebody is left out of rounds with a placement that they have been proposed to. */
  restingDays: number;
}

export const ROUND_1: RoundTerms = {
  version: "1",
  // In one list waiting decides between equals. In a round somebody may be left without a seat altogether: whoever
  // has waited long keeps theirs against this much better a fit, and not against more.
  waiting: 10,
  // The answer may be no, and then the seat stands empty. Where a question costs points in the score already, that is
  // what it costs here too: else whom the gate has coarsened most would be left without in every round.
  question: 0.5,
  // Whoever is waiting for an answer about one of the seats is not offered another in the meantime. Which proposal is
  // theirs, and how it went, can't be seen here: so it is by time.
  restingDays: 30,
};

/** How a candidate stands towards a placement, as far as a round needs it. */
export interface Fit {
  eligible: Eligibility;
  score: number;
}

/** What a pair is worth to the round, whole points: exactly the sum of its three parts. */
export interface Worth {
  points: number;
  score: number;
  waiting: number;
  /** Nought or less. */
  question: number;
}

/** What can't be told counts as the middle, as in the score. */
const UNKNOWN_WAITING = 0.5;

export function worthOf(
  { eligible, score }: Fit,
  band: WaitingBand | null,
  weights: MatchingWeights,
  terms: RoundTerms,
): Worth {
  const share = band === null ? UNKNOWN_WAITING : weights.waiting[band];
  const waiting = weights.points.waiting > 0 ? Math.round(terms.waiting * share) : 0;
  const asks = eligible === "ask" && weights.points.certainty === 0;
  const question = asks ? Math.round(score * terms.question) - score : 0;
  return { points: score + waiting + question, score, waiting, question };
}
