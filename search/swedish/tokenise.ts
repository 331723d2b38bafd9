import { normaliseWord } from "./normalise.ts";

/** A word of a text: where it stands there (UTF-16 offsets) and how it is compared. */
export interface Token {
  start: number;
  end: number;
  /** Normalised; a hyphenated word without its hyphens ("e-post" → "epost"). Never empty. */
  word: string;
  /** The pieces of a hyphenated word ("e", "post"); only the word itself where there is no hyphen. */
  pieces: readonly string[];
}

/** Letters and digits, with the accents and invisible marks inside them, joined by single hyphens. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:[-\u2010\u2011][\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)*/gu;

/** The longest word that is looked at; what is longer is cut (no Swedish word a person searches for is). */
const LONGEST = 60;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const pieces = match[0]
      .split(/[-\u2010\u2011]/)
      .map((piece) => normaliseWord(piece).slice(0, LONGEST).toWellFormed().replaceAll("\uFFFD", ""))
      .filter((piece) => piece !== "");
    const word = pieces.join("");
    if (word) tokens.push({ start: match.index, end: match.index + match[0].length, word, pieces });
  }
  return tokens;
}
