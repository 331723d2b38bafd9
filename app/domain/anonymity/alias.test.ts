import { describe, expect, it } from "vitest";
import { ALIAS_WORDS, makeAlias } from "./alias.ts";

/** Draws the given numbers in turn, and fails when they are out of bounds or used up. */
function drawing(...numbers: number[]) {
  return (bound: number) => {
    const next = numbers.shift();
    if (next === undefined || next >= bound) throw new Error(`no draw below ${bound}`);
    return next;
  };
}

describe("alias", () => {
  it("is a word from nature and four digits", () => {
    expect(makeAlias(drawing(ALIAS_WORDS.indexOf("Björk"), 3821), new Set())).toBe("Björk 4821");
    expect(makeAlias(drawing(0, 0), new Set())).toBe("Abborre 1000");
    expect(makeAlias(drawing(ALIAS_WORDS.length - 1, 8999), new Set())).toMatch(/ 9999$/);
  });
  it("has at least sixty words, each once, with å, ä and ö among them", () => {
    expect(new Set(ALIAS_WORDS).size).toBe(ALIAS_WORDS.length);
    expect(ALIAS_WORDS.length).toBeGreaterThanOrEqual(60);
    for (const letter of "åäö")
      expect(ALIAS_WORDS.some((word) => word.toLowerCase().includes(letter))).toBe(true);
    for (const word of ALIAS_WORDS) expect(word).toMatch(/^[A-ZÅÄÖ][a-zåäöé]+$/);
  });
  it("is drawn again when it is taken", () => {
    expect(makeAlias(drawing(0, 0, 0, 1), new Set(["Abborre 1000"]))).toBe("Abborre 1001");
  });
  it("fails rather than give an alias twice", () => {
    expect(() => makeAlias(() => 0, new Set(["Abborre 1000"]))).toThrow(/alias/);
  });
});
