import { ASKED, type Finds, isPlain, isReal } from "./finds.ts";
import { SMALL_WORDS } from "./general.data.ts";
import { all, asItStands, beginningWith, graderOf, isSaid, judgedBy, kinOfWord } from "./judge.ts";
import type { SyntheticPlacement } from "./placement.ts";
import { between, chance, pick, type Random, sample } from "./prng.ts";
import { gather, type SyntheticQuery } from "./query.ts";
import { slip, slipsBetween } from "./slips.ts";
import { TRAPS } from "./traps.data.ts";
import { WORDS, type Word, wordOf, wordsLooking } from "./words.ts";

const asked = new Set(ASKED.map(({ lemma }) => lemma));

/**
 * exact: a title as it stands, an employer's name, or a word few advertisements have, in a form it stands in.
 * Relevant has just that. May pass: the same words in other forms, or inside others.
 */
export function askExact(finds: Finds, random: Random, count: number): SyntheticQuery[] {
  const titles = gather(Math.ceil(count / 3), () => {
    const { title, truth } = pick(random, finds.corpus);
    const lemmas = truth.filter((it) => it.place === "title" && it.role === "word" && asked.has(it.lemma));
    if (lemmas.length === 0) return undefined;
    const near = all(lemmas.map(({ lemma }) => lemma));
    return {
      text: title,
      class: "exact",
      about: "a title",
      ...judgedBy((it) => (it.title === title ? 2 : near.relevant(it) || near.neutral(it) ? 1 : 0)),
    };
  });
  const firms = gather(Math.ceil(count / 6), () => {
    const { employerName } = pick(random, finds.corpus);
    const own = firstWord(employerName);
    return {
      text: employerName,
      class: "exact",
      about: "an employer",
      ...judgedBy((it) =>
        it.employerName === employerName ? 2 : firstWord(it.employerName) === own ? 1 : 0,
      ),
    };
  });
  const words = gather(count - titles.length - firms.length, () => {
    const { lemma } = pick(random, ASKED);
    if (!finds.isNarrow(lemma, 0.03)) return undefined;
    const text = formIn(random, finds.of(lemma, "word"), lemma);
    if (!text) return undefined;
    return { text, class: "exact", about: `${lemma}, as it stands`, ...asItStands(text, lemma) };
  });
  return [...titles, ...firms, ...words];
}

function firstWord(text: string): string | undefined {
  return text.split(" ")[0];
}

/** A form that the word has in one of the placements, if a reader knows it there for this word. */
function formIn(
  random: Random,
  placements: readonly SyntheticPlacement[],
  lemma: string,
): string | undefined {
  if (placements.length === 0) return undefined;
  const { truth } = pick(random, placements);
  const form = truth.find((it) => it.lemma === lemma && it.role === "word" && !it.aside)?.surface;
  return form && isPlain(form) ? form : undefined;
}

/**
 * prefix: a word while one types it. Relevant has a word of the work that begins so, whichever; may pass where a part
 * of a compound does. Never the beginning of a small word, which every text has.
 */
export function askPrefix(finds: Finds, random: Random, count: number): SyntheticQuery[] {
  const small = [...SMALL_WORDS];
  return gather(count, () => {
    const { lemma } = pick(random, ASKED);
    const text = lemma.slice(0, between(random, 3, 6));
    if (lemma.length < text.length + 2 || small.some((word) => word.startsWith(text))) return undefined;
    if (!finds.isNarrow(lemma, 0.2) || finds.of(lemma, "word").length === 0) return undefined;
    return { text, class: "prefix", about: lemma, ...beginningWith(text) };
  });
}

/**
 * words: two or three that one advertisement has in different places, asked for in another order. Relevant has them
 * all, each in whatever form or as a head. One of them missing is wrong: whoever writes two words wants both.
 */
export function askWords(finds: Finds, random: Random, count: number): SyntheticQuery[] {
  return gather(count, () => {
    const { truth } = pick(random, finds.corpus);
    const said = truth.filter(
      (it) => it.role === "word" && !it.aside && asked.has(it.lemma) && isPlain(it.surface),
    );
    const places = [...new Set(said.map(({ place }) => place))];
    const wanted = chance(random, 0.6) ? 2 : 3;
    if (places.length < wanted) return undefined;
    const words = sample(random, places, wanted)
      .map((place) =>
        pick(
          random,
          said.filter((it) => it.place === place),
        ),
      )
      .sort((a, b) => said.indexOf(b) - said.indexOf(a));
    const lemmas = words.map(({ lemma }) => lemma);
    if (new Set(lemmas.flatMap((lemma) => [...kinOfWord(wordOf(lemma))])).size < wanted || hasKin(lemmas))
      return undefined;
    return {
      text: words.map(({ surface }) => surface).join(" "),
      class: "words",
      about: words.map(({ lemma, place }) => `${lemma} (${place})`).join(", "),
      ...all(lemmas),
    };
  });
}

/** The same said twice: städa, städning. */
function hasKin(lemmas: readonly string[]): boolean {
  return lemmas.some((lemma, at) =>
    lemmas.slice(at + 1).some((other) => kinOfWord(wordOf(lemma)).has(other)),
  );
}

/**
 * typo: one slip in a word of five to eight letters, one or two in a longer one. Relevant is what is relevant to the
 * word meant. Never a slip that makes another real word, or comes as near to a word of other meaning.
 */
export function askTypo(finds: Finds, random: Random, count: number): SyntheticQuery[] {
  const short = askSlips(finds, random, Math.ceil(count / 2), ({ length }) => length >= 5 && length <= 8);
  return [...short, ...askSlips(finds, random, Math.floor(count / 2), ({ length }) => length >= 9)];
}

function askSlips(
  finds: Finds,
  random: Random,
  count: number,
  fits: (word: string) => boolean,
): SyntheticQuery[] {
  return gather(count, () => {
    const word = pick(random, ASKED);
    const { lemma } = word;
    if (!fits(lemma) || !isPlain(lemma) || !finds.isNarrow(lemma, 0.15)) return undefined;
    const once = slip(random, lemma);
    const text = lemma.length >= 9 && chance(random, 0.4) ? slip(random, once) : once;
    if (text === lemma || isReal(text) || !isClearly(word, text)) return undefined;
    return { text, class: "typo", about: lemma, ...judgedBy(graderOf(lemma)) };
  });
}

/** No word of another meaning is as few slips away. */
function isClearly(word: Word, text: string): boolean {
  const slips = slipsBetween(word.lemma, text);
  const kin = kinOfWord(word);
  return FORMS.every((form) => {
    if (Math.abs(form.length - text.length) > slips || slipsBetween(form, text) > slips) return true;
    return wordsLooking(form).every(({ lemma }) => kin.has(lemma));
  });
}

const FORMS = [...new Set([...WORDS.flatMap(({ forms }) => forms), ...SMALL_WORDS])];

/** trap: a word that others look like. Relevant is the word only; what looks like it is wrong to show. */
export function askTraps(finds: Finds, count: number): SyntheticQuery[] {
  return TRAPS.flatMap(([text, others]): SyntheticQuery[] => {
    const [word] = wordsLooking(text);
    if (
      !word ||
      ![...finds.of(word.lemma, "word"), ...finds.of(word.lemma, "head")].some((it) => it.truth.some(isSaid))
    )
      return [];
    const about = `${word.lemma}, not ${others}`;
    return [{ text, class: "trap", about, ...judgedBy(graderOf(word.lemma)) }];
  }).slice(0, count);
}
