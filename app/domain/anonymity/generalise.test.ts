import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alike, candidate, pools, settings } from "./candidate.fixture.ts";
import { classKey } from "./candidate.ts";
import { evaluatePool, type GateOutcome, parseK } from "./generalise.ts";
import { QUASI_IDENTIFIERS } from "./profile.ts";

type Shown = Extract<GateOutcome, { shown: true }>;
const shownOf = (outcomes: GateOutcome[]) => outcomes.filter((one): one is Shown => one.shown);
const attribute = (outcome: GateOutcome | undefined, name: (typeof QUASI_IDENTIFIERS)[number]) =>
  outcome?.shown ? outcome.form.attributes[name] : undefined;

describe("the gate", () => {
  it("publishes k people alike exactly as they are", () => {
    const outcomes = shownOf(evaluatePool(alike("a", 5), settings));
    expect(outcomes).toHaveLength(5);
    for (const { form } of outcomes) {
      expect(QUASI_IDENTIFIERS.map((id) => form.attributes[id].rung)).toEqual(QUASI_IDENTIFIERS.map(() => 0));
    }
  });
  it("never publishes fewer than k, and says how many are missing", () => {
    expect(evaluatePool(alike("a", 3), settings)).toEqual(
      ["a0", "a1", "a2"].map((candidateId) => ({
        candidateId,
        shown: false,
        reason: "waiting_for",
        missing: 2,
      })),
    );
  });
  it("counts those who wait for the same, not all who wait", () => {
    const unlike = {
      homeKommun: "0765",
      occupationsWished: ["2512"],
      hoursNow: 40,
      swedishSpoken: "C1" as const,
    };
    const other = {
      ...unlike,
      licences: ["CE" as const],
      certificates: ["adr" as const],
      languages: ["fi" as const],
    };
    const pool = [...alike("a", 2), candidate("b", { ...other, earliestStart: "2027-09-01" })];
    const missing = evaluatePool(pool, settings).map((one) =>
      one.shown ? 0 : "missing" in one && one.missing,
    );
    expect(missing).toEqual([3, 3, 4]);
  });
  it("climbs only the attribute where a class differs, and no further than needed", () => {
    const pool = [...alike("a", 3), ...alike("b", 2, { homeKommun: "1293" })];
    const [first] = evaluatePool(pool, settings);
    expect(attribute(first, "area")).toEqual({ rung: 1, values: ["area:goinge"] });
    expect(attribute(first, "occupations")).toEqual({ rung: 0, values: ["9111"] });
  });
  it("keeps people in classes of their own kind rather than generalising the whole pool", () => {
    const pool = [...alike("a", 5), ...alike("b", 5, { homeKommun: "0765", occupationsWished: ["5321"] })];
    const outcomes = evaluatePool(pool, settings);
    expect(attribute(outcomes[0], "area")).toEqual({ rung: 0, values: ["kommun:1273"] });
    expect(attribute(outcomes[9], "area")).toEqual({ rung: 0, values: ["kommun:0765"] });
  });
  it("shows the wished occupations that the class shares", () => {
    const pool = [...alike("a", 3, { occupationsWished: ["9111", "5321"] }), ...alike("b", 2)];
    expect(attribute(evaluatePool(pool, settings)[0], "occupations")).toEqual({ rung: 0, values: ["9111"] });
  });
  it("hides occupations where somebody has a wish and nothing is shared", () => {
    const pool = [...alike("a", 4), ...alike("b", 1, { occupationsWished: [] })];
    expect(attribute(evaluatePool(pool, settings)[0], "occupations")).toEqual({ rung: 3, values: [] });
  });
  it("lets one person unlike all others wait rather than spoil the class for them", () => {
    const odd = {
      homeKommun: "0765",
      occupationsWished: ["2512"],
      hoursNow: 40,
      swedishSpoken: "C1" as const,
      licences: ["CE" as const],
      certificates: ["adr" as const],
      languages: ["fi" as const],
    };
    const outcomes = evaluatePool([...alike("a", 5), candidate("odd", odd)], settings);
    expect(shownOf(outcomes).map((one) => one.candidateId)).toEqual(["a0", "a1", "a2", "a3", "a4"]);
    expect(attribute(outcomes[0], "area")?.rung).toBe(0);
  });
  it("never publishes a person with protected identity, and counts them as nobody's company", () => {
    const pool = alike("a", 5).map((one, i) => ({ ...one, protectedIdentity: i === 0 }));
    const [first, ...rest] = evaluatePool(pool, settings);
    expect(first).toEqual({ candidateId: "a0", shown: false, reason: "protected_identity" });
    expect(rest.every((one) => !one.shown)).toBe(true);
  });
  it.each([2, 0, -5, 4.5, Number.NaN])("refuses k = %s", (k) => {
    expect(parseK(k)).toMatchObject({ ok: false, failure: "k_too_small" });
    expect(() => evaluatePool([], { ...settings, k })).toThrow(RangeError);
  });
  it("takes an empty pool", () => {
    expect(evaluatePool([], settings)).toEqual([]);
  });
  it("refuses a pool where somebody is counted twice", () => {
    expect(() => evaluatePool([...alike("a", 3), ...alike("a", 3)], settings)).toThrow(/twice/);
  });
});

