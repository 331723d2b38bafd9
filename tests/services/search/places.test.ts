import { describe, expect, it } from "vitest";
import { nearestPlaceNames, resolvePlace } from "#app/services/search/resolve-place.server.ts";
import { suggestPlaces } from "#app/services/search/suggest-places.server.ts";

describe("a place as somebody types it", () => {
  it.each([
    ["Glimåkra", "Glimåkra"],
    ["broby", "Broby"],
    ["OSBY", "Osby"],
    ["hässleholms kommun", "Hässleholm"],
    ["Viken (Höganäs)", "Viken (Höganäs)"],
  ])("%s is found", (typed, name) => expect(resolvePlace(typed)).toMatchObject({ name }));

  it("that is the name of many is the first, with the others told", () => {
    const found = resolvePlace("viken");
    expect(found?.namesakes.length).toBeGreaterThan(0);
    for (const name of found?.namesakes ?? [])
      expect(resolvePlace(name)).toMatchObject({ name, namesakes: [] });
  });

  it.each([
    ["Glimakra", "Glimåkra"],
    ["Ossby", "Osby"],
    ["hesleholm", "Hässleholm"],
    ["Glim", "Glimåkra"],
  ])("%s is unknown, and %s is near", (typed, name) => {
    expect(resolvePlace(typed)).toBeNull();
    expect(nearestPlaceNames(typed)).toContain(name);
  });

  it("that is like no other is near none", () => {
    expect(nearestPlaceNames("Ingenstansbyhult")).toEqual([]);
    expect(nearestPlaceNames("")).toEqual([]);
  });

  it("is suggested from its first letter, those at home first", () => {
    expect(suggestPlaces("b", ["1256"])[0]).toBe("Broby");
    expect(suggestPlaces("göinge", [])).toEqual(["Östra Göinge"]);
    expect(suggestPlaces("viken", [])).toContain("Viken (Höganäs)");
    expect(suggestPlaces(" ", ["1256"])).toEqual([]);
    expect(suggestPlaces("qqq", [])).toEqual([]);
  });
});
