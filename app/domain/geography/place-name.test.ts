import { describe, expect, it } from "vitest";
import { nearestKommuner } from "./nearest-kommuner.ts";
import { PLACES } from "./place.ts";
import { placeLabel, placesNamed } from "./place-name.ts";

describe("a place by name", () => {
  it.each(["Glimåkra", "glimåkra", " GLIMÅKRA ", "Glimåkra (Östra Göinge)", "glimåkra, östra göinge kommun"])(
    "is known as %s",
    (text) => expect(placesNamed(text).map(({ kommun }) => kommun)).toEqual(["1256"]),
  );

  it("is unknown in a kommun where it doesn't lie, and by what is no name", () => {
    for (const text of ["Glimåkra (Osby)", "(Osby)", "Osby (", "", "(((", "a,b,c"])
      expect(placesNamed(text)).toEqual([]);
  });

  it("is told from its namesakes by its kommun, and read back as the same place", () => {
    for (const place of PLACES) expect(placesNamed(placeLabel(place))).toContainEqual(place);
    const viken = placesNamed("viken").map(placeLabel);
    expect(viken.length).toBeGreaterThan(1);
    for (const label of viken) expect(placesNamed(label)).toHaveLength(1);
  });
});

describe("the kommuner beside one", () => {
  it("are the nearest, without those that are there already", () => {
    const names = nearestKommuner(["1273"], 4).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Östra Göinge", "Älmhult", "Hässleholm"]));
    expect(nearestKommuner(["1273", "1256"], 4).map(({ code }) => code)).not.toContain("1256");
    expect(nearestKommuner(["9999"], 4)).toEqual([]);
  });
});
