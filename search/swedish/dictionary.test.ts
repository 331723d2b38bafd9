import { describe, expect, it } from "vitest";
import { headwordsOf, isHeadword } from "./dictionary.ts";
import { dictionaryCompound } from "./dictionary-compound.ts";

describe("the dictionary, read backwards", () => {
  it.each([
    ["kablarna", "kabel"],
    ["timret", "timmer"],
    ["pusslen", "pussel"],
    ["möblernas", "möbel"],
    ["städarna", "städa"],
    ["tänderna", "tand"],
    ["lackerat", "lackera"],
  ])("%s is a form of %s", (form, word) => {
    expect(headwordsOf(form)).toContain(word);
  });

  it("has a word itself first, and none for what is no word", () => {
    expect(headwordsOf("lager")[0]).toBe("lager");
    expect(headwordsOf("xqzv")).toEqual([]);
  });

  it("has no names", () => {
    expect(isHeadword("göran")).toBe(false);
  });
});

describe("a compound that no dictionary has", () => {
  it.each([
    ["motviktstruck", ["motvikt", "truck"]],
    ["pallastning", ["pall", "lastning"]],
  ])("%s is two words that it has", (word, parts) => {
    expect(dictionaryCompound(word)).toEqual(parts);
  });

  it.each(["kollegor", "kontor", "lagersberg", "timmersdala", "xqzv"])("%s is none", (word) => {
    expect(dictionaryCompound(word)).toBeNull();
  });
});
