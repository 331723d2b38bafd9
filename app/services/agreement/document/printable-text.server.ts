/**
 * What Atkinson Hyperlegible Next has glyphs for: Latin as written in Swedish, the Nordic, Baltic, Slavic,
 * Romanian and Turkish languages, and common signs.
 */
const COVERED =
  /[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126\u0127\u012a\u012b\u012e-\u0133\u0136\u0137\u0139-\u013e\u0141-\u0148\u0150-\u0155\u0158-\u015b\u015e-\u0165\u016a\u016b\u016e-\u017e\u0218-\u021b\u1e80-\u1e85\u1e9e\u1ef2\u1ef3\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\u2212\u2248\u2260\u2264\u2265]/;

const REPLACED: Record<string, string> = {
  "\t": " ",
  "\u2010": "-",
  "\u2011": "-",
  "\u2192": "->",
  "\u2713": "x",
};

/**
 * Text that the embedded font can show. A letter with a mark the font lacks loses the mark, anything else it
 * lacks becomes `?`, so that a gap is seen; signs without a shape (direction marks, joiners) go. The content
 * hash is of the text as it was written, not of this.
 */
export function printableText(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(
      /\p{Extended_Pictographic}[\u200d\ufe0f\p{Extended_Pictographic}\p{Emoji_Modifier}]*/gu,
      (sign) => (COVERED.test(sign) ? sign : "?"),
    )
    .replace(/(?![\n\t])(?:\p{Cc}|\p{Cf}|\ufe0f)/gu, "");
  return Array.from(plain, printableCharacter).join("");
}

function printableCharacter(character: string): string {
  if (COVERED.test(character)) return character;
  const replaced = REPLACED[character];
  if (replaced !== undefined) return replaced;
  const base = character.normalize("NFKD")[0] ?? "";
  return COVERED.test(base) ? base : "?";
}
