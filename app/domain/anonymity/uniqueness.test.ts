import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONDITIONS, PHRASES, TRAIT_LEVELS, TRAITS } from "../kompetenskort/vocabulary.ts";
import { alike, candidate, settings } from "./candidate.fixture.ts";
import type { Vector } from "./combinations.ts";
import { evaluatePool } from "./generalise.ts";
import { profilesPointedOut, SMALL_POOL, withhold } from "./uniqueness.ts";

function vector(id: string, changes: Partial<Vector> = {}): Vector {
  return { id, area: "0:kommun:1273", traits: {}, conditions: [], phrases: [], ...changes };
}

const common = { traits: { initiativ: 3, samarbete: 3, punktlighet: 3 } } as const;
const shownBy = (one: Vector, pool: readonly Vector[]) => withhold(pool).withheld.get(one.id) ?? [];

describe("three traits and the home area in a small pool", () => {
  it("may all be shown where two have them", () => {
    expect(withhold([vector("a", common), vector("b", common)])).toEqual({
      withheld: new Map(),
      emptied: [],
    });
  });
  it("withholds the trait level that nobody shares, and keeps those that are shared", () => {
    const odd = vector("odd", { traits: { ...common.traits, noggrannhet: 4 } });
    const pool = [vector("a", common), vector("b", common), odd];
    expect(profilesPointedOut(pool)).toEqual(["odd"]);
    expect(shownBy(odd, pool)).toEqual([{ kind: "trait", id: "noggrannhet" }]);
  });
  it("counts another level of the same trait as another trait", () => {
    const odd = vector("odd", { traits: { ...common.traits, punktlighet: 2 } });
    expect(shownBy(odd, [vector("a", common), vector("b", common), odd])).toEqual([
      { kind: "trait", id: "punktlighet" },
    ]);
  });
  it("withholds the work condition that nobody shares", () => {
    const odd = vector("odd", { ...common, conditions: ["parfymfritt"] });
    expect(shownBy(odd, [vector("a", common), vector("b", common), odd])).toEqual([
      { kind: "condition", id: "parfymfritt" },
    ]);
  });
  it("gives up a phrase before a trait before a condition when either would do", () => {
    const both = { traits: { ansvar: 3 }, conditions: ["ingen-natt"], phrases: ["haller-ut"] } as const;
    const pool = [
      vector("x", both),
      vector("a", { traits: { ansvar: 3 }, conditions: ["ingen-natt"] }),
      vector("b", { conditions: ["ingen-natt"], phrases: ["haller-ut"] }),
    ];
    expect(shownBy(pool[0]!, pool)).toEqual([{ kind: "phrase", id: "haller-ut" }]);
  });
  it("does not take somebody in another area for company", () => {
    const pool = [vector("a", common), vector("b", { ...common, area: "0:kommun:1293" })];
    expect(withhold(pool).emptied).toEqual(["a", "b"]);
  });
  it("is about small pools only", () => {
    const crowd = Array.from({ length: SMALL_POOL - 1 }, (_, i) => vector(`c${i}`));
    const odd = vector("odd", common);
    expect(profilesPointedOut([...crowd, odd])).toEqual([]);
    expect(profilesPointedOut([...crowd.slice(1), odd])).toEqual(["odd"]);
  });

  const vectors = fc
    .array(
      fc.record({
        area: fc.constantFrom("0:kommun:1273", "1:area:goinge"),
        traits: fc.dictionary(
          fc.constantFrom(...TRAITS.slice(0, 6)),
          fc.constantFrom(...TRAIT_LEVELS.slice(1)),
        ),
        conditions: fc.uniqueArray(fc.constantFrom(...CONDITIONS.slice(0, 5)), { maxLength: 3 }),
        phrases: fc.uniqueArray(fc.constantFrom(...PHRASES.slice(0, 4)), { maxLength: 2 }),
      }),
      { maxLength: SMALL_POOL - 1, size: "max" },
    )
    .map((list) => list.map((one, i): Vector => ({ id: `p${i}`, ...one })));
  const asShown = (pool: readonly Vector[]) => {
    const { withheld } = withhold(pool);
    return pool.map((one) => {
      const gone = new Set((withheld.get(one.id) ?? []).map(({ id }) => String(id)));
      return {
        ...one,
        traits: Object.fromEntries(Object.entries(one.traits).filter(([id]) => !gone.has(id))),
        conditions: one.conditions.filter((id) => !gone.has(id)),
        phrases: one.phrases.filter((id) => !gone.has(id)),
      };
    });
  };

  it("points out nobody in what is left to show, whatever the pool", () => {
    fc.assert(
      fc.property(vectors, (pool) => {
        expect(profilesPointedOut(asShown(pool))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
  it("withholds the same whatever the order of the pool", () => {
    fc.assert(
      fc.property(
        vectors.chain((pool) =>
          fc.tuple(fc.constant(pool), fc.shuffledSubarray(pool, { minLength: pool.length })),
        ),
        ([pool, shuffled]) => {
          expect(withhold(shuffled)).toEqual(withhold(pool));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("the gate in a small pool", () => {
  const traits = { initiativ: 3, samarbete: 3, punktlighet: 2 } as const;

  it("shows the profile without what is unique, says which, and marks withheld conditions", () => {
    const odd = candidate("odd", { traits, conditions: ["parfymfritt"], phrases: ["haller-ut"] });
    const outcome = evaluatePool([...alike("a", 5, { traits }), odd], settings).find(
      (one) => one.candidateId === "odd",
    );
    expect(outcome).toMatchObject({
      shown: true,
      form: { traits, conditions: [], conditionsIncomplete: true, phrases: [] },
      withheld: [
        { kind: "phrase", id: "haller-ut" },
        { kind: "condition", id: "parfymfritt" },
      ],
    });
  });
  it("refuses who has nothing left to show, and lets those wait whose class then is too small", () => {
    const without = { occupationsWished: [] };
    const pool = [
      ...alike("a", 4, { ...without, traits }),
      candidate("odd", { ...without, traits: { larande: 1 } }),
    ];
    const outcomes = evaluatePool(pool, settings);
    expect(outcomes[4]).toEqual({ candidateId: "odd", shown: false, reason: "unique_combination" });
    expect(outcomes[0]).toEqual({ candidateId: "a0", shown: false, reason: "waiting_for", missing: 1 });
  });
  it("still shows who has an occupation to be asked about", () => {
    const pool = [...alike("a", 4, { traits }), candidate("odd", { traits: { larande: 1 } })];
    expect(evaluatePool(pool, settings)[4]).toMatchObject({ shown: true, form: { traits: {} } });
  });
});
