import { ASKED, type Finds, isPlain } from "./finds.ts";
import { graderOf, judgedBy, standApart, togetherOrApart } from "./judge.ts";
import { chance, pick, type Random } from "./prng.ts";
import { gather, type SyntheticQuery } from "./query.ts";
import type { Word } from "./words.ts";

const COMPOUNDS = ASKED.filter(({ parts }) => parts !== undefined);

/**
 * compound, three kinds:
 * a head asked for that stands in compounds: städning finds kontorsstädning; what it begins may pass;
 * a first part asked for: kontor finds kontorsstädning too, and here that is relevant;
 * a compound asked for whose words also stand apart: kontorsstädning finds städning av kontor.
 * The parts must be heard: hus does not find trapphus.
 */
export function askCompounds(finds: Finds, random: Random, count: number): SyntheticQuery[] {
  const third = Math.ceil(count / 3);
  const parts = (role: "head" | "first") =>
    gather(third, () => {
      const { lemma, kind } = pick(random, ASKED);
      const found = finds.of(lemma, role).length;
      if (!isPlain(lemma) || kind === "verb" || found === 0 || found > 0.1 * finds.corpus.length)
        return undefined;
      const first = role === "first";
      return {
        text: lemma,
        class: "compound",
        about: `${lemma}, as a ${role}`,
        ...judgedBy(graderOf(lemma, first)),
      };
    });
  const apart = gather(third, () => {
    const word = pick(random, COMPOUNDS);
    const { lemma } = word;
    const candidates = finds.of(word.parts!.head.lemma, "word");
    if (!isPlain(lemma) || !candidates.some((it) => standApart(it, word))) return undefined;
    return { text: lemma, class: "compound", about: `${lemma}, its words apart`, ...togetherOrApart(word) };
  });
  return [...parts("head"), ...parts("first"), ...apart];
}

/**
 * inflection: asked for in a form other than it stands in, in half of them with another stem: natt – nätter, sålde –
 * sälja. Relevant has the word in any form, or as a head.
 */
export function askInflections(finds: Finds, random: Random, count: number): SyntheticQuery[] {
  const irregular = askForms(finds, random, Math.ceil(count / 2), true);
  return [...irregular, ...askForms(finds, random, count - irregular.length, false)];
}

function askForms(finds: Finds, random: Random, count: number, changed: boolean): SyntheticQuery[] {
  const words = ASKED.filter((word) => hasOtherStem(word) === changed && (!word.parts || changed));
  return gather(count, () => {
    const word = pick(random, words);
    const placements = finds.of(word.lemma, "word");
    if (placements.length === 0 || !finds.isNarrow(word.lemma, 0.15)) return undefined;
    const stands = pick(random, placements).truth.find(
      (it) => it.lemma === word.lemma && it.role === "word" && !it.aside,
    )!.surface;
    const text = pick(random, word.forms);
    if (text === stands || text.length < 4 || !isPlain(text)) return undefined;
    if (changed && !haveOtherStems(text, stands)) return undefined;
    // Whoever looks for work seldom writes what was done.
    if (word.kind === "verb" && word.forms.indexOf(text) > 1 && chance(random, 0.6)) return undefined;
    return {
      text,
      class: "inflection",
      about: `${word.lemma}, stands as ${stands}`,
      ...judgedBy(graderOf(word.lemma)),
    };
  });
}

function hasOtherStem({ forms }: Word): boolean {
  return forms.some((form) => forms[0] !== undefined && haveOtherStems(forms[0], form));
}

/** They part before the last letter or two of the shorter: natt, nätter; not hylla, hyllor. */
function haveOtherStems(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared < Math.min(one.length, other.length) - 1;
}
