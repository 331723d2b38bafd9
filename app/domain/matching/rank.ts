import type { CardContent } from "../kompetenskort/card.ts";
import type { PlacementNeed } from "../placement/need.ts";
import type { CandidateFacts, CandidateView, WaitingBand } from "./candidate.ts";
import type { MatchContext } from "./context.ts";
import type { Eligibility } from "./judgement.ts";
import { type Match, matchFacts } from "./match.ts";
import { readCard } from "./read-card.ts";
import { readPublished } from "./read-published.ts";
import { tieBreak } from "./tie-break.ts";
import type { MatchingWeights } from "./weights.ts";

/** A candidate with the caller's own handle; ranking carries `ref` through and never looks inside it. */
export interface Entrant<Ref> {
  ref: Ref;
  view: CandidateView;
  /** On how many other placements' lists the profile has stood among the first five in the last 30 days; 0 unless said. */
  lists?: number;
  /**
   * A lot drawn for this candidate at this placement (a keyed hash of both, made by the caller). It only orders
   * those whose declared values are the same letter for letter. Lots must differ for the order to be total.
   */
  lot: string;
}

export interface Ranked<Ref> {
  ref: Ref;
  match: Match;
}

export interface Ranking<Ref> {
  /** By score; where the weights give no points for certainty, those to ask about (`ask`) after the others (`yes`). */
  ranked: Ranked<Ref>[];
  /** How many were shut out by a hard demand. A count of people: shown only through the k rule. */
  excluded: number;
}

/**
 * Candidates for one placement, best first. The order is by score, `tieBreak` over declared values, and last `lot`; so it
 * does not depend on the order of input, on ids or on anything undeclared. Of two who are otherwise alike, one who meets a
 * demand stands before one of whom it can't be told.
 *
 * @param orderKey the placement's own key for breaking ties, e.g. its id
 */
export function rank<Ref>(
  need: PlacementNeed,
  entrants: readonly Entrant<Ref>[],
  weights: MatchingWeights,
  context: MatchContext,
  orderKey: string,
): Ranking<Ref> {
  const matched = entrants.map(({ ref, view, lists, lot }) => ({
    ref,
    view,
    lot,
    match: matchFacts(need, readPublished(view, context.today, lists), weights, context),
  }));
  const open = matched.filter(({ match }) => match.eligible !== "no");
  const ranked = inOrder(open, weights, ({ view }) => tieBreak(orderKey, view)).map(({ ref, match }) => ({
    ref,
    match,
  }));
  return { ranked, excluded: matched.length - open.length };
}

/** A placement in the reverse view; `lot` orders equals (the caller's choice, e.g. a hash of the placement). */
export interface Opening<Ref> {
  ref: Ref;
  need: PlacementNeed;
  lot: string;
}

/** One known person → placements, from the true card, by the same code. Only for the person and their caseworker. */
export function rankPlacements<Ref>(
  card: CardContent,
  waiting: WaitingBand | null,
  openings: readonly Opening<Ref>[],
  weights: MatchingWeights,
  context: MatchContext,
): Ranking<Ref> {
  const facts: CandidateFacts = readCard(card, waiting);
  const matched = openings.map(({ ref, need, lot }) => ({
    ref,
    lot,
    match: matchFacts(need, facts, weights, context),
  }));
  const open = matched.filter(({ match }) => match.eligible !== "no");
  return {
    ranked: inOrder(open, weights, () => 0).map(({ ref, match }) => ({ ref, match })),
    excluded: matched.length - open.length,
  };
}

const PLACE: Record<Eligibility, number> = { yes: 0, ask: 1, no: 2 };

function inOrder<Item extends { match: Match; lot: string }>(
  items: readonly Item[],
  weights: MatchingWeights,
  tie: (item: Item) => number,
): Item[] {
  const place = ({ match }: Item) => (weights.points.certainty > 0 ? 0 : PLACE[match.eligible]);
  return items
    .map((item) => ({ item, tie: tie(item) }))
    .sort(
      (a, b) =>
        place(a.item) - place(b.item) ||
        b.item.match.score - a.item.match.score ||
        a.tie - b.tie ||
        compareText(a.item.lot, b.item.lot),
    )
    .map(({ item }) => item);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
