import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TraitLevel } from "../../kompetenskort/vocabulary.ts";
import type { PlacementNeed } from "../../placement/need.ts";
import type { CandidateView } from "../candidate.ts";
import { anyNeed, CONTEXT, exampleNeed, exampleView, shown } from "../match.test-data.ts";
import { match } from "../match.ts";
import { anyView } from "../published.test-data.ts";
import { type MatchingWeights, WEIGHTS_1, WEIGHTS_2, without } from "../weights.ts";
import { ROUND_1, worthOf } from "./round-terms.ts";
import { shutOutEverywhere } from "./shut-out-everywhere.ts";
import { type RoundAsked, suggestRound } from "./suggest-round.ts";

const anyRound = fc.record({
  views: fc.array(anyView, { maxLength: 10 }),
  needs: fc.array(fc.tuple(anyNeed, fc.integer({ min: 1, max: 3 })), { maxLength: 4 }),
});
const anyWeights = fc.constantFrom(WEIGHTS_1, WEIGHTS_2);

function asked(
  views: readonly CandidateView[],
  needs: readonly (readonly [need: PlacementNeed, seats: number])[],
  changes: Partial<RoundAsked<number, number>> = {},
): RoundAsked<number, number> {
  return {
    candidates: views.map((view, ref) => ({ ref, view, lot: String(ref * 7919).padStart(8, "0") })),
    openings: needs.map(([need, seats], ref) => ({ ref, need, seats, lot: `opening-${ref}` })),
    except: () => null,
    weights: WEIGHTS_1,
    terms: ROUND_1,
    context: CONTEXT,
    ...changes,
  };
}

function seatsGiven(wanted: RoundAsked<number, number>): [placement: number, candidate: number][] {
  return suggestRound(wanted).openings.flatMap(({ placement, pairs }) =>
    pairs.map(({ candidate }): [number, number] => [placement, candidate]),
  );
}

const placedIn = (wanted: RoundAsked<number, number>) =>
  new Set(seatsGiven(wanted).map(([, candidate]) => candidate));

