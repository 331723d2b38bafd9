import { EVERYDAY_WORDS } from "./everyday-words.ts";
import { OCCUPATIONS, type Occupation } from "./occupation.ts";

export interface OccupationSuggestion {
  occupation: Occupation;
  /** The everyday word that answered, when it was not the group's own name. */
  word: string | null;
}

/** How a text answers, best first. */
const WHOLE = 0;
const PREFIX = 1;
const WORD_PREFIX = 2;
const INSIDE = 3;

/** Lower case; é and ü lose their marks, å ä ö are letters of their own and keep them. */
function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLocaleLowerCase("sv")
    .replace(/[^åäö]/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""))
    .replace(/[\s-]+/g, " ")
    .trim();
}

interface Entry {
  occupation: Occupation;
  word: string | null;
  folded: string;
}

const entries: readonly Entry[] = OCCUPATIONS.filter((occupation) => occupation.level === 4).flatMap(
  (occupation) => [
    ...(EVERYDAY_WORDS[occupation.code] ?? []).map((word) => ({ occupation, word, folded: fold(word) })),
    { occupation, word: null, folded: fold(occupation.name) },
  ],
);

function rank(folded: string, query: string): number | undefined {
  if (folded === query) return WHOLE;
  if (folded.startsWith(query)) return PREFIX;
  if (folded.includes(` ${query}`)) return WORD_PREFIX;
  return query.length >= 3 && folded.includes(query) ? INSIDE : undefined;
}

/**
 * Level-4 groups for what somebody types in an occupation picker, by everyday word, official name or code;
 * each group once, at most `limit`, best first and then by the shorter word. The same text always gives the
 * same list. Empty for fewer than two letters.
 */
export function suggestOccupations(text: string, limit: number): OccupationSuggestion[] {
  const query = fold(text);
  if (query.length < 2) return [];
  if (/^\d+$/.test(query)) return byCodePrefix(query, limit);
  const hits = entries
    .flatMap((entry) => {
      const place = rank(entry.folded, query);
      return place === undefined ? [] : [{ ...entry, place }];
    })
    .sort(
      (a, b) =>
        a.place - b.place ||
        a.folded.length - b.folded.length ||
        a.occupation.code.localeCompare(b.occupation.code) ||
        a.folded.localeCompare(b.folded, "sv"),
    );
  const best = new Map<string, OccupationSuggestion>();
  for (const { occupation, word } of hits) {
    if (!best.has(occupation.code)) best.set(occupation.code, { occupation, word });
  }
  return [...best.values()].slice(0, limit);
}

function byCodePrefix(digits: string, limit: number): OccupationSuggestion[] {
  return OCCUPATIONS.filter((occupation) => occupation.level === 4 && occupation.code.startsWith(digits))
    .slice(0, limit)
    .map((occupation) => ({ occupation, word: null }));
}
