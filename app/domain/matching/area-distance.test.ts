import { describe, expect, it } from "vitest";
import { kommunByCode } from "../geography/kommun.ts";
import { areaGeography } from "./area-distance.ts";
import { exampleNeed } from "./match.test-data.ts";

const geography = areaGeography({ nordost: ["1273", "1256", "1257"] });
const workplace = {
  ...exampleNeed().workplace,
  kommun: "1273",
  coordinates: kommunByCode("1273")!.point,
};

describe("areaGeography", () => {
  it("lets a wider area hold the distances of every kommun in it", () => {
    const area = geography.distance("area:nordost", workplace);
    const lan = geography.distance("lan:12", workplace);
    for (const code of ["1273", "1256", "1257"]) {
      const kommun = geography.distance(`kommun:${code}`, workplace)!;
      for (const wider of [area!, lan!]) {
        expect(wider.min).toBeLessThanOrEqual(kommun.min);
        expect(wider.max).toBeGreaterThanOrEqual(kommun.max);
      }
    }
    expect(lan!.max).toBeGreaterThan(60);
  });

  it("can't tell where in the kommun somebody lives", () => {
    const far = {
      ...workplace,
      coordinates: { lat: workplace.coordinates.lat + 0.1, lon: workplace.coordinates.lon },
    };
    const distance = geography.distance("kommun:1273", far)!;
    expect(distance.min).toBe(0);
    expect(distance.max).toBeGreaterThan(11);
  });

  it("knows no distance for an area it does not know", () => {
    for (const area of ["kommun:9999", "area:okand", "lan:99", "area:constructor", ""]) {
      expect(geography.distance(area, workplace)).toBeNull();
    }
  });
});
