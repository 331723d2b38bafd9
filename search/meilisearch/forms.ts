import type { TextAnalysis } from "../swedish/analyse.ts";
import { type Encoded, encode } from "./encode.ts";

/** The ways in which a text can be found, each word of it under its own sign in one list. */
export const asWord = (word: string): Encoded => encode(`w${word}`);
export const asStem = (stem: string): Encoded => encode(`s${stem}`);
export const asRoot = (root: string): Encoded => encode(`r${root}`);
/** A whole name, or a whole query that may be one. */
export const asWhole = (name: string): Encoded => encode(`e${name}`);
/** Two words that follow each other: what a hyphenated word of a query is also found by. */
export const asNeighbours = (first: string, second: string): Encoded => encode(`n${first} ${second}`);
/** The first letters of a word, up to so many; longer beginnings are looked up among the index's words. */
export const LONGEST_BEGINNING = 4;
export const asBeginning = (letters: string): Encoded => encode(`b${letters}`);

/** Everything that a text is found by. */
export function formsOf({ words, stems, roots }: TextAnalysis): Encoded[] {
  return [
    ...words.map(asWord),
    ...words.flatMap(beginnings),
    ...words.slice(1).map((word, before) => asNeighbours(words[before]!, word)),
    ...stems.map(asStem),
    ...roots.map(asRoot),
  ];
}

function beginnings(word: string): Encoded[] {
  const letters = [...word].slice(0, LONGEST_BEGINNING);
  return letters.map((_, last) => asBeginning(letters.slice(0, last + 1).join("")));
}
