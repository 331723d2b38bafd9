import { KOMMUNER } from "#app/domain/geography/kommun.ts";
import { SMALL_WORDS } from "./general.data.ts";
import type { SyntheticPlacement } from "./placement.ts";
import { OTHER_TOWNS, SURNAMES, TRAP_TOWNS } from "./towns.data.ts";
import { OTHER_REAL_WORDS, WIDE_WORDS } from "./traps.data.ts";
import type { Role } from "./truth.ts";
import { WORDS, type Word, wordsLooking } from "./words.ts";

const NAMES: ReadonlySet<string> = new Set(
  [
    ...KOMMUNER.map(({ name }) => name),
    ...[...OTHER_TOWNS, ...TRAP_TOWNS].map(([town]) => town),
    ...SURNAMES,
  ].map((name) => name.toLowerCase()),
);

/** Words that one looks for: of a trade, and narrow enough to mean something. */
export const ASKED: readonly Word[] = WORDS.filter(
  ({ trade, lemma }) => trade !== undefined && lemma.length > 2 && !WIDE_WORDS.has(lemma),
);

/** No reader can take it for another word than the one meant. */
export function isPlain(form: string): boolean {
  return (
    wordsLooking(form).length === 1 &&
    !SMALL_WORDS.has(form) &&
    !NAMES.has(form) &&
    !OTHER_REAL_WORDS.has(form)
  );
}

/** A word of Swedish, as far as is known here. */
export function isReal(text: string): boolean {
  return (
    wordsLooking(text).length > 0 || SMALL_WORDS.has(text) || NAMES.has(text) || OTHER_REAL_WORDS.has(text)
  );
}

/** Where words stand in a corpus, of the work only. */
export interface Finds {
  corpus: readonly SyntheticPlacement[];
  /** The placements where the word plays the part, each once. */
  of(lemma: string, role: Role): readonly SyntheticPlacement[];
  /** Shown to be a word to look for: said somewhere, and not by everyone. */
  isNarrow(lemma: string, share: number): boolean;
}

export function findsIn(corpus: readonly SyntheticPlacement[]): Finds {
  const found = new Map<string, SyntheticPlacement[]>();
  for (const placement of corpus) {
    for (const { lemma, role, aside } of placement.truth) {
      if (aside) continue;
      const key = `${role} ${lemma}`;
      const list = found.get(key);
      if (!list) found.set(key, [placement]);
      else if (list.at(-1) !== placement) list.push(placement);
    }
  }
  const of = (lemma: string, role: Role) => found.get(`${role} ${lemma}`) ?? [];
  return {
    corpus,
    of,
    isNarrow: (lemma, share) => {
      const count = of(lemma, "word").length + of(lemma, "head").length;
      return count > 0 && count <= share * corpus.length;
    },
  };
}
