import type { ConditionId } from "../kompetenskort/vocabulary.ts";
import type { PlacementNeed } from "../placement/need.ts";
import type { CandidateFacts } from "./candidate.ts";
import type { MatchContext } from "./context.ts";
import { type MatchMessage, message } from "./messages.ts";
import { FULL, NOTHING_KNOWN, type SoftPart, weightedMean } from "./soft-part.ts";
import { exactly } from "./three-valued.ts";
import type { MatchingWeights } from "./weights.ts";

/** What the person needs of a workplace against what it offers. Somebody who needs nothing has nothing unmet. */
export function conditionsPart(
  need: PlacementNeed,
  facts: CandidateFacts,
  weights: MatchingWeights,
): SoftPart {
  const incomplete: MatchMessage[] = facts.conditionsComplete
    ? []
    : [message("gap.conditions.incomplete", {})];
  if (facts.conditions.length === 0) {
    return facts.conditionsComplete
      ? { share: FULL, reasons: [message("reason.conditions.none-needed", {})], gaps: [] }
      : { share: NOTHING_KNOWN, reasons: [], gaps: incomplete };
  }
  const shareOf = (condition: ConditionId) => {
    if (need.conditionsUnavoidable.includes(condition)) return 0;
    return need.conditionsOffered.includes(condition) ? 1 : weights.conditionUnanswered;
  };
  const share = weightedMean(facts.conditions.map((id) => ({ share: exactly(shareOf(id)), weight: 1 })));
  const told = facts.conditions.map((condition): MatchMessage => {
    if (need.conditionsUnavoidable.includes(condition))
      return message("gap.condition.not-met", { condition });
    return need.conditionsOffered.includes(condition)
      ? message("reason.condition.offered", { condition })
      : message("gap.condition.unanswered", { condition });
  });
  return {
    share,
    reasons: told.filter(({ key }) => key.startsWith("reason.")),
    gaps: [...told.filter(({ key }) => key.startsWith("gap.")), ...incomplete],
  };
}

/** How far it is to work, from the published area. */
export function distancePart(
  need: PlacementNeed,
  facts: CandidateFacts,
  weights: MatchingWeights,
  { geography }: MatchContext,
): SoftPart {
  const distance = facts.area === null ? null : geography.distance(facts.area, need.workplace);
  if (!distance) {
    return { share: NOTHING_KNOWN, reasons: [], gaps: [message("gap.distance.unknown", {})] };
  }
  const { near, far } = weights.distanceKm;
  const shareAt = (km: number) => Math.min(1, Math.max(0, (far - km) / (far - near)));
  const share = { min: shareAt(distance.max), max: shareAt(distance.min) };
  return (share.min + share.max) / 2 >= 0.5
    ? { share, reasons: [message("reason.distance.near", { km: distance.max })], gaps: [] }
    : { share, reasons: [], gaps: [message("gap.distance.far", { km: distance.min })] };
}

/** A small, visible fairness term: between equals, the one who has waited longer. */
export function waitingPart({ waiting }: CandidateFacts, weights: MatchingWeights): SoftPart {
  if (waiting === null) return { share: NOTHING_KNOWN, reasons: [], gaps: [] };
  const share = weights.waiting[waiting];
  const said = share > 0 && weights.points.waiting > 0;
  return {
    share: exactly(share),
    reasons: said ? [message("reason.waiting", { band: waiting })] : [],
    gaps: [],
  };
}
