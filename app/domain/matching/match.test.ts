import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { PublishedProfile } from "../anonymity/profile.ts";
import { exampleCard } from "../kompetenskort/card.test-data.ts";
import type { ConditionId } from "../kompetenskort/vocabulary.ts";
import { type CandidateView, DECLARED_FIELDS, MATCHED_ATTRIBUTES } from "./candidate.ts";
import { anyNeed, CONTEXT, exampleNeed, exampleView, shown, TODAY } from "./match.test-data.ts";
import { match, matchTrue } from "./match.ts";
import { conditionsPart } from "./part-workplace.ts";
import { anyView } from "./published.test-data.ts";
import { rank } from "./rank.ts";
import { readPublished } from "./read-published.ts";
import { type MatchingWeights, WEIGHTS_1, without } from "./weights.ts";

const keysOf = (messages: readonly { key: string }[]) => messages.map(({ key }) => key);

describe("the score", () => {
  it("is exactly the sum of its parts, each within its own most, 100 in all", () => {
    fc.assert(
      fc.property(anyNeed, anyView, (need, view) => {
        const { score, parts } = match(need, view, WEIGHTS_1, CONTEXT);
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        expect(parts.reduce((sum, { max }) => sum + max, 0)).toBe(100);
        for (const { points, max } of parts) {
          expect(Number.isInteger(points)).toBe(true);
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  it("gives nothing for a level above the need", () => {
    const at = (level: 3 | 4) =>
      match(exampleNeed(), exampleView({}, { traits: { punktlighet: level } }), WEIGHTS_1, CONTEXT).parts;
    expect(at(4)).toEqual(at(3));
  });

  it("gives nothing for a trait the work does not ask for", () => {
    const base = match(exampleNeed(), exampleView(), WEIGHTS_1, CONTEXT).score;
    const more = exampleView({}, { traits: { ...exampleView().traits, "digital-vana": 4, service: 4 } });
    expect(match(exampleNeed(), more, WEIGHTS_1, CONTEXT).score).toBe(base);
  });

  it("weighs a must heavier than a good", () => {
    const need = exampleNeed({
      traits: [
        { trait: "punktlighet", level: 4, weight: "must" },
        { trait: "service", level: 4, weight: "good" },
      ],
    });
    const score = (traits: PublishedProfile["traits"]) =>
      match(need, exampleView({}, { traits }), WEIGHTS_1, CONTEXT).score;
    expect(score({ punktlighet: 4, service: 1 })).toBeGreaterThan(score({ punktlighet: 1, service: 4 }));
  });

  it("counts an unassessed trait as the middle and says so, never as a no", () => {
    const result = match(exampleNeed(), exampleView({}, { traits: { samarbete: 3 } }), WEIGHTS_1, CONTEXT);
    const part = result.parts.find(({ id }) => id === "traits");
    expect(part?.known).toBe(false);
    expect(part?.points).toBeGreaterThan(0);
    expect(keysOf(result.gaps)).toContain("gap.trait.unassessed");
    expect(result.eligible).toBe("yes");
  });

  it("takes a wish for the same occupation before one in the same group, and that before another field", () => {
    const score = (code: string) =>
      match(exampleNeed(), exampleView({ occupations: shown(0, code) }), WEIGHTS_1, CONTEXT).score;
    expect(score("9412")).toBeGreaterThan(score("9411"));
    expect(score("9411")).toBeGreaterThan(score("5120"));
  });

  it("takes a wish for any occupation the employer also accepts as full", () => {
    const need = exampleNeed({ furtherOccupations: ["51"] });
    const { parts } = match(need, exampleView({ occupations: shown(0, "5120") }), WEIGHTS_1, CONTEXT);
    expect(parts.find(({ id }) => id === "occupation")).toMatchObject({ points: 22, max: 22, known: true });
  });

  it("counts waiting as a small term that a unit can switch off", () => {
    const long = exampleView({ waiting: shown(0, "over-9") });
    const short = exampleView({ waiting: shown(0, "under-3") });
    const score = (view: CandidateView, weights = WEIGHTS_1) =>
      match(exampleNeed(), view, weights, CONTEXT).score;
    expect(score(long) - score(short)).toBe(5);
    expect(score(long, without("waiting", WEIGHTS_1))).toBe(score(short, without("waiting", WEIGHTS_1)));
    expect(keysOf(match(exampleNeed(), long, without("waiting", WEIGHTS_1), CONTEXT).reasons)).not.toContain(
      "reason.waiting",
    );
  });
});

describe("the spread part", () => {
  const spread: MatchingWeights = {
    ...WEIGHTS_1,
    points: { ...WEIGHTS_1.points, traits: WEIGHTS_1.points.traits - 6, spread: 6 },
  };

  it("gives a point less for each other list, and nothing from as many as the weights say", () => {
    const score = (lists: number) => match(exampleNeed(), exampleView(), spread, CONTEXT, lists).score;
    expect([0, 1, 5, 6, 40].map((lists) => score(0) - score(lists))).toEqual([0, 1, 5, 6, 6]);
  });

  it("says what it counted where it counts, and nothing where it does not", () => {
    const told = (lists: number, weights: MatchingWeights) => {
      const { reasons, gaps } = match(exampleNeed(), exampleView(), weights, CONTEXT, lists);
      return [...reasons, ...gaps].filter(({ key }) => key.endsWith(".spread"));
    };
    expect(told(0, spread)).toEqual([{ key: "reason.spread", params: {} }]);
    expect(told(3, spread)).toEqual([{ key: "gap.spread", params: {} }]);
    expect([...told(0, WEIGHTS_1), ...told(3, WEIGHTS_1)]).toEqual([]);
  });

  it("decides between equals and lifts nobody without a share of its own", () => {
    const entrants = [4, 0].map((lists) => ({ ref: lists, view: exampleView(), lists, lot: String(lists) }));
    const order = rank(exampleNeed(), entrants, spread, CONTEXT, "placement-1").ranked;
    expect(order.map(({ ref }) => ref)).toEqual([0, 4]);
  });
});

describe("the conditions part", () => {
  it("does not depend on the order that conditions stand in, whatever the weights", () => {
    const need = exampleNeed({ conditionsOffered: ["lugn-miljo"] });
    const weights = { ...WEIGHTS_1, conditionUnanswered: 0.1 };
    const conditions = ["lugn-miljo", "inomhus", "bildstod", "parfymfritt", "ingen-natt"] as const;
    const shareOf = (order: readonly ConditionId[]) =>
      conditionsPart(need, readPublished(exampleView({}, { conditions: [...order] }), TODAY), weights).share;
    expect(shareOf(conditions.toReversed())).toEqual(shareOf(conditions));
  });
});

describe("the grounds of a match", () => {
  it("names what speaks for and what is missing", () => {
    const view = exampleView({}, { traits: { punktlighet: 2, samarbete: 3 }, conditions: ["lugn-miljo"] });
    const result = match(exampleNeed(), view, WEIGHTS_1, CONTEXT);
    expect(keysOf(result.reasons)).toEqual([
      "reason.trait.enough",
      "reason.occupation.wished",
      "reason.distance.near",
      "reason.waiting",
    ]);
    expect(keysOf(result.gaps)).toEqual(["gap.trait.short", "gap.condition.unanswered"]);
  });

  it("says what offering a condition would give, and that it then gives it", () => {
    const view = exampleView({}, { conditions: ["lugn-miljo"] });
    const before = match(exampleNeed(), view, WEIGHTS_1, CONTEXT);
    const after = match(exampleNeed({ conditionsOffered: ["lugn-miljo"] }), view, WEIGHTS_1, CONTEXT);
    expect(before.wouldChange).toEqual([
      {
        change: { key: "change.offer-condition", params: { condition: "lugn-miljo" } },
        makes: "yes",
        points: after.score - before.score,
      },
    ]);
  });

  it("names the change that would open each closed demand", () => {
    const need = exampleNeed({
      licences: [{ licence: "C", reasonTask: "Köra lastbil" }],
      hoursPerWeek: { min: 30, max: 40 },
    });
    const one = match(need, exampleView({ hours: shown(0, "now:30", "reach:30") }), WEIGHTS_1, CONTEXT);
    expect(one.eligible).toBe("no");
    expect(one.wouldChange).toEqual([
      { change: { key: "change.licence", params: { licence: "C" } }, makes: "yes", points: 0 },
    ]);
    const two = match(need, exampleView({ hours: shown(0, "now:10", "reach:10") }), WEIGHTS_1, CONTEXT);
    expect(two.wouldChange.map(({ change, makes }) => [change.key, makes])).toEqual([
      ["change.hours", "no"],
      ["change.licence", "no"],
    ]);
  });

  it("offers steps before fewer hours, where steps would do", () => {
    const need = exampleNeed({ hoursPerWeek: { min: 40, max: 40 }, endDate: null });
    const card = exampleCard({ travelMaxKm: 50 });
    const { wouldChange } = matchTrue(need, card, null, WEIGHTS_1, CONTEXT);
    expect(wouldChange[0]?.change).toEqual({ key: "change.hours-steps", params: { from: 20 } });
  });
});

describe("the true view", () => {
  it("uses the person's own limits where the published view has to ask", () => {
    const need = exampleNeed();
    const reach = (travelMaxKm: number) =>
      matchTrue(need, exampleCard({ travelMaxKm, homeKommun: "1280" }), null, WEIGHTS_1, CONTEXT).eligible;
    expect(reach(150)).toBe("yes");
    expect(reach(50)).toBe("no");
  });

  it("reads dated steps", () => {
    const need = (hoursStepsFrom: number | null, endDate: string) =>
      exampleNeed({ hoursPerWeek: { min: 40, max: 40 }, hoursStepsFrom, endDate });
    const eligible = (hoursStepsFrom: number | null, endDate: string) =>
      matchTrue(need(hoursStepsFrom, endDate), exampleCard(), null, WEIGHTS_1, CONTEXT).eligible;
    expect(eligible(20, "2027-06-30")).toBe("yes");
    expect(eligible(20, "2027-05-31")).toBe("no");
    expect(eligible(null, "2027-06-30")).toBe("no");
  });

  it("is closed for want of a car where no bus goes, unless it is near enough to walk", () => {
    const workplace = { ...exampleNeed().workplace, withoutCar: { possible: false, busMinutes: null } };
    const eligible = (homeKommun: string, travelModes: ("car" | "bus")[]) =>
      matchTrue(
        exampleNeed({ workplace }),
        exampleCard({ homeKommun, travelModes }),
        null,
        WEIGHTS_1,
        CONTEXT,
      ).eligible;
    expect(eligible("1256", ["bus"])).toBe("no");
    expect(eligible("1256", ["car"])).toBe("yes");
    expect(eligible("1273", ["bus"])).toBe("ask");
  });
});

describe("what a match may read", () => {
  it("is the declared fields and nothing else of a profile", () => {
    const read = new Set<string>();
    const watch = <Target extends object>(target: Target, prefix: string): Target =>
      new Proxy(target, {
        get(object, key, receiver) {
          if (typeof key === "string") read.add(prefix + key);
          return Reflect.get(object, key, receiver);
        },
      });
    const profile: PublishedProfile = {
      ...exampleView(),
      attributes: watch({ ...exampleView().attributes, languages: shown(0, "ar") }, "attributes."),
      profileId: "p-1",
      alias: "Björk 4821",
      unitId: "u-1",
      phrases: ["kommer-i-tid"],
    };
    match(exampleNeed(), watch(profile, ""), WEIGHTS_1, CONTEXT);
    const declared = [...DECLARED_FIELDS, ...MATCHED_ATTRIBUTES.map((id) => `attributes.${id}`)];
    expect([...read].sort()).toEqual([...declared].sort());
  });

  it("has no place for what the Discrimination Act protects, nor for true values or names", () => {
    expectTypeOf<keyof CandidateView>().toEqualTypeOf<(typeof DECLARED_FIELDS)[number]>();
    expectTypeOf<keyof CandidateView["attributes"]>().toEqualTypeOf<(typeof MATCHED_ATTRIBUTES)[number]>();
    expectTypeOf<PublishedProfile>().toExtend<CandidateView>();
  });

  it("does not change by anything undeclared that comes along", () => {
    const plain = exampleView();
    const laden = { ...plain, age: 61, sex: "kvinna", origin: "Somalia", alias: "Tall 1207" };
    expect(match(exampleNeed(), laden, WEIGHTS_1, CONTEXT)).toEqual(
      match(exampleNeed(), plain, WEIGHTS_1, CONTEXT),
    );
  });
});
