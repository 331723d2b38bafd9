import type { CardContent } from "../kompetenskort/card.ts";
import type { PlacementNeed } from "../placement/need.ts";
import type { CandidateFacts, CandidateView, WaitingBand } from "./candidate.ts";
import type { MatchContext } from "./context.ts";
import { demandsOf, type JudgedDemand, judge } from "./hard-demands.ts";
import { type Eligibility, eligibilityOf } from "./judgement.ts";
import type { MatchMessage } from "./messages.ts";
import { certaintyPart } from "./part-certainty.ts";
import { spreadPart, waitingPart } from "./part-fairness.ts";
import { occupationPart } from "./part-occupation.ts";
import { traitsPart } from "./part-traits.ts";
import { conditionsPart, distancePart } from "./part-workplace.ts";
import { readCard } from "./read-card.ts";
import { readPublished } from "./read-published.ts";
import { type ScorePart, type SoftPart, weighPart } from "./soft-part.ts";
import { type MatchingWeights, PARTS, type PartId } from "./weights.ts";
import { type WouldChange, wouldChange } from "./would-change.ts";

/** A match with all its grounds. Nothing in it is a sentence: keys and parameters for the message catalogue. */
export interface Match {
  eligible: Eligibility;
  hard: JudgedDemand[];
  /** 0–100: exactly the sum of the parts' points. */
  score: number;
  parts: ScorePart[];
  reasons: MatchMessage[];
  gaps: MatchMessage[];
  wouldChange: WouldChange[];
  weightsVersion: string;
}

/** One published profile against one need; `lists` as in `Entrant`. */
export function match(
  need: PlacementNeed,
  candidate: CandidateView,
  weights: MatchingWeights,
  context: MatchContext,
  lists = 0,
): Match {
  return matchFacts(need, readPublished(candidate, context.today, lists), weights, context);
}

/** The participant's and own caseworker's reverse view: the true card through the same model. */
export function matchTrue(
  need: PlacementNeed,
  card: CardContent,
  waiting: WaitingBand | null,
  weights: MatchingWeights,
  context: MatchContext,
): Match {
  return matchFacts(need, readCard(card, waiting), weights, context);
}

/** What both views run through. */
export function matchFacts(
  need: PlacementNeed,
  facts: CandidateFacts,
  weights: MatchingWeights,
  context: MatchContext,
): Match {
  const hard = demandsOf(need).map((demand) => ({ id: demand.id, ...judge(demand, need, facts, context) }));
  const soft: Record<PartId, SoftPart> = {
    traits: traitsPart(need, facts, weights),
    occupation: occupationPart(need, facts, weights),
    conditions: conditionsPart(need, facts, weights),
    distance: distancePart(need, facts, weights, context),
    certainty: certaintyPart(hard, weights),
    waiting: waitingPart(facts, weights),
    spread: spreadPart(facts, weights),
  };
  const parts = PARTS.filter((id) => weights.points[id] > 0).map((id) =>
    weighPart(id, soft[id], weights.points[id]),
  );
  return {
    eligible: eligibilityOf(hard.map(({ verdict }) => verdict)),
    hard,
    score: parts.reduce((sum, { points }) => sum + points, 0),
    parts,
    reasons: PARTS.flatMap((id) => soft[id].reasons),
    gaps: PARTS.flatMap((id) => soft[id].gaps),
    wouldChange: wouldChange(need, facts, hard, weights, context),
    weightsVersion: weights.version,
  };
}
