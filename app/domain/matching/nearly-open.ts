import type { CardContent } from "../kompetenskort/card.ts";
import type { WaitingBand } from "./candidate.ts";
import type { MatchContext } from "./context.ts";
import { demandsOf, judge } from "./hard-demands.ts";
import { matchFacts } from "./match.ts";
import type { MatchMessage } from "./messages.ts";
import type { Opening } from "./rank.ts";
import { readCard } from "./read-card.ts";
import type { MatchingWeights } from "./weights.ts";
import type { WouldChange } from "./would-change.ts";

/** A placement where one thing is in the way of one known person. */
export interface NearlyOpen<Ref> {
  ref: Ref;
  score: number;
  obstacle: MatchMessage;
  change: WouldChange;
}

/** The placements that one demand alone shuts a known person out of, best first; the true card, as `rankPlacements`. */
export function nearlyOpen<Ref>(
  card: CardContent,
  waiting: WaitingBand | null,
  openings: readonly Opening<Ref>[],
  weights: MatchingWeights,
  context: MatchContext,
): NearlyOpen<Ref>[] {
  const facts = readCard(card, waiting);
  return openings
    .flatMap(({ ref, need, lot }) => {
      const judged = demandsOf(need).map((demand) => judge(demand, need, facts, context));
      const [unmet, more] = judged.filter(({ verdict }) => verdict === "not");
      if (!unmet || more) return [];
      // The changes that would open a closed demand come first among them, in the order of the demands.
      const { score, wouldChange } = matchFacts(need, facts, weights, context);
      const [change] = wouldChange;
      return change ? [{ ref, score, lot, obstacle: unmet.reason, change }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.lot < b.lot ? -1 : 1))
    .map(({ lot: _, ...nearly }) => nearly);
}
