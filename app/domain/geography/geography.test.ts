import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm } from "./distance.ts";
import { isKommunCode, KOMMUNER, kommunByCode, kommunByName, kommunerInLan, lanOf } from "./kommun.ts";
import { isLanCode, LAN, type LanCode } from "./lan.ts";
import { PLACES, placeByName, placesInKommun } from "./place.ts";

const inSweden = ({ lat, lon }: { lat: number; lon: number }) =>
  lat > 55.2 && lat < 69.1 && lon > 10.9 && lon < 24.2;
const codes = KOMMUNER.map((kommun) => kommun.code);

describe("kommuner", () => {
  it("holds the 290 kommuner of the 21 län, each code once", () => {
    expect(KOMMUNER).toHaveLength(290);
    expect(new Set(codes).size).toBe(290);
    expect(new Set(KOMMUNER.map((kommun) => kommun.name)).size).toBe(290);
    expect(Object.keys(LAN)).toHaveLength(21);
  });

  it("is letter for letter the list that was compared with an official one", () => {
    const lines = KOMMUNER.map(({ code, name }) => `${code} ${name}\n`).sort();
    expect(createHash("sha256").update(lines.join("")).digest("hex").slice(0, 16)).toBe("346d681fab4748e9");
  });

  it("gives each kommun four digits that begin with its län", () => {
    for (const kommun of KOMMUNER) {
      expect(kommun.code).toMatch(/^\d{4}$/);
      expect(isLanCode(kommun.lan)).toBe(true);
      expect(kommun.code.startsWith(kommun.lan)).toBe(true);
    }
  });

  it("has as many kommuner in each län as SCB's list", () => {
    const counts = Object.keys(LAN).map((lan) => kommunerInLan(lan as LanCode).length);
    expect(counts).toHaveLength(21);
    expect(Object.fromEntries(Object.keys(LAN).map((lan, at) => [lan, counts[at]]))).toEqual({
      "01": 26,
      "03": 8,
      "04": 9,
      "05": 13,
      "06": 13,
      "07": 8,
      "08": 12,
      "09": 1,
      "10": 5,
      "12": 33,
      "13": 6,
      "14": 49,
      "17": 16,
      "18": 12,
      "19": 10,
      "20": 15,
      "21": 10,
      "22": 7,
      "23": 8,
      "24": 15,
      "25": 14,
    });
  });

  it.each([
    ["1273", "Osby"],
    ["1293", "Hässleholm"],
    ["1256", "Östra Göinge"],
    ["0180", "Stockholm"],
    ["1480", "Göteborg"],
    ["2080", "Falun"],
    ["1764", "Grums"],
    ["2584", "Kiruna"],
  ])("knows %s as %s", (code, name) => {
    expect(kommunByCode(code)?.name).toBe(name);
    expect(kommunByName(name)?.code).toBe(code);
    expect(lanOf(code)).toBe(code.slice(0, 2));
  });

  it("finds a kommun however people write it", () => {
    expect(kommunByName("  hässleholms KOMMUN ")?.code).toBe("1293");
    expect(kommunByName("göteborgs stad")?.code).toBe("1480");
    expect(kommunByName("osby kommun")?.code).toBe("1273");
    expect(kommunByName("Borås kommun")?.code).toBe("1490");
    expect(kommunByName("Ankeborg")).toBeUndefined();
    expect(kommunByCode("9999")).toBeUndefined();
    expect(isKommunCode("constructor")).toBe(false);
    expect(() => lanOf("9901")).toThrow();
  });

  it("places every kommun and place within Sweden", () => {
    for (const { name, point } of [...KOMMUNER, ...PLACES]) expect(inSweden(point), name).toBe(true);
  });
});

describe("places", () => {
  it("belong to existing kommuner, once by name, and every kommun has one", () => {
    for (const place of PLACES) expect(isKommunCode(place.kommun), place.name).toBe(true);
    expect(new Set(PLACES.map((place) => `${place.kommun} ${place.name}`)).size).toBe(PLACES.length);
    for (const code of codes) expect(placesInKommun(code).length, code).toBeGreaterThan(0);
  });

  it("are found by name, and by kommun where a name recurs", () => {
    expect(placeByName("lönsboda")?.kommun).toBe("1273");
    expect(placeByName("Hittarp", "1256")?.kommun).toBe("1256");
    expect(placeByName("Hittarp", "1273")).toBeUndefined();
  });
});

describe("distance", () => {
  it("is near what a map says", () => {
    const [osby, hassleholm, kiruna] = ["1273", "1293", "2584"].map((code) => kommunByCode(code)!.point);
    expect(distanceKm(osby!, hassleholm!)).toBeCloseTo(28.5, 0);
    expect(distanceKm(osby!, kiruna!)).toBeGreaterThan(1200);
  });

  it("is zero to itself, symmetric, and never longer by a detour", () => {
    const point = fc.record({
      lat: fc.double({ min: 55, max: 69, noNaN: true }),
      lon: fc.double({ min: 11, max: 24, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9);
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6);
      }),
    );
  });
});
