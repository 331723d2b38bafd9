import { NEED_WEIGHTS, type TraitLevel } from "../kompetenskort/vocabulary.ts";
import type { PlacementNeed, TraitNeed } from "../placement/need.ts";
import type { CandidateFacts } from "./candidate.ts";
import { type MatchMessage, message } from "./messages.ts";
import { NOTHING_KNOWN, type SoftPart, weightedMean } from "./soft-part.ts";
import { exactly, type Range } from "./three-valued.ts";
import type { MatchingWeights } from "./weights.ts";

/**
 * Trait levels against what the work needs, by weight. A level above the need adds nothing: nobody should be
 * pushed down a list by somebody the work does not need.
 */
export function traitsPart(need: PlacementNeed, facts: CandidateFacts, weights: MatchingWeights): SoftPart {
  const byWeight = heaviestFirst(need.traits);
  const told = byWeight.flatMap((each) => tell(each, facts.traits[each.trait]));
  return {
    share: weightedMean(
      byWeight.map((each) => ({
        share: shareOf(each.level, facts.traits[each.trait]),
        weight: weights.trait[each.weight],
      })),
    ),
    reasons: told.filter(({ key }) => key.startsWith("reason.")),
    gaps: told.filter(({ key }) => key.startsWith("gap.")),
  };
}

export function heaviestFirst(needs: readonly TraitNeed[]): TraitNeed[] {
  return [...needs].sort((a, b) => NEED_WEIGHTS.indexOf(a.weight) - NEED_WEIGHTS.indexOf(b.weight));
}

/** The steps climbed of the steps needed, from the first (0) to the needed one (1). */
export function shareOf(needed: TraitLevel, level: TraitLevel | undefined): Range {
  if (level === undefined) return needed === 1 ? exactly(1) : NOTHING_KNOWN;
  return level >= needed ? exactly(1) : exactly((level - 1) / (needed - 1));
}

function tell({ trait, level: needed, weight }: TraitNeed, level: TraitLevel | undefined): MatchMessage[] {
  // The first step is met by everybody, so a missing assessment of it is no gap.
  if (level === undefined)
    return needed === 1 ? [] : [message("gap.trait.unassessed", { trait, needed, weight })];
  const params = { trait, level, needed, weight };
  return [level >= needed ? message("reason.trait.enough", params) : message("gap.trait.short", params)];
}
