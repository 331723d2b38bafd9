import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begun, marked } from "./expression.ts";

describe("an FTS5 string", () => {
  it("holds letters and digits only, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const made = [marked, begun].flatMap((make) => {
          try {
            return [make("w", text)];
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
            return [];
          }
        });
        for (const string of made) expect(string).toMatch(/^"[\p{L}\p{N}]+"(?: \*)?$/u);
      }),
    );
  });

  it.each(['a" OR b', "marked:x", "NEAR(a b)", "a*", "", "a b", "a\u0000"])("refuses %j", (text) => {
    expect(() => marked("w", text)).toThrow(RangeError);
  });
});
