import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance.ts";

const word = fc.stringMatching(/^[abåö]{0,7}$/);

describe("editDistance", () => {
  it.each([
    ["städare", "städare", 0],
    ["städare", "städre", 1],
    ["städare", "städarre", 1],
    ["städare", "stadare", 1],
    ["städare", "stäadre", 1],
    ["vaktmästare", "vatkmästre", 2],
  ])("%s and %s lie %i apart", (from, to, slips) => {
    expect(editDistance(from, to, 3)).toBe(slips);
  });

  it("is the same both ways, and nothing only between equals", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = editDistance(one, other, 10);
        expect(editDistance(other, one, 10)).toBe(slips);
        expect(slips === 0).toBe(one === other);
      }),
    );
  });

  it("says Infinity, never a wrong number, past the limit", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
        const slips = editDistance(one, other, 10);
        expect(editDistance(one, other, most)).toBe(slips <= most ? slips : Number.POSITIVE_INFINITY);
      }),
    );
  });
});
