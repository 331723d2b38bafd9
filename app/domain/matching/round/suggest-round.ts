import type { PlacementNeed } from "../../placement/need.ts";
import { stableHash } from "../../shared/stable-hash.ts";
import type { CandidateFacts } from "../candidate.ts";
import type { MatchContext } from "../context.ts";
import { type Match, matchFacts } from "../match.ts";
import type { Entrant } from "../rank.ts";
import { readPublished } from "../read-published.ts";
import { tieBreak } from "../tie-break.ts";
import type { MatchingWeights } from "../weights.ts";
import { assign, FORBIDDEN, NOWHERE } from "./assign.ts";
import { type Better, betterElsewhere } from "./better-elsewhere.ts";
import { type RoundTerms, type Worth, worthOf } from "./round-terms.ts";
import { ifFreed, ifTaken, type Seating } from "./seat-prices.ts";

/** A placement with seats to fill; `lot` orders equals, as in `Entrant`. */
export interface Opening<Placement> {
  ref: Placement;
  need: PlacementNeed;
  seats: number;
  lot: string;
}

export interface RoundAsked<Candidate, Placement> {
  candidates: readonly Entrant<Candidate>[];
  openings: readonly Opening<Placement>[];
  /** Pairs that may not be suggested, since they have been proposed before or the broker has put them aside. */
  except(candidate: Candidate, placement: Placement): "proposed" | "aside" | null;
  weights: MatchingWeights;
  terms: RoundTerms;
  context: MatchContext;
}

export interface SuggestedPair<Candidate, Placement> {
  candidate: Candidate;
  match: Match;
  worth: Worth;
  /** Where the candidate would fit better still, and who sits there. */
  better: Better<Candidate, Placement> | null;
  /** What the others together would have more without this pair, and who would take the seat; null for nothing. */
  cost: { points: number; taker: Candidate } | null;
}

export interface FilledOpening<Candidate, Placement> {
  placement: Placement;
  /** The most worth first. */
  pairs: SuggestedPair<Candidate, Placement>[];
  /** Seats that nobody is suggested for. */
  empty: number;
  /** Whether anybody who may have a seat here is in the round at all. */
  anybody: boolean;
}

/** Somebody who could have had a seat and got none. */
export interface LeftWithout<Candidate, Placement> {
  candidate: Candidate;
  /**
   * Where they came nearest, and by how many points the total would have been lower with them there; nought where
   * lots were drawn. Null when every pair of theirs has been put aside.
   */
  nearest: { placement: Placement; points: number } | null;
}

export interface Round<Candidate, Placement> {
  /** In the order they were given. */
  openings: FilledOpening<Candidate, Placement>[];
  /** The nearest first. */
  left: LeftWithout<Candidate, Placement>[];
  total: number;
}

/**
 * A suggested seating of many candidates at many placements: of all that keep to seats and hard demands, the one worth
 * most in all. Equals are parted as in a ranking, by draws over declared values and last by lots, so that it does not
 * depend on the order of input, and an improved trait, which draws no new lot, never costs anybody their seat.
 */
