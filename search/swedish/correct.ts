import { editDistance } from "./edit-distance.ts";

/** A word of an index with the number of documents that have it. */
export interface VocabularyWord {
  word: string;
  documents: number;
}

export const MOST_CORRECTIONS = 3;

/** The most slips a word of so many letters may have, as written or as meant: none in short words, one from five, two from nine. */
function slipsIn(letters: number): 0 | 1 | 2 {
  if (letters < 5) return 0;
  return letters < 9 ? 1 : 2;
}

const lengthOf = (word: string): number => [...word].length;

/** The most slips a written word may have: a letter may be left out of what was meant. Numbers have none. */
export function slipsAllowed(written: string): 0 | 1 | 2 {
  return /\p{N}/u.test(written) ? 0 : slipsIn(lengthOf(written) + 1);
}

/** A word that so many times as many documents have is what was meant. */
const MUCH_RARER = 8;

/** The likeliest intended words, best first: fewest slips, then the commonest, then by letters. */
export function corrections(word: string, vocabulary: readonly VocabularyWord[]): string[] {
  const most = slipsAllowed(word);
  if (most === 0) return [];
  const letters = lengthOf(word);
  const near = vocabulary
    .filter((known) => known.word !== word && !/\p{N}/u.test(known.word))
    .map((known) => {
      const allowed = slipsIn(Math.max(letters, lengthOf(known.word)));
      return {
        ...known,
        slips: allowed === 0 ? Number.POSITIVE_INFINITY : editDistance(word, known.word, allowed),
      };
    })
    .filter((known) => Number.isFinite(known.slips))
    .sort((a, b) => a.slips - b.slips || b.documents - a.documents || (a.word < b.word ? -1 : 1));
  const [best] = near;
  return near
    .filter(({ slips, documents }) => slips === best!.slips && documents * MUCH_RARER >= best!.documents)
    .slice(0, MOST_CORRECTIONS)
    .map((known) => known.word);
}