describe("a round", () => {
  it("gives nobody two seats, no placement more than it has, and nobody a seat whose demand they do not meet", () => {
    fc.assert(
      fc.property(anyRound, ({ views, needs }) => {
        const round = suggestRound(asked(views, needs));
        const placed = round.openings.flatMap(({ pairs }) => pairs.map(({ candidate }) => candidate));
        expect(new Set(placed).size).toBe(placed.length);
        for (const { placement, pairs, empty } of round.openings) {
          expect(pairs.length + empty).toBe(needs[placement]![1]);
          expect(empty).toBeGreaterThanOrEqual(0);
          for (const pair of pairs) {
            expect(pair.match).toEqual(
              match(needs[placement]![0], views[pair.candidate]!, WEIGHTS_1, CONTEXT),
            );
            expect(pair.match.eligible).not.toBe("no");
          }
        }
      }),
    );
  });

  it("names everybody who could have had a seat and got none, and nobody else", () => {
    fc.assert(
      fc.property(anyRound, ({ views, needs }) => {
        const wanted = asked(views, needs);
        const placed = placedIn(wanted);
        const could = views.flatMap((view, ref) =>
          !placed.has(ref) && needs.some(([need]) => match(need, view, WEIGHTS_1, CONTEXT).eligible !== "no")
            ? [ref]
            : [],
        );
        const left = suggestRound(wanted).left.map(({ candidate }) => candidate);
        expect(left.sort((a, b) => a - b)).toEqual(could);
      }),
    );
  });

  it("does not depend on the order of candidates or placements, nor on handles", () => {
    fc.assert(
      fc.property(anyRound, fc.infiniteStream(fc.nat()), ({ views, needs }, numbers) => {
        const wanted = asked(views, needs);
        const shuffled = <Item>(items: readonly Item[]) =>
          items
            .map((item) => ({ item, at: numbers.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const other = {
          ...wanted,
          candidates: shuffled(wanted.candidates),
          openings: shuffled(wanted.openings),
        };
        expect(seatsGiven(other).sort()).toEqual(seatsGiven(wanted).sort());
        const renamed = suggestRound({
          ...wanted,
          except: () => null,
          candidates: wanted.candidates.map((one) => ({
            ...one,
            ref: { was: one.ref, id: `p${9 - one.ref}` },
          })),
        });
        expect(
          renamed.openings.flatMap(({ placement, pairs }) =>
            pairs.map(({ candidate }) => [placement, candidate.was]),
          ),
        ).toEqual(seatsGiven(wanted));
      }),
    );
  });

  it("takes no seat from somebody whose trait improves", () => {
    fc.assert(
      fc.property(anyRound, fc.nat(), fc.nat(), anyWeights, ({ views, needs }, who, which, weights) => {
        fc.pre(views.length > 0 && needs.length > 0);
        const index = who % views.length;
        const traits = needs.flatMap(([need]) => need.traits);
        const wanted = traits[which % Math.max(1, traits.length)];
        const level = wanted && views[index]!.traits[wanted.trait];
        fc.pre(level !== undefined && level < 4);
        const better = views.map((view, at) =>
          at === index
            ? { ...view, traits: { ...view.traits, [wanted!.trait]: (level! + 1) as TraitLevel } }
            : view,
        );
        if (placedIn(asked(views, needs, { weights })).has(index))
          expect(placedIn(asked(better, needs, { weights })).has(index)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("seats as many points with one seat more, or more", () => {
    fc.assert(
      fc.property(anyRound, fc.nat(), ({ views, needs }, which) => {
        fc.pre(needs.length > 0);
        const more = needs.map(
          ([need, seats], at) => [need, seats + Number(at === which % needs.length)] as const,
        );
        expect(suggestRound(asked(views, more)).total).toBeGreaterThanOrEqual(
          suggestRound(asked(views, needs)).total,
        );
      }),
    );
  });

  it("keeps the seat of whoever has waited long against a few points, and not against many", () => {
    const waited = (occupation: string, traits: CandidateView["traits"]) =>
      exampleView({ waiting: shown(0, "over-9"), occupations: shown(0, occupation) }, { traits });
    const near = waited("9490", { punktlighet: 3, samarbete: 3 });
    const far = waited("9412", { punktlighet: 1, samarbete: 1 });
    const fresh = exampleView({ waiting: shown(0, "under-3") });
    const need = exampleNeed();
    const gap = (view: CandidateView) =>
      match(need, fresh, WEIGHTS_1, CONTEXT).score - match(need, view, WEIGHTS_1, CONTEXT).score;
    expect(gap(near)).toBeGreaterThan(0);
    expect(gap(near)).toBeLessThan(ROUND_1.waiting);
    expect(gap(far)).toBeGreaterThan(ROUND_1.waiting);
    expect(seatsGiven(asked([fresh, near], [[need, 1]]))).toEqual([[0, 1]]);
    expect(seatsGiven(asked([fresh, far], [[need, 1]]))).toEqual([[0, 0]]);
    const switchedOff = { weights: without("waiting", WEIGHTS_1) };
    expect(seatsGiven(asked([fresh, near], [[need, 1]], switchedOff))).toEqual([[0, 0]]);
  });

  it.each([WEIGHTS_1, WEIGHTS_2])(
    "takes somebody who meets every demand before a question otherwise alike, by weights $version",
    (weights) => {
      const unclear = exampleView({ hours: shown(2) });
      const need = exampleNeed();
      expect(match(need, unclear, weights, CONTEXT).eligible).toBe("ask");
      expect(seatsGiven(asked([unclear, exampleView()], [[need, 1]], { weights }))).toEqual([[0, 1]]);
    },
  );

  it("takes off for a question once: in the score where that does it, else here", () => {
    const worth = (weights: MatchingWeights) =>
      worthOf({ eligible: "ask", score: 60 }, "under-3", weights, ROUND_1);
    expect(worth(WEIGHTS_1)).toMatchObject({ points: 30, question: -30 });
    expect(worth(WEIGHTS_2)).toMatchObject({ points: 60, question: 0 });
  });

  it("gives each pair a worth that is the sum of its parts", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("yes", "ask"),
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom(null, "under-3", "3-9", "over-9"),
        anyWeights,
        (eligible, score, band, weights) => {
          const worth = worthOf({ eligible, score }, band, weights, ROUND_1);
          expect(worth.score + worth.waiting + worth.question).toBe(worth.points);
          expect(worth.points).toBeGreaterThanOrEqual(0);
          expect(worth.points).toBeLessThanOrEqual(100 + ROUND_1.waiting);
        },
      ),
    );
  });

  it("leaves a pair out that has been put aside, and says so of somebody who has no other", () => {
    const views = [exampleView(), exampleView({}, { traits: { punktlighet: 1 } })];
    const before = asked(views, [[exampleNeed(), 1]]);
    expect(seatsGiven(before)).toEqual([[0, 0]]);
    const round = suggestRound({ ...before, except: (candidate) => (candidate === 0 ? "aside" : null) });
    expect(round.openings[0]!.pairs.map(({ candidate }) => candidate)).toEqual([1]);
    expect(round.left).toEqual([{ candidate: 0, nearest: null }]);
  });

  it("suggests nobody again where they have been proposed", () => {
    const wanted = asked([exampleView()], [[exampleNeed(), 1]], { except: () => "proposed" });
    expect(suggestRound(wanted)).toMatchObject({
      openings: [{ pairs: [], empty: 1, anybody: false }],
      left: [],
    });
  });

  it("draws lots between those who are the same letter for letter", () => {
    const before = asked([exampleView(), exampleView()], [[exampleNeed(), 1]]);
    const swapped = before.candidates.map((one, at) => ({ ...one, lot: before.candidates[1 - at]!.lot }));
    const [[, first]] = seatsGiven(before) as [[number, number]];
    expect(seatsGiven({ ...before, candidates: swapped })).toEqual([[0, 1 - first]]);
    expect(suggestRound(before).left[0]?.nearest).toEqual({ placement: 0, points: 0 });
  });

  it("is always the same place's turn for nobody: ties fall differently from placement to placement", () => {
    const twins = [exampleView(), exampleView({ certificates: shown(0, "truck-a") })];
    const winners = Array.from({ length: 40 }, (_, at) => {
      const wanted = asked(twins, [[exampleNeed(), 1]]);
      return seatsGiven({ ...wanted, openings: [{ ...wanted.openings[0]!, lot: `place-${at}` }] })[0]![1];
    });
    expect(new Set(winners)).toEqual(new Set([0, 1]));
  });
});

describe("those who have no seat to have anywhere", () => {
  const lorry = exampleNeed({ licences: [{ licence: "C", reasonTask: "Köra lastbil" }] });
  const heavy = exampleNeed({ conditionsUnavoidable: ["inga-tunga-lyft"] });

  it("are those whom a demand on their class shuts out of every placement", () => {
    expect(shutOutEverywhere([lorry], [exampleView(), exampleView()], CONTEXT)).toBe(2);
    expect(shutOutEverywhere([lorry, exampleNeed()], [exampleView()], CONTEXT)).toBe(0);
  });

  it("are never counted by a work condition, which is each person's own", () => {
    const view = exampleView({}, { conditions: ["inga-tunga-lyft"] });
    expect(match(heavy, view, WEIGHTS_1, CONTEXT).eligible).toBe("no");
    expect(shutOutEverywhere([heavy], [view], CONTEXT)).toBe(0);
  });
});
