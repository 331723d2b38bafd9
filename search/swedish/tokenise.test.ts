import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "./tokenise.ts";

describe("tokenise", () => {
  it("keeps a hyphenated word together and in its pieces", () => {
    expect(tokenise("Svara på e-post.")).toMatchObject([
      { word: "svara" },
      { word: "på" },
      { word: "epost", pieces: ["e", "post"] },
    ]);
  });

  it("says where each word stands, so that the text can be marked", () => {
    const text = "Städ, kök & 2 trappor – varje dag";
    for (const token of tokenise(text)) {
      expect(text.slice(token.start, token.end).toLowerCase()).toBe(token.word);
    }
    expect(tokenise(text).map((token) => token.word)).toEqual([
      "städ",
      "kök",
      "2",
      "trappor",
      "varje",
      "dag",
    ]);
  });

  it("gives words in order, apart, of letters and digits only, from any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(token.pieces.every((piece) => /^[\p{L}\p{N}]+$/u.test(piece))).toBe(true);
          end = token.end;
        }
      }),
    );
  });
});
