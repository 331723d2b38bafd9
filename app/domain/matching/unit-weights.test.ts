import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BASE_WEIGHTS, inUse, OWN_ABOVE, type UnitWeights, unitWeightsOn } from "./unit-weights.ts";
import { WEIGHTS_1, WEIGHTS_2 } from "./weights.ts";

const own = (number: number, validFrom: string): UnitWeights => ({
  waitingOn: true,
  spreadOn: false,
  declared: { ...WEIGHTS_1, version: String(OWN_ABOVE + number), validFrom },
});

describe("a unit's weights", () => {
  it("are the code's of the day until the unit's own have begun, and after that never the code's again", () => {
    const first = own(1, "2026-11-25");
    expect(unitWeightsOn("2026-11-24", [first]).declared).toBe(WEIGHTS_1);
    expect(unitWeightsOn("2026-11-25", [first])).toBe(first);
    expect(WEIGHTS_2.validFrom > "2026-11-25").toBe(true);
    expect(unitWeightsOn(WEIGHTS_2.validFrom, [first])).toBe(first);
    expect(unitWeightsOn(WEIGHTS_2.validFrom, []).declared).toBe(WEIGHTS_2);
  });

  it("made for today do not wait for those that were made before them for later", () => {
    const [coming, atOnce] = [own(1, "2027-02-01"), own(2, "2026-11-23")];
    expect(unitWeightsOn("2026-11-23", [coming, atOnce])).toBe(atOnce);
    expect(unitWeightsOn("2027-02-01", [coming, atOnce])).toBe(coming);
  });

  it("have numbers that the code's never get", () => {
    for (const { declared } of BASE_WEIGHTS) expect(Number(declared.version)).toBeLessThan(OWN_ABOVE);
  });

  it("add up to as much with a term switched off, and the term has nothing left", () => {
    fc.assert(
      fc.property(
        fc.nat(10),
        fc.nat(10),
        fc.boolean(),
        fc.boolean(),
        (waiting, spread, waitingOn, spreadOn) => {
          const points = { ...WEIGHTS_1.points, traits: 50 - waiting - spread, waiting, spread };
          const used = inUse({ declared: { ...WEIGHTS_1, points }, waitingOn, spreadOn }).points;
          expect(Object.values(used).reduce((sum, each) => sum + each)).toBe(100);
          expect([used.waiting, used.spread]).toEqual([waitingOn ? waiting : 0, spreadOn ? spread : 0]);
          expect(used).toMatchObject({ occupation: 22, conditions: 16, distance: 12 });
        },
      ),
    );
  });
});
