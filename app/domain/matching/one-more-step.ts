import type { CardContent } from "../kompetenskort/card.ts";
import type { PlacementNeed } from "../placement/need.ts";
import type { CandidateFacts } from "./candidate.ts";
import type { MatchContext } from "./context.ts";
import { demandsOf, type HardDemand, judge } from "./hard-demands.ts";
import { readCard } from "./read-card.ts";
import { type Step, stepsFrom, withStep } from "./steps.ts";

export interface OneMoreStep {
  step: Step;
  /** How many more placements would be open to the person. */
  opens: number;
}

/** More than this is no longer a next step but a wish list. */
const STEPS_SHOWN = 5;

/**
 * What one more step would open to one person ("med B-körkort: 6 fler"), best first: the true card with the step
 * taken, through the same demands as every match. A placement that takes two steps is counted for neither.
 *
 * The counts are of placements, which anybody may read, and only the person and their own caseworker see them: no
 * rule of k applies to them.
 */
export function oneMoreStep(
  card: CardContent,
  needs: readonly PlacementNeed[],
  context: MatchContext,
): OneMoreStep[] {
  const now = readCard(card, null);
  // A step of one kind meets demands of that kind alone: where another kind is in the way too, it opens nothing.
  const within = Map.groupBy(needs, (need) => onlyKindUnmet(need, now, context));
  within.delete(null);
  const told: { step: Step; opened: PlacementNeed[] }[] = [];
  for (const step of stepsFrom(card, [...within.values()].flat(), context.today)) {
    const then = readCard(withStep(card, step), null);
    const opened = (within.get(step.kind) ?? []).filter((need) => unmetBy(then, need, context).length === 0);
    const smaller = told.filter((one) => one.step.kind === step.kind).flatMap((one) => one.opened);
    // A larger step of a kind is told only for what a smaller one does not open.
    if (opened.some((need) => !smaller.includes(need))) told.push({ step, opened });
  }
  return told
    .map(({ step, opened }) => ({ step, opens: opened.length }))
    .sort((a, b) => b.opens - a.opens)
    .slice(0, STEPS_SHOWN);
}

/** Null when nothing is in the way, or things of several kinds. */
function onlyKindUnmet(
  need: PlacementNeed,
  facts: CandidateFacts,
  context: MatchContext,
): HardDemand["kind"] | null {
  const kinds = new Set(unmetBy(facts, need, context).map(({ kind }) => kind));
  const [only = null] = kinds;
  return kinds.size === 1 ? only : null;
}

function unmetBy(facts: CandidateFacts, need: PlacementNeed, context: MatchContext): HardDemand[] {
  return demandsOf(need).filter((demand) => judge(demand, need, facts, context).verdict === "not");
}
