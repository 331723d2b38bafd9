import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlacementNeed } from "../../placement/need.ts";
import { type CandidateView, WAITING_BANDS } from "../candidate.ts";
import { anyCard, anyNeed, CONTEXT, exampleNeed, exampleView, shown } from "../match.test-data.ts";
import { anyView } from "../published.test-data.ts";
import { type Entrant, rank, rankPlacements } from "../rank.ts";
import { readCard } from "../read-card.ts";
import { type MatchingWeights, WEIGHTS_1 } from "../weights.ts";
import { shutOut } from "../what-if.ts";
import { bestOf } from "./best-of.ts";
import { bestOpenings } from "./best-openings.ts";
import { compileNeed } from "./compile-need.ts";
import { encodeNeeds } from "./need-columns.ts";
import { dropProfile, emptyColumns, type ProfileColumns, putProfile } from "./profile-columns.ts";
import { shutOutOf } from "./shut-out.ts";

/** Weights whose shares are no round numbers, and the spread part in use. */
const UNEVEN: MatchingWeights = {
  ...WEIGHTS_1,
  version: "uneven",
  points: { traits: 31, occupation: 19, conditions: 17, distance: 13, certainty: 6, waiting: 5, spread: 9 },
  questions: 4,
  trait: { must: 3.7, important: 1.9, good: 0.3 },
  tried: 0.7,
  conditionUnanswered: 0.3,
  waiting: { "under-3": 0.1, "3-9": 0.7, "over-9": 1 },
  spreadLists: 7,
};

/** It counts much; a busy machine may take its time. */
const MINUTES = 5 * 60_000;

interface Pool {
  columns: ProfileColumns;
  views: Map<number, Entrant<number>>;
}

function poolOf(views: readonly CandidateView[], lists: (at: number) => number = () => 0): Pool {
  const columns = emptyColumns();
  const entrants = views.map((view, at) => {
    const slot = putProfile(columns, view, JSON.stringify(view.attributes));
    return [slot, { ref: slot, view, lists: lists(at), lot: String((at * 7919) % 100_003) }] as const;
  });
  return { columns, views: new Map(entrants) };
}

function bestIn({ columns, views }: Pool, need: PlacementNeed, weights: MatchingWeights, most: number) {
  const lists = new Map([...views].map(([slot, each]) => [slot, each.lists ?? 0]));
  return bestOf(columns, compileNeed(columns, need, weights, CONTEXT, 1), {
    among: null,
    most,
    orderKey: "placement-1",
    lotOf: (slot) => views.get(slot)!.lot,
    lists,
  });
}

function plainIn({ views }: Pool, need: PlacementNeed, weights: MatchingWeights, most: number) {
  const { ranked, excluded } = rank(need, [...views.values()], weights, CONTEXT, "placement-1");
  return { slots: ranked.slice(0, most).map(({ ref }) => ref), ranked: ranked.length, excluded };
}

