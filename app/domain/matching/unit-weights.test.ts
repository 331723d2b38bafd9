import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIRST_WEIGHTS, inUse, type UnitWeights, unitWeightsOn } from "./unit-weights.ts";

const version = (number: number, validFrom: string): UnitWeights => ({
  ...FIRST_WEIGHTS,
  declared: { ...FIRST_WEIGHTS.declared, version: String(number), validFrom },
});

describe("a unit's weights", () => {
  it("are the code's own until the unit has made some, and after that the latest that have begun", () => {
    const [second, coming] = [version(2, "2026-11-01"), version(3, "2027-02-01")];
    const all = [FIRST_WEIGHTS, second, coming];
    expect(unitWeightsOn("2026-10-31", all)).toBe(FIRST_WEIGHTS);
    expect(unitWeightsOn("2026-11-01", all)).toBe(second);
    expect(unitWeightsOn("2027-02-01", all)).toBe(coming);
  });

  it("made for today do not wait for those that were made before them for later", () => {
    const [coming, atOnce] = [version(2, "2027-02-01"), version(3, "2026-11-23")];
    const all = [FIRST_WEIGHTS, coming, atOnce];
    expect(unitWeightsOn("2026-11-23", all)).toBe(atOnce);
    expect(unitWeightsOn("2027-02-01", all)).toBe(coming);
  });

  it("add up to as much with a term switched off, and the term has nothing left", () => {
    fc.assert(
      fc.property(
        fc.nat(10),
        fc.nat(10),
        fc.boolean(),
        fc.boolean(),
        (waiting, spread, waitingOn, spreadOn) => {
          const points = { ...FIRST_WEIGHTS.declared.points, traits: 50 - waiting - spread, waiting, spread };
          const used = inUse({ declared: { ...FIRST_WEIGHTS.declared, points }, waitingOn, spreadOn }).points;
          expect(Object.values(used).reduce((sum, each) => sum + each)).toBe(100);
          expect([used.waiting, used.spread]).toEqual([waitingOn ? waiting : 0, spreadOn ? spread : 0]);
          expect(used).toMatchObject({ occupation: 22, conditions: 16, distance: 12 });
        },
      ),
    );
  });
});
