import { describe, expect, it } from "vitest";
import { middleOf, unitGeography } from "./unit-geography.ts";

const area = { id: "nordost", name: "Nordöstra Skåne", kommuner: ["1273", "1293"] };

describe("the geography of a unit", () => {
  it("knows its own commuting area and every county", () => {
    const { areaOfKommun, lanOfKommun } = unitGeography(area);
    expect([areaOfKommun("1273"), areaOfKommun("0765")]).toEqual(["nordost", null]);
    expect([lanOfKommun("1273"), lanOfKommun("9999")]).toEqual(["12", null]);
  });

  it("has one point for everybody in an area, between its kommuner", () => {
    const [osby, hassleholm, both] = ["kommun:1273", "kommun:1293", "area:nordost"].map(
      (one) => middleOf(one, area)!,
    );
    expect(both!.lat).toBeCloseTo((osby!.lat + hassleholm!.lat) / 2);
    expect(middleOf("lan:12", area)).not.toBeNull();
  });

  it("has no point for an area that is hidden or unknown", () => {
    expect([undefined, "area:elsewhere", "lan:99", "kommun:9999"].map((one) => middleOf(one, area))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
