import { EVERYDAY_WORDS } from "#app/domain/occupation/everyday-words.ts";
import type { VocabularyWord } from "./correct.ts";
import { COMPOUND_WORDS } from "./data/compound-parts.ts";
import { STOP_WORDS } from "./data/stop-words.ts";
import { SYNONYM_GROUPS, WORD_FAMILIES } from "./data/word-families.ts";
import { headwordsOf, isHeadword } from "./dictionary.ts";
import { isPlaceName } from "./place-names.ts";
import { splitCompound } from "./split-compound.ts";
import { derivationRoot, stem } from "./stem.ts";
import { type Token, tokenise } from "./tokenise.ts";

/** What a word is found by besides itself. All empty for a stop word. */
export interface WordAnalysis {
  stem: string;
  /** The roots of its families and synonyms; its stem where it has none. Any of them stands for the word. */
  roots: readonly string[];
  /** The roots of its parts where it is a compound; together they stand for the word. */
  parts: readonly string[];
}

const NOTHING: WordAnalysis = { stem: "", roots: [], parts: [] };

/** Stem → roots. A synonym leads to the root of its group's first word, and so to that word's family. */
const rootsByStem = new Map<string, readonly string[]>();
for (const group of [...WORD_FAMILIES, ...SYNONYM_GROUPS]) {
  const roots = rootsOf(stem(group[0]!));
  for (const word of group) {
    for (const own of new Set([stem(word), derivationRoot(stem(word))]))
      rootsByStem.set(own, [...new Set([...(rootsByStem.get(own) ?? []), ...roots])]);
  }
}

function rootsOf(stemmed: string): readonly string[] {
  // Of a word that nobody knows nothing is derived: "stadare" is no stad.
  const root = isHeadword(stemmed) ? derivationRoot(stemmed) : stemmed;
  return rootsByStem.get(stemmed) ?? rootsByStem.get(root) ?? [root];
}

const everyday = Object.values(EVERYDAY_WORDS)
  .flat()
  .flatMap((words) => tokenise(words).map(({ word }) => word));

/** The words of the lists and of the occupations, as a vocabulary to correct by. */
export const KNOWN_WORDS: readonly VocabularyWord[] = [
  ...new Set([...WORD_FAMILIES.flat(), ...SYNONYM_GROUPS.flat(), ...COMPOUND_WORDS, ...everyday]),
].map((word) => ({ word, documents: 0 }));

/** A word known here is never taken for a misspelling. */
const knownStems = new Set(KNOWN_WORDS.map(({ word }) => stem(word)));

/** `word` is normalised (a token's `word` or piece). */
export function analyseWord(word: string): WordAnalysis {
  if (STOP_WORDS.has(word)) return NOTHING;
  const lemma = stem(word);
  // A name of a place stands for itself too: that is how documents have it.
  const stemmed = isPlaceName(word) ? word : lemma;
  const roots = isPlaceName(word) ? [...new Set([...rootsOf(lemma), word])] : rootsOf(lemma);
  const parts = splitCompound(word)
    .filter((part) => !STOP_WORDS.has(part))
    .flatMap((part) => rootsOf(stem(part)));
  return { stem: stemmed, roots, parts: [...new Set(parts)] };
}

/** Whether the lists have the word in some form. */
export function isListed(word: string): boolean {
  return STOP_WORDS.has(word) || knownStems.has(stem(word));
}

/** Whether the lists or the dictionary have it. */
export function isKnownWord(word: string): boolean {
  return isListed(word) || headwordsOf(word).length > 0;
}

/** A document's text in three layers of words, in the order of the text. */
export interface TextAnalysis {
  words: string[];
  stems: string[];
  roots: string[];
}

export function analyseText(text: string): TextAnalysis {
  const layers: TextAnalysis = { words: [], stems: [], roots: [] };
  for (const token of tokenise(text)) {
    const { stems, roots } = analyseToken(token, text);
    layers.words.push(...wordsOf(token));
    layers.stems.push(...stems);
    layers.roots.push(...roots);
  }
  return layers;
}

/** A word with a capital inside a sentence that is the name of a place or no word at all. */
function isName({ start, end, word }: Token, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start, end))) return false;
  const opens = /(?:^|[.!?:–-])\s*$/.test(text.slice(Math.max(0, start - 3), start));
  if (isPlaceName(word)) return !opens || /^\s*(?:[,)]|$)/.test(text.slice(end));
  return !opens && !isKnownWord(word);
}

/** A hyphenated word is found by its pieces and by itself written together. */
export function wordsOf(token: Token): readonly string[] {
  return token.pieces.length > 1 ? [...token.pieces, token.word] : [token.word];
}

/** Every stem and root a token of a document's text is found by; a name by itself alone: "Handen" is no hand. */
export function analyseToken(token: Token, text: string): { stems: string[]; roots: string[] } {
  if (isName(token, text)) return { stems: [token.word], roots: [token.word] };
  const analysed = wordsOf(token).map(analyseWord);
  return {
    stems: [...new Set(analysed.map((word) => word.stem).filter((stemmed) => stemmed !== ""))],
    roots: [...new Set(analysed.flatMap((word) => [...word.roots, ...word.parts]))],
  };
}
