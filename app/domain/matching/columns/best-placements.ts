import type { CardContent } from "../../kompetenskort/card.ts";
import type { WaitingBand } from "../candidate.ts";
import type { MatchContext } from "../context.ts";
import { matchFacts } from "../match.ts";
import type { Opening, Ranking } from "../rank.ts";
import { readCard } from "../read-card.ts";
import type { MatchingWeights } from "../weights.ts";
import { bestOpenings } from "./best-openings.ts";
import { encodeNeeds } from "./need-columns.ts";

/** `rankPlacements` for the best `most` alone: no more are explained than are read. */
export function bestPlacements<Ref>(
  card: CardContent,
  waiting: WaitingBand | null,
  openings: readonly Opening<Ref>[],
  weights: MatchingWeights,
  context: MatchContext,
  most: number,
): Ranking<Ref> {
  const facts = readCard(card, waiting);
  const columns = encodeNeeds(openings.map(({ need }) => need));
  const lotOf = (row: number) => openings[row]!.lot;
  const { rows, excluded } = bestOpenings(columns, facts, weights, context, { most, lotOf });
  const ranked = rows.map((row) => {
    const { ref, need } = openings[row]!;
    return { ref, match: matchFacts(need, facts, weights, context) };
  });
  return { ranked, excluded };
}
