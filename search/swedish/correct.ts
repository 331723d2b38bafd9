import { editDistance } from "./edit-distance.ts";

/** A word of an index with the number of documents that have it. */
export interface VocabularyWord {
  word: string;
  documents: number;
}

export const MOST_CORRECTIONS = 3;

/** The slips a word may have: none in short words and in numbers, one from five letters, two from nine. */
export function slipsAllowed(word: string): 0 | 1 | 2 {
  const letters = [...word].length;
  if (/\p{N}/u.test(word) || letters < 5) return 0;
  return letters < 9 ? 1 : 2;
}

/** The likeliest intended words, best first: fewest slips, then the commonest, then by letters. */
export function corrections(word: string, vocabulary: readonly VocabularyWord[]): string[] {
  const most = slipsAllowed(word);
  if (most === 0) return [];
  const near = vocabulary
    .filter((known) => known.word !== word && !/\p{N}/u.test(known.word))
    .map((known) => ({ ...known, slips: editDistance(word, known.word, most) }))
    .filter((known) => Number.isFinite(known.slips))
    .sort((a, b) => a.slips - b.slips || b.documents - a.documents || (a.word < b.word ? -1 : 1));
  return near
    .filter((known) => known.slips === near[0]?.slips)
    .slice(0, MOST_CORRECTIONS)
    .map((known) => known.word);
}
