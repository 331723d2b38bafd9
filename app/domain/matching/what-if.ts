import type { PlacementNeed } from "../placement/need.ts";
import type { CandidateView } from "./candidate.ts";
import type { MatchContext } from "./context.ts";
import { demandsOf, type HardDemandId, judge } from "./hard-demands.ts";
import { readPublished } from "./read-published.ts";

export interface WhatIf {
  demand: HardDemandId;
  /** How many more could be proposed or asked about without it; null when fewer than k, none included. */
  more: number | null;
}

/**
 * For each hard demand, how many more candidates there would be if it were not asked. A count below `k` is
 * hidden, and so is nought: shown, it would tell a hidden count from none.
 */
export function whatIf(
  need: PlacementNeed,
  candidates: readonly CandidateView[],
  context: MatchContext,
  k: number,
): WhatIf[] {
  const demands = demandsOf(need);
  const onlyObstacles = candidates.flatMap((view) => {
    const facts = readPublished(view, context.today);
    const unmet = demands.filter((demand) => judge(demand, need, facts, context).verdict === "not");
    const [only] = unmet;
    return only && unmet.length === 1 ? [only.id] : [];
  });
  return demands.map(({ id }) => {
    const more = onlyObstacles.filter((obstacle) => obstacle === id).length;
    return { demand: id, more: more < k ? null : more };
  });
}
