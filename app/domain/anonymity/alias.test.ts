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

/** One letter changed, added or taken away: what is left between the common beginning and the common end. */
function oneLetterApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
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
  it("has no two words one letter apart, so that they can be told apart on the phone", () => {
    for (const [i, word] of ALIAS_WORDS.entries()) {
      const near = ALIAS_WORDS.slice(i + 1).filter((other) =>
        oneLetterApart(word.toLowerCase(), other.toLowerCase()),
      );
      expect(near, word).toEqual([]);
    }
  });
  it("is drawn again when it is taken", () => {
    expect(makeAlias(drawing(0, 0, 0, 1), new Set(["Abborre 1000"]))).toBe("Abborre 1001");
  });
  it("fails rather than give an alias twice", () => {
    expect(() => makeAlias(() => 0, new Set(["Abborre 1000"]))).toThrow(/alias/);
  });
});
