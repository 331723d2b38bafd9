import { describe, expect, it } from "vitest";
import { type TraitWording, traitsInUse, traitWording, type UnitTrait } from "./trait-catalogue.ts";
import { TRAITS } from "./vocabulary.ts";

function wording(name: string): TraitWording {
  return { name, question: `${name}?`, anchors: { 1: "a", 2: "b", 3: "c", 4: "d" } };
}

const unit: UnitTrait[] = [
  { id: "digital-vana", retired: true, wording: {} },
  { id: "service", retired: false, wording: { sv: wording("Bemötande") } },
  { id: "egen-djurvana", retired: false, wording: { sv: wording("Djurvana") } },
];

describe("a unit's trait catalogue", () => {
  it("is the common one until the unit changes it", () => {
    expect(traitsInUse([])).toEqual([...TRAITS]);
  });

  it("leaves out what the unit has retired and puts its own last", () => {
    const inUse = traitsInUse(unit);
    expect(inUse).not.toContain("digital-vana");
    expect(inUse.at(-1)).toBe("egen-djurvana");
  });

  it("prefers the unit's words, then the common ones, then the unit's Swedish", () => {
    const common = { service: wording("Service") };
    expect(traitWording("service", "sv", unit, common)?.name).toBe("Bemötande");
    expect(traitWording("service", "en", unit, common)?.name).toBe("Service");
    expect(traitWording("egen-djurvana", "en", unit, common)?.name).toBe("Djurvana");
    expect(traitWording("egen-okand", "sv", unit, common)).toBeUndefined();
  });
});
