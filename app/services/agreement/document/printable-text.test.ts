import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printableText } from "./printable-text.server.ts";

describe("text for a font that knows Latin only", () => {
  it.each([
    "Åsa Öberg-Ängström",
    "Łukasz Świątek",
    "Șerban Ștefănescu",
    "Gülşah İnönü",
    "50 % ≥ 20 °C – ”så”… 5 €",
    "rad 1\nrad 2",
  ])("keeps %j as it is", (text) => {
    expect(printableText(text)).toBe(text);
  });

  it.each([
    ["A\u030asa", "Åsa"],
    ["Nguyễn", "Nguyen"],
    ["rad 1\r\nrad 2\u2028rad 3", "rad 1\nrad 2\nrad 3"],
    ["fram\u2011och\u2010tillbaka", "fram-och-tillbaka"],
    ["\u202eomvänt\u202c\u200b", "omvänt"],
    ["bra 👩🏽‍🔧!", "bra ?!"],
    ["Анна", "????"],
  ])("writes %j as %j", (text, shown) => {
    expect(printableText(text)).toBe(shown);
  });

  it("never loses a text without a trace, and never needs a second pass", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        const shown = printableText(text);
        expect(printableText(shown)).toBe(shown);
        if (/[\p{L}\p{N}]/u.test(text)) expect(shown).not.toBe("");
      }),
    );
  });
});
