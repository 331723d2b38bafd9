import { describe, expect, it } from "vitest";
import { alike, settings } from "./candidate.fixture.ts";
import type { PublishedForm } from "./candidate.ts";
import { coarsenSnapshot } from "./coarsen.ts";
import { evaluatePool } from "./generalise.ts";

function formOf(): PublishedForm {
  const [shown] = evaluatePool(
    alike("p", 5, { traits: { ansvar: 3 }, conditions: ["ingen-natt"], phrases: ["haller-ut"] }),
    settings,
  );
  if (!shown?.shown) throw new Error("five alike are a class");
  return shown.form;
}
const fine = formOf();
const coarse: PublishedForm = {
  ...fine,
  attributes: { ...fine.attributes, area: { rung: 1, values: ["area:goinge"] } },
};

describe("the snapshot of a live proposal", () => {
  it("is made as coarse as the class has become", () => {
    const rewritten = coarsenSnapshot(fine, coarse, []);
    expect(rewritten?.attributes.area).toEqual({ rung: 1, values: ["area:goinge"] });
    expect(rewritten?.traits).toEqual(fine.traits);
  });

  it("is left alone when the class is as it was, or finer", () => {
    expect(coarsenSnapshot(fine, fine, [])).toBeNull();
    expect(coarsenSnapshot(coarse, fine, [])).toBeNull();
  });

  it("never becomes finer in one attribute while another becomes coarser", () => {
    const before = { ...fine, attributes: { ...fine.attributes, hours: { rung: 2, values: [] } } };
    expect(coarsenSnapshot(before, coarse, [])?.attributes.hours).toEqual({ rung: 2, values: [] });
  });

  it("loses what the gate now withholds, and says that conditions are incomplete", () => {
    const rewritten = coarsenSnapshot(fine, coarse, [
      { kind: "condition", id: "ingen-natt" },
      { kind: "trait", id: "ansvar" },
      { kind: "phrase", id: "haller-ut" },
    ]);
    expect(rewritten).toMatchObject({ conditions: [], conditionsIncomplete: true, traits: {}, phrases: [] });
  });

  it("loses it also where the class is as it was: the two cards would be told apart by it", () => {
    const rewritten = coarsenSnapshot(fine, fine, [{ kind: "trait", id: "ansvar" }]);
    expect(rewritten).toEqual({ ...fine, traits: {} });
    expect(coarsenSnapshot(rewritten!, fine, [{ kind: "trait", id: "ansvar" }])).toBeNull();
  });

  it("shows fewer occupations when its class does", () => {
    const two = { rung: 0, values: ["5321", "9111"] };
    const one = { rung: 0, values: ["9111"] };
    const withTwo = { ...fine, attributes: { ...fine.attributes, occupations: two } };
    const withOne = { ...fine, attributes: { ...fine.attributes, occupations: one } };
    expect(coarsenSnapshot(withTwo, withOne, [])?.attributes.occupations).toEqual(one);
    expect(coarsenSnapshot(withOne, withTwo, [])).toBeNull();
  });

  it.each([
    ["another wish of the class", [0, "5321", "9111"], [0, "4322", "9111"], [0, "9111"]],
    ["a group that was not told", [0, "9111"], [1, "532", "911"], [1, "911"]],
    ["a finer wish", [1, "532", "911"], [0, "9111"], [1, "911"]],
    ["nothing of what was told", [0, "9111"], [0, "5321"], [3]],
    ["no occupation any more", [1, "911"], [3], [3]],
  ] as const)("never tells %s", (_, told, now, left) => {
    const withCodes = ([rung, ...values]: readonly [number, ...string[]]) => ({
      ...fine,
      attributes: { ...fine.attributes, occupations: { rung, values } },
    });
    expect(coarsenSnapshot(withCodes(told), withCodes(now), [])?.attributes.occupations).toEqual(
      withCodes(left).attributes.occupations,
    );
  });
});
