import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseWord } from "./normalise.ts";

describe("normaliseWord", () => {
  it.each([
    ["KÖK", "kök"],
    ["kök".normalize("NFD"), "kök"],
    ["Café", "cafe"],
    ["Idé", "ide"],
    ["à", "a"],
    ["Müller", "myller"],
    ["Sørensen", "sörensen"],
    ["stä\u00ADdare", "städare"],
    ["\u200Fstäd", "städ"],
    ["عربية", "عربية"],
    ["!?🙂", ""],
  ])("%s is compared as %s", (written, compared) => {
    expect(normaliseWord(written)).toBe(compared);
  });

  it("keeps å, ä and ö apart from a and o", () => {
    expect(new Set(["a", "å", "ä", "o", "ö"].map(normaliseWord)).size).toBe(5);
  });

  it("gives letters and digits only, and the same again from its own result", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (written) => {
        const word = normaliseWord(written);
        expect(word).toMatch(/^[\p{L}\p{N}]*$/u);
        expect(normaliseWord(word)).toBe(word);
      }),
    );
  });
});
