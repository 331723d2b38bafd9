import { analyseWord } from "./analyse.ts";
import { STOP_WORDS } from "./data/stop-words.ts";
import { type Token, tokenise } from "./tokenise.ts";

/** The ways in which one word of a query may be found, best first. Every string is normalised letters and digits. */
export interface PlannedWord {
  /** The word as written: phrases of one word, or of the pieces of a hyphenated one. */
  exact: readonly (readonly string[])[];
  /** Set on the last word while it is being typed: words that begin so match too. */
  prefix: string | null;
  stem: string;
  /** Alternatives; of each, every root has to be there ("truckförare": truck and förare). */
  related: readonly (readonly string[])[];
  /** Words of the index that this one may be a misspelling of; filled in by the engine that knows its words. */
  corrections: readonly PlannedWord[];
}

/** Longer texts are cut: a search is a few words. */
const LONGEST_TEXT = 300;
const MOST_WORDS = 10;

/**
 * A person's text as words to look for; empty when it has none. Stop words are left out unless there is nothing
 * else. `typing`: the text is still being written, and a last word without a space after it may be unfinished.
 */
export function planQuery(text: string, typing: boolean): PlannedWord[] {
  const all = tokenise(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
  const last = all.at(-1);
  const unfinished =
    typing && last !== undefined && last.end === Math.min(text.length, LONGEST_TEXT) ? last : undefined;
  const telling = all.filter((token) => token === unfinished || !STOP_WORDS.has(token.word));
  const first = new Map<string, Token>();
  for (const token of telling.length > 0 ? telling : all)
    if (!first.has(token.word)) first.set(token.word, token);
  return [...first.values()].map((token) => planWord(token, token.word === unfinished?.word));
}

/** The plan for one word of an index's vocabulary, put in the place of a misspelt one. */
export function planCorrection(word: string): PlannedWord {
  return planWord({ start: 0, end: word.length, word, pieces: [word] }, false);
}

function planWord(token: Token, unfinished: boolean): PlannedWord {
  const analysis = analyseWord(token.word);
  const related = analysis.roots.map((root) => [root]);
  return {
    exact: token.pieces.length > 1 ? [[token.word], token.pieces] : [[token.word]],
    prefix: unfinished ? token.word : null,
    stem: analysis.stem,
    related: analysis.parts.length > 0 ? [...related, analysis.parts] : related,
    corrections: [],
  };
}
