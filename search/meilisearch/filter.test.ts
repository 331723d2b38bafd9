import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valuesOf } from "./attributes.ts";
import { type Encoded, encode } from "./encode.ts";
import { both, decimal, EVERYTHING, either, hasAny, NOTHING, not } from "./filter.ts";

const has = (text: string) => hasAny(valuesOf("kind"), [encode(text)]);

describe("a filter expression", () => {
  it("is nothing but our own words, whatever the texts in it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", maxLength: 20 }), { minLength: 1, maxLength: 4 }),
        (texts) => {
          const written = hasAny(valuesOf("kind"), texts.map(encode));
          expect(written).toMatch(/^is_kind IN \["[a-z0-9]+"(?:, "[a-z0-9]+")*\]$/);
        },
      ),
    );
  });

  it("refuses what is not encoded, and a name that is none of ours", () => {
    for (const text of ['a" OR id = "b', "", "1290", "Å", "a b"])
      expect(() => hasAny(valuesOf("kind"), [text as Encoded])).toThrow(RangeError);
    expect(() => hasAny(valuesOf("kind = 1 OR x"), [encode("a")])).toThrow(RangeError);
  });

  it("joins whole expressions, leaving out those that say nothing", () => {
    expect(both([])).toBe(EVERYTHING);
    expect(either([])).toBe(NOTHING);
    expect(both([has("a"), EVERYTHING])).toBe(has("a"));
    expect(either([NOTHING, has("a"), has("a")])).toBe(has("a"));
    expect(both([has("a"), either([has("b"), not(has("c"))])])).toBe(
      `(${has("a")}) AND ((${has("b")}) OR (NOT (${has("c")})))`,
    );
    expect(hasAny(valuesOf("kind"), [])).toBe(NOTHING);
  });

  it("writes numbers as digits, however large or small", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (number) => {
        expect(decimal(number)).toMatch(/^-?\d+(?:\.\d+)?$/);
      }),
    );
    expect([1e21, 1e-9, -0, 37.5].map(decimal)).toEqual(["1000000000000000", "0.000000", "0", "37.500000"]);
    expect(() => decimal(Number.NaN)).toThrow(RangeError);
  });
});