export function suggestRound<Candidate, Placement>(
  asked: RoundAsked<Candidate, Placement>,
): Round<Candidate, Placement> {
  const { weights, terms, context } = asked;
  const candidates = inDrawnOrder(asked);
  const openings = [...asked.openings].sort((a, b) => (a.lot < b.lot ? -1 : 1));
  const worths = candidates.map(({ facts, ref }) =>
    openings.map((opening): Worth | "aside" | null => {
      const { eligible, score } = matchFacts(opening.need, facts, weights, context);
      const except = asked.except(ref, opening.ref);
      if (eligible === "no" || except === "proposed") return null;
      return except ?? worthOf({ eligible, score }, facts.waiting, weights, terms);
    }),
  );
  const pointsOf = (worth: Worth | "aside" | null) =>
    worth === null || worth === "aside" ? FORBIDDEN : worth.points;
  const seats = openings.map((opening) => opening.seats);
  const worth = Float64Array.from(worths.flatMap((row) => row.map(pointsOf)));
  const people = candidates.length;
  const placeOf = assign({ people, seats, worth: withDraws(worth, candidates, openings) });
  const seating: Seating = { people, seats, worth, placeOf };
  const freed = ifFreed(seating);
  const taken = ifTaken(seating);

  const pairAt = (person: number, place: number): SuggestedPair<Candidate, Placement> => {
    const { ref, facts } = candidates[person]!;
    const better = betterElsewhere(seating, person);
    const taker = freed.taker[place]!;
    return {
      candidate: ref,
      match: matchFacts(openings[place]!.need, facts, weights, context),
      worth: worths[person]![place] as Worth,
      better: better && {
        ...better,
        placement: openings[better.placement]!.ref,
        holder: candidates[better.holder]!.ref,
      },
      cost: taker === NOWHERE ? null : { points: freed.gain[place]!, taker: candidates[taker]!.ref },
    };
  };
  const filled = openings.map((opening, place): FilledOpening<Candidate, Placement> => {
    const pairs = candidates.flatMap((_, person) =>
      placeOf[person] === place ? [pairAt(person, place)] : [],
    );
    return {
      placement: opening.ref,
      pairs: pairs.sort((a, b) => b.worth.points - a.worth.points),
      empty: opening.seats - pairs.length,
      anybody: worths.some((row) => pointsOf(row[place] ?? null) !== FORBIDDEN),
    };
  });
  const left = candidates.flatMap(({ ref }, person) =>
    placeOf[person] === NOWHERE && worths[person]!.some((one) => one !== null)
      ? [{ candidate: ref, nearest: nearestTo(person) }]
      : [],
  );
  const byRef = new Map(filled.map((one) => [one.placement, one]));
  return {
    openings: asked.openings.map(({ ref }) => byRef.get(ref)!),
    left: left.sort((a, b) => shortOf(a) - shortOf(b)),
    total: filled.flatMap(({ pairs }) => pairs).reduce((sum, pair) => sum + pair.worth.points, 0),
  };

  function nearestTo(person: number): LeftWithout<Candidate, Placement>["nearest"] {
    let [best, points] = [NOWHERE, Number.POSITIVE_INFINITY];
    for (let place = 0; place < openings.length; place++) {
      const short = taken[place]! - worth[person * openings.length + place]!;
      if (short < points) [best, points] = [place, short];
    }
    return best === NOWHERE ? null : { placement: openings[best]!.ref, points };
  }
}

interface Drawn<Candidate> extends Entrant<Candidate> {
  facts: CandidateFacts;
  draw: number;
}

function inDrawnOrder<Candidate>({
  candidates,
  context,
}: Pick<RoundAsked<Candidate, unknown>, "candidates" | "context">): Drawn<Candidate>[] {
  return candidates
    .map((candidate) => {
      const facts = readPublished(candidate.view, context.today, candidate.lists);
      return { ...candidate, facts, draw: tieBreak("round", candidate.view) };
    })
    .sort((a, b) => a.draw - b.draw || (a.lot < b.lot ? -1 : 1));
}

const DRAWS = 2 ** 20;

/** Each worth with a draw beneath it, so small that all the draws of a seating never make up for one point. */
function withDraws(
  worth: Float64Array,
  candidates: readonly Drawn<unknown>[],
  openings: readonly Opening<unknown>[],
): Float64Array {
  const seats = openings.reduce((sum, opening) => sum + opening.seats, 0);
  const onePoint = DRAWS * (Math.min(candidates.length, seats) + 1);
  const places = openings.map(({ lot }) => stableHash(lot));
  return worth.map((points, at) => {
    const { draw } = candidates[Math.floor(at / places.length)]!;
    return points * onePoint + 1 + (mixed(draw ^ places[at % places.length]!) % DRAWS);
  });
}

function mixed(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b);
  const twice = Math.imul(once ^ (once >>> 16), 0x45d9f3b);
  return (twice ^ (twice >>> 16)) >>> 0;
}

function shortOf({ nearest }: LeftWithout<unknown, unknown>): number {
  return nearest?.points ?? Number.POSITIVE_INFINITY;
}
