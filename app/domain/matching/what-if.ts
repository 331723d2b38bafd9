import type { PlacementNeed } from "../placement/need.ts";
import type { CandidateView } from "./candidate.ts";
import type { MatchContext } from "./context.ts";
import { demandsOf, type HardDemandId, isOfClass, judge } from "./hard-demands.ts";
import { readPublished } from "./read-published.ts";

export interface WhatIf {
  demand: HardDemandId;
  /** How many more could be proposed or asked about without it; null when fewer than k, none included. */
  more: number | null;
}

export interface ShutOut {
  /** How many a demand leaves out. */
  excluded: number;
  whatIf: WhatIf[];
}

/**
 * How many the hard demands leave out, and for each of them how many more there would be if it were not asked.
 *
 * Only demands on what the gate made alike in a class are counted, and work conditions never: members of a class are
 * then in or out together, so every number is nought or at least k, and so is whatever can be worked out from several
 * of them. A number below `k` is hidden all the same, and so is nought: shown, it would tell a hidden one from none.
 */
export function shutOut(
  need: PlacementNeed,
  candidates: readonly CandidateView[],
  context: MatchContext,
  k: number,
): ShutOut {
  const demands = demandsOf(need);
  const unmetBy = candidates.map((view) => {
    const facts = readPublished(view, context.today);
    return demands.filter(
      (demand) => isOfClass(demand) && judge(demand, need, facts, context).verdict === "not",
    );
  });
  return {
    excluded: unmetBy.filter((unmet) => unmet.length > 0).length,
    whatIf: demands.map(({ id }) => {
      const more = unmetBy.filter((unmet) => unmet.length === 1 && unmet[0]?.id === id).length;
      return { demand: id, more: more < k ? null : more };
    }),
  };
}
