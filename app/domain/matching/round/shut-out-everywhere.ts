import type { PlacementNeed } from "../../placement/need.ts";
import type { CandidateView } from "../candidate.ts";
import type { MatchContext } from "../context.ts";
import { demandsOf, isOfClass, judge } from "../hard-demands.ts";
import { readPublished } from "../read-published.ts";

/**
 * How many have no seat to have at any of the placements. As in what-if.ts, only demands on what the gate made alike in
 * a class are counted: members of a class are in or out together, so the number is nought or at least k.
 */
export function shutOutEverywhere(
  needs: readonly PlacementNeed[],
  candidates: readonly CandidateView[],
  context: MatchContext,
): number {
  const asked = needs.map((need) => ({ need, demands: demandsOf(need).filter(isOfClass) }));
  return candidates.filter((view) => {
    const facts = readPublished(view, context.today);
    return asked.every(({ need, demands }) =>
      demands.some((demand) => judge(demand, need, facts, context).verdict === "not"),
    );
  }).length;
}
