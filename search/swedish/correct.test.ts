import { describe, expect, it } from "vitest";
import { corrections, slipsAllowed } from "./correct.ts";

const vocabulary = (...words: string[]) => words.map((word) => ({ word, documents: 1 }));

describe("slipsAllowed", () => {
  it.each([
    ["tru", 0],
    ["truk", 1],
    ["städa", 1],
    ["städarn", 1],
    ["städarna", 2],
    ["abc123456", 0],
    ["2027", 0],
  ])("%s may have %i", (word, slips) => {
    expect(slipsAllowed(word)).toBe(slips);
  });
});

describe("corrections", () => {
  it("takes the words with the fewest slips only", () => {
    expect(corrections("vaktmästre", vocabulary("vaktmästare", "vaktmästares"))).toEqual(["vaktmästare"]);
  });

  it("mends a word of four letters only where one was left out", () => {
    expect(corrections("knda", vocabulary("knåda", "kända", "linda"))).toEqual(["knåda", "kända"]);
    expect(corrections("kock", vocabulary("bock", "koka", "ock"))).toEqual([]);
  });

  it("puts the commoner of two equally near first", () => {
    const words = [
      { word: "lager", documents: 2 },
      { word: "läger", documents: 9 },
    ];
    expect(corrections("lqger", words)).toEqual(["läger", "lager"]);
  });

  it("never takes a word for its own correction, nor one with digits", () => {
    expect(corrections("städa", vocabulary("städa", "städ1"))).toEqual([]);
  });
});
