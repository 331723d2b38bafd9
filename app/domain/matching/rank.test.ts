import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleCard } from "../kompetenskort/card.test-data.ts";
import type { TraitLevel } from "../kompetenskort/vocabulary.ts";
import type { PlacementNeed } from "../placement/need.ts";
import type { CandidateView } from "./candidate.ts";
import { anyNeed, CONTEXT, exampleNeed, exampleView, shown } from "./match.test-data.ts";
import { anyView } from "./published.test-data.ts";
import { type Entrant, rank, rankPlacements } from "./rank.ts";
import { WEIGHTS_1, WEIGHTS_2 } from "./weights.ts";

const anyPool = fc.array(anyView, { minLength: 1, maxLength: 12 });

function entrants(views: readonly CandidateView[]): Entrant<number>[] {
  return views.map((view, ref) => ({ ref, view, lot: String(ref * 7919).padStart(8, "0") }));
}

function order(need: PlacementNeed, pool: readonly Entrant<number>[], key = "placement-1"): number[] {
  return rank(need, pool, WEIGHTS_1, CONTEXT, key).ranked.map(({ ref }) => ref);
}

describe("the order of candidates", () => {
  it("does not depend on the order of input", () => {
    fc.assert(
      fc.property(anyNeed, anyPool, fc.infiniteStream(fc.nat()), (need, views, numbers) => {
        const pool = entrants(views);
        const keyed = pool.map((entrant) => ({ entrant, at: numbers.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.at - b.at).map(({ entrant }) => entrant);
        expect(order(need, shuffled)).toEqual(order(need, pool));
      }),
    );
  });

  it("does not depend on handles, aliases or ids", () => {
    fc.assert(
      fc.property(anyNeed, anyPool, (need, views) => {
        const pool = entrants(views);
        const renamed = pool.map(({ ref, view, lot }) => ({
          ref: { id: `profile-${99 - ref}`, was: ref },
          view: { ...view, alias: `Alm ${9000 - ref}`, profileId: String(1000 - ref) },
          lot,
        }));
        const after = rank(need, renamed, WEIGHTS_1, CONTEXT, "placement-1").ranked;
        expect(after.map(({ ref }) => ref.was)).toEqual(order(need, pool));
      }),
    );
  });

  it("puts one who meets a demand before one of whom it can't be told, otherwise alike", () => {
    const need = exampleNeed({
      licences: [{ licence: "B", reasonTask: "Köra" }],
      swedishSpoken: { level: "A2", reasonTask: "Tala" },
    });
    const pool = entrants([
      exampleView({ licences: shown(3), swedish: shown(2) }),
      exampleView({ licences: shown(3) }),
      exampleView(),
    ]);
    for (let at = 0; at < 20; at++)
      expect(rank(need, pool, WEIGHTS_2, CONTEXT, `placement-${at}`).ranked.map(({ ref }) => ref)).toEqual([
        2, 1, 0,
      ]);
  });

  it("never falls when what could not be told turns out to be met", () => {
    const hidden = {
      swedish: shown(2),
      licences: shown(3),
      certificates: shown(3),
      hours: shown(2),
      start: shown(3),
    };
    const names = Object.keys(hidden) as (keyof typeof hidden)[];
    const told = exampleView({
      swedish: shown(0, "spoken:C1", "written:C1"),
      hours: shown(0, "now:40", "reach:40"),
      start: shown(0, "month:2025-01"),
    });
    fc.assert(
      fc.property(anyNeed, anyPool, fc.constantFrom(...names), (need, views, name) => {
        const placed = (view: CandidateView) => {
          const { ranked } = rank(need, entrants([view, ...views]), WEIGHTS_2, CONTEXT, "p");
          const place = ranked.findIndex(({ ref }) => ref === 0);
          return { place, verdicts: ranked[place]?.match.hard.map(({ verdict }) => verdict) ?? [] };
        };
        const asked = { ...told, attributes: { ...told.attributes, [name]: hidden[name] } };
        const [before, after] = [placed(asked), placed(told)];
        const open = before.verdicts.filter((verdict) => verdict === "unknown").length;
        fc.pre(before.place >= 0 && after.place >= 0 && open <= WEIGHTS_2.questions);
        const mended = before.verdicts.filter((verdict, at) => verdict !== after.verdicts[at]);
        fc.pre(mended.length > 0);
        expect(after.place).toBeLessThanOrEqual(before.place);
      }),
      { numRuns: 300 },
    );
  });

  it("puts those who meet every demand before those to ask about where certainty has no points, and counts those left out", () => {
    const need = exampleNeed({ licences: [{ licence: "C", reasonTask: "Köra lastbil" }] });
    const pool = entrants([
      exampleView({ licences: shown(1, "car", "heavy", "moped") }),
      exampleView({ licences: shown(0, "C"), occupations: shown(0, "2221") }, { traits: {} }),
      exampleView({ licences: shown(0, "B") }),
    ]);
    const result = rank(need, pool, WEIGHTS_1, CONTEXT, "placement-1");
    expect(result.ranked.map(({ ref, match }) => [ref, match.eligible])).toEqual([
      [1, "yes"],
      [0, "ask"],
    ]);
    expect(result.excluded).toBe(1);
  });

  it("never falls when a needed trait improves", () => {
    fc.assert(
      fc.property(anyNeed, anyPool, fc.nat(), fc.nat(), (need, views, who, which) => {
        const index = who % views.length;
        const wanted = need.traits[which % Math.max(1, need.traits.length)];
        const level = wanted && views[index]!.traits[wanted.trait];
        fc.pre(level !== undefined && level < 4);
        const better = views.map((view, at) =>
          at === index
            ? { ...view, traits: { ...view.traits, [wanted!.trait]: (level! + 1) as TraitLevel } }
            : view,
        );
        const before = rank(need, entrants(views), WEIGHTS_1, CONTEXT, "p").ranked;
        const after = rank(need, entrants(better), WEIGHTS_1, CONTEXT, "p").ranked;
        const placeIn = (ranked: typeof before) => ranked.findIndex(({ ref }) => ref === index);
        expect(placeIn(after)).toBeLessThanOrEqual(placeIn(before));
        const scoreIn = (ranked: typeof before) => ranked[placeIn(ranked)]?.match.score ?? 0;
        expect(scoreIn(after)).toBeGreaterThanOrEqual(scoreIn(before));
      }),
      { numRuns: 300 },
    );
  });

  it("does not move for a level above the need", () => {
    fc.assert(
      fc.property(anyNeed, anyPool, fc.nat(), (need, views, who) => {
        const index = who % views.length;
        const enough = Object.fromEntries(need.traits.map(({ trait, level }) => [trait, level]));
        const more = Object.fromEntries(need.traits.map(({ trait }) => [trait, 4 as const]));
        const withTraits = (traits: CandidateView["traits"]) =>
          entrants(views.map((view, at) => (at === index ? { ...view, traits } : view)));
        expect(order(need, withTraits(more))).toEqual(order(need, withTraits(enough)));
      }),
    );
  });

  it("draws no new lot among equals when a trait improves without giving points", () => {
    const twin = exampleView({ certificates: shown(0, "truck-a") });
    const better = { ...twin, traits: { punktlighet: 4, samarbete: 4, service: 4 } } as const;
    for (let at = 0; at < 40; at++) {
      const after = order(exampleNeed(), entrants([exampleView(), better]), `placement-${at}`);
      expect(after).toEqual(order(exampleNeed(), entrants([exampleView(), twin]), `placement-${at}`));
    }
  });

  it("keeps every candidate when a hard demand is relaxed", () => {
    const relaxations: ((need: PlacementNeed) => PlacementNeed)[] = [
      (need) => ({ ...need, licences: need.licences.slice(1) }),
      (need) => ({ ...need, certificates: need.certificates.slice(1) }),
      (need) => ({ ...need, swedishSpoken: null }),
      (need) => ({ ...need, swedishWritten: null }),
      (need) => ({ ...need, conditionsUnavoidable: need.conditionsUnavoidable.slice(1) }),
      (need) => ({
        ...need,
        hoursPerWeek: { ...need.hoursPerWeek, min: Math.max(1, need.hoursPerWeek.min - 5) },
      }),
      (need) => ({ ...need, hoursStepsFrom: need.hoursStepsFrom ?? 10 }),
      (need) => ({ ...need, hoursStepsFrom: need.hoursStepsFrom && Math.max(1, need.hoursStepsFrom - 5) }),
      (need) => ({ ...need, endDate: null }),
      (need) => ({ ...need, startDate: "2028-06-01" }),
      (need) => ({
        ...need,
        workplace: { ...need.workplace, withoutCar: { possible: true, busMinutes: null } },
      }),
    ];
    const later = (need: PlacementNeed) => ({ ...need, endDate: need.endDate && "2029-01-01" });
    fc.assert(
      fc.property(anyNeed, anyPool, fc.constantFrom(...relaxations), (need, views, relax) => {
        const pool = entrants(views);
        const strict = later(need);
        const kept = new Set(order(relax(strict), pool));
        for (const ref of order(strict, pool)) expect(kept.has(ref)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("has no one who is always last among equals: ties fall differently from placement to placement", () => {
    const twins = entrants([exampleView(), exampleView({ certificates: shown(0, "truck-a") })]);
    const orders = Array.from({ length: 40 }, (_, at) =>
      order(exampleNeed(), twins, `placement-${at}`).join(),
    );
    expect(new Set(orders)).toEqual(new Set(["0,1", "1,0"]));
  });

  it("draws lots between those who are the same letter for letter", () => {
    const pool = entrants([exampleView(), exampleView()]);
    const swapped = pool.map(({ ref, view }, at) => ({ ref, view, lot: pool[1 - at]!.lot }));
    expect(order(exampleNeed(), pool)).toEqual([0, 1]);
    expect(order(exampleNeed(), swapped)).toEqual([1, 0]);
  });
});

describe("rankPlacements", () => {
  it("orders placements for one person by the same score, and leaves out those that are closed to them", () => {
    const openings = [
      { ref: "other", need: exampleNeed({ occupation: "2221" }), lot: "a" },
      { ref: "wished", need: exampleNeed(), lot: "b" },
      { ref: "lorry", need: exampleNeed({ licences: [{ licence: "C", reasonTask: "Köra" }] }), lot: "c" },
    ];
    const { ranked, excluded } = rankPlacements(exampleCard(), "3-9", openings, WEIGHTS_1, CONTEXT);
    expect(ranked.map(({ ref }) => ref)).toEqual(["wished", "other"]);
    expect(excluded).toBe(1);
  });
});