describe("the columns", () => {
  it(
    "rank as the plain model does, over 100 000 pairs",
    () => {
      const views = fc.sample(anyView, { numRuns: 1_500, seed: 7 });
      const pools = [0, 1, 2].map((at) =>
        poolOf(views.slice(at * 500, at * 500 + 500), (index) => (index * 5) % 11),
      );
      for (const [at, need] of fc.sample(anyNeed, { numRuns: 200, seed: 8 }).entries()) {
        const pool = pools[at % pools.length]!;
        const weights = at % 2 === 0 ? WEIGHTS_1 : UNEVEN;
        const most = [1, 10, 50, 500][at % 4]!;
        expect(bestIn(pool, need, weights, most)).toEqual(plainIn(pool, need, weights, most));
      }
    },
    MINUTES,
  );

  it("say the same after profiles have come and gone as if they had been filled at once", () => {
    const changes = fc.array(fc.tuple(fc.boolean(), fc.nat()), { maxLength: 30 });
    fc.assert(
      fc.property(
        anyNeed,
        fc.array(anyView, { minLength: 1, maxLength: 8 }),
        changes,
        (need, views, list) => {
          const pool = poolOf(views);
          for (const [comes, which] of list) {
            const slots = [...pool.views.keys()];
            const slot = slots[which % slots.length];
            if (!comes && slot !== undefined) {
              dropProfile(pool.columns, slot);
              pool.views.delete(slot);
            } else {
              const view = views[which % views.length]!;
              const put = putProfile(pool.columns, view, JSON.stringify(view.attributes));
              pool.views.set(put, {
                ref: put,
                view,
                lot: String(which * 31 + pool.views.size).padStart(12, "0"),
              });
            }
          }
          const most = 5;
          const lots = new Set([...pool.views.values()].map(({ lot }) => lot));
          fc.pre(lots.size === pool.views.size);
          expect(bestIn(pool, need, WEIGHTS_1, most)).toEqual(plainIn(pool, need, WEIGHTS_1, most));
        },
      ),
    );
  });

  it("look only among those that are asked for", () => {
    fc.assert(
      fc.property(anyNeed, fc.array(anyView, { minLength: 2, maxLength: 20 }), (need, views) => {
        const pool = poolOf(views);
        const among = Uint32Array.from([...pool.views.keys()].filter((slot) => slot % 2 === 0));
        const half = new Map([...among].map((slot) => [slot, pool.views.get(slot)!]));
        const compiled = compileNeed(pool.columns, need, WEIGHTS_1, CONTEXT, 1);
        const found = bestOf(pool.columns, compiled, {
          among,
          most: 30,
          orderKey: "placement-1",
          lotOf: (slot) => pool.views.get(slot)!.lot,
        });
        expect(found).toEqual(plainIn({ ...pool, views: half }, need, WEIGHTS_1, 30));
        const chosen = [...half.values()].map(({ view }) => view);
        expect(shutOutOf(pool.columns, need, CONTEXT, 0, among)).toEqual(shutOut(need, chosen, CONTEXT, 0));
      }),
    );
  });

  it("count whom each demand shuts out as the plain model does", () => {
    fc.assert(
      fc.property(anyNeed, fc.array(anyView, { maxLength: 40 }), fc.nat({ max: 3 }), (need, views, k) => {
        const { columns } = poolOf(views);
        expect(shutOutOf(columns, need, CONTEXT, 0, null)).toEqual(shutOut(need, views, CONTEXT, 0));
        // Whole classes, so that none is left out for being small.
        const classes = views.flatMap((view) => [view, view, view]);
        const whole = poolOf(classes);
        expect(shutOutOf(whole.columns, need, CONTEXT, k, null)).toEqual(shutOut(need, classes, CONTEXT, k));
      }),
    );
  });

  it("read nobody of a class smaller than k, and everybody of it again when it is whole", () => {
    const view = exampleView();
    const { columns } = poolOf([view, view]);
    const rankedAt = (k: number) =>
      bestOf(columns, compileNeed(columns, exampleNeed(), WEIGHTS_1, CONTEXT, k), {
        among: null,
        most: 9,
        orderKey: "p",
        lotOf: String,
      });
    expect(rankedAt(3)).toEqual({ slots: [], ranked: 0, excluded: 0 });
    putProfile(columns, view, JSON.stringify(view.attributes));
    expect(rankedAt(3).ranked).toBe(3);
  });

  it("read the same value anew when the day is another", () => {
    const { columns } = poolOf([exampleView({ start: shown(2, "now") })]);
    const need = exampleNeed({ startDate: "2026-12-01" });
    const eligibleOn = (today: string) =>
      bestOf(columns, compileNeed(columns, need, WEIGHTS_1, { ...CONTEXT, today }, 1), {
        among: null,
        most: 1,
        orderKey: "p",
        lotOf: String,
      }).ranked;
    expect(eligibleOn("2026-11-23")).toBe(1);
    expect(eligibleOn("2026-12-01")).toBe(1);
    const facts = columns.classes.values.start.values[0]!.read!;
    expect(facts.facts.start.last).toBe("2026-12-31");
  });

  it("do not change by anything undeclared that comes along", () => {
    fc.assert(
      fc.property(anyNeed, fc.array(anyView, { minLength: 1, maxLength: 15 }), (need, views) => {
        const laden = views.map((view, at) => ({
          ...view,
          attributes: { ...view.attributes, languages: shown(at % 3, "ar") },
          alias: `Tall ${at}`,
          phrases: ["kommer-i-tid"],
          age: 61 - at,
          sex: "kvinna",
        }));
        expect(bestIn(poolOf(laden), need, WEIGHTS_1, 6)).toEqual(bestIn(poolOf(views), need, WEIGHTS_1, 6));
      }),
    );
  });

  it("do not depend on the order in which profiles were put in", () => {
    fc.assert(
      fc.property(anyNeed, fc.array(anyView, { minLength: 1, maxLength: 15 }), (need, views) => {
        const named = (order: readonly number[]) => {
          const columns = emptyColumns();
          const names = order.map((at) => [putProfile(columns, views[at]!, "one"), at] as const);
          const nameOf = new Map(names);
          return bestOf(columns, compileNeed(columns, need, WEIGHTS_1, CONTEXT, 1), {
            among: null,
            most: 6,
            orderKey: "placement-1",
            lotOf: (slot) => String(nameOf.get(slot)).padStart(4, "0"),
          }).slots.map((slot) => nameOf.get(slot));
        };
        const order = views.map((_, at) => at);
        expect(named(order.toReversed())).toEqual(named(order));
      }),
    );
  });
});

describe("columns of needs", () => {
  const lotOf = (row: number) => String((row * 7919) % 100_003);

  it(
    "rank for one person as the plain model does",
    () => {
      const needs = fc.sample(anyNeed, { numRuns: 500, seed: 9 });
      const columns = encodeNeeds(needs);
      const openings = needs.map((need, row) => ({ ref: row, need, lot: lotOf(row) }));
      for (const [at, card] of fc.sample(anyCard, { numRuns: 40, seed: 10 }).entries()) {
        const weights = at % 2 === 0 ? WEIGHTS_1 : UNEVEN;
        const waiting = [null, ...WAITING_BANDS][at % 4]!;
        const most = [1, 10, 50, 500][at % 4]!;
        const { ranked, excluded } = rankPlacements(card, waiting, openings, weights, CONTEXT);
        const best = bestOpenings(columns, readCard(card, waiting), weights, CONTEXT, { most, lotOf });
        expect(best).toEqual({ rows: ranked.slice(0, most).map(({ ref }) => ref), excluded });
      }
    },
    MINUTES,
  );
});