describe("whatever the pool", () => {
  const k = fc.integer({ min: 3, max: 7 });

  it("any combination of filters on quasi-identifiers finds nobody or at least k", () => {
    const filters = fc.subarray([...QUASI_IDENTIFIERS], { minLength: 1 });
    fc.assert(
      fc.property(pools(120), k, filters, fc.nat(), (pool, k, names, pick) => {
        const shown = shownOf(evaluatePool(pool, { ...settings, k }));
        const target = shown[pick % Math.max(1, shown.length)];
        if (!target) return;
        // A filter asks for one value of each attribute, taken from somebody so that it has a chance of a hit.
        const hits = shown.filter(({ form }) =>
          names.every((name) => {
            const value = target.form.attributes[name].values[0];
            return value === undefined || form.attributes[name].values.includes(value);
          }),
        );
        expect(hits.length).toBeGreaterThanOrEqual(k);
      }),
      { numRuns: 60 },
    );
  });
  it("every class has at least k members", () => {
    fc.assert(
      fc.property(pools(120), k, (pool, k) => {
        const counts = new Map<string, number>();
        for (const { form } of shownOf(evaluatePool(pool, { ...settings, k }))) {
          const key = classKey(form.attributes);
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(k);
      }),
      { numRuns: 60 },
    );
  });
  it("the order of the pool does not matter", () => {
    fc.assert(
      fc.property(
        pools(110).chain((pool) =>
          fc.tuple(fc.constant(pool), fc.shuffledSubarray(pool, { minLength: pool.length })),
        ),
        ([pool, shuffled]) => {
          expect(evaluatePool(shuffled, settings)).toEqual(evaluatePool(pool, settings));
        },
      ),
      { numRuns: 30 },
    );
  });
  it("everything shown is true of the person, at its rung", () => {
    fc.assert(
      fc.property(pools(60), (pool) => {
        for (const { candidateId, form } of shownOf(evaluatePool(pool, settings))) {
          const { card } = pool.find((one) => one.candidateId === candidateId)!;
          const { rung, values } = form.attributes.occupations;
          const length = [4, 3, 1][rung];
          for (const code of values)
            expect(card.occupationsWished.map((full) => full.slice(0, length))).toContain(code);
          if (form.attributes.area.rung === 0)
            expect(form.attributes.area.values).toEqual([`kommun:${card.homeKommun}`]);
          for (const [trait, level] of Object.entries(form.traits))
            expect(card.traits).toHaveProperty(trait, level);
        }
      }),
      { numRuns: 30 },
    );
  });
  it("everybody gets exactly one answer", () => {
    fc.assert(
      fc.property(pools(60), (pool) => {
        expect(evaluatePool(pool, settings).map((one) => one.candidateId)).toEqual(
          pool.map((one) => one.candidateId).sort(),
        );
      }),
      { numRuns: 30 },
    );
  });
});
