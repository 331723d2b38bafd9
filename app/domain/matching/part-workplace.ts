import type { PlacementNeed } from "../placement/need.ts";
import type { CandidateFacts } from "./candidate.ts";
import type { MatchContext } from "./context.ts";
import { type MatchMessage, message } from "./messages.ts";
import { FULL, NOTHING_KNOWN, type SoftPart } from "./soft-part.ts";
import { exactly, type Range } from "./three-valued.ts";
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
  const share = conditionsShare(
    count(facts, (id) => need.conditionsOffered.includes(id) && !need.conditionsUnavoidable.includes(id)),
    count(facts, (id) => need.conditionsUnavoidable.includes(id)),
    facts.conditions.length,
    weights,
  );
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

function count({ conditions }: CandidateFacts, has: (id: CandidateFacts["conditions"][number]) => boolean) {
  return conditions.filter(has).length;
}

/** The mean over all that are needed, by numbers, so that the order they stand in can't matter. */
export function conditionsShare(
  offered: number,
  unavoidable: number,
  needed: number,
  { conditionUnanswered }: MatchingWeights,
): Range {
  return exactly((offered + (needed - offered - unavoidable) * conditionUnanswered) / needed);
}

/** How far it is to work, from the published area. */
export function distancePart(
  need: Pick<PlacementNeed, "workplace">,
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
