import { stemmer as snowball } from "@orama/stemmers/swedish";
import { COMPOUND_WORDS } from "./data/compound-parts.ts";
import { NOUN_FORMS, VERB_FORMS, VERB_PREFIXES, WHOLE_WORDS } from "./data/lemmas.ts";
import { headwordsOf, isHeadword } from "./dictionary.ts";

/** A rest that reads as nothing: a stem keeps at least three letters and a vowel. */
const STEM_ENOUGH = /^(?=.*[aeiouyåäö]).{3,}$/;
const workWords = new Set(COMPOUND_WORDS);

const SHORTEST_IRREGULAR_END = 5;
const SHORTEST_TAIL = 4;
const SHORTEST_FIRST = 3;

const remembered = new Map<string, string>();
const MOST_REMEMBERED = 100_000;

/**
 * What stands for all forms of a normalised word: the word itself as a dictionary gives it, by the tables of irregular
 * forms, by the dictionary, or by the last part of a compound ("cykelverkstäderna" → "cykelverkstad"). A word that none
 * of them knows is worn down by Snowball's rules. Words of other scripts and numbers come back unchanged.
 */
export function stem(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const found = find(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, found);
  return found;
}

function find(word: string): string {
  const irregular = NOUN_FORMS.get(word) ?? VERB_FORMS.get(word) ?? prefixedVerb(word);
  if (irregular !== undefined) return irregular;
  const headwords = headwordsOf(word);
  const known = headwords.length > 0 ? likeliest(word, headwords) : word;
  return irregularCompound(known) ?? (headwords.length > 0 ? known : (inflectedTail(word) ?? worn(word)));
}

function prefixedVerb(word: string): string | undefined {
  for (let cut = 1; cut <= word.length - SHORTEST_IRREGULAR_END; cut += 1) {
    const verb = VERB_FORMS.get(word.slice(cut));
    if (verb !== undefined && isVerbPrefix(word.slice(0, cut))) return word.slice(0, cut) + verb;
  }
  return undefined;
}

/** "Utskriven", "rengjort". */
function isVerbPrefix(first: string): boolean {
  return VERB_PREFIXES.has(first) || (first.length >= SHORTEST_FIRST && isHeadword(first));
}

function irregularCompound(word: string): string | undefined {
  for (let cut = SHORTEST_FIRST; cut <= word.length - SHORTEST_IRREGULAR_END; cut += 1) {
    const noun = NOUN_FORMS.get(word.slice(cut));
    if (noun !== undefined && isFirstPart(word.slice(0, cut))) return word.slice(0, cut) + noun;
  }
  return undefined;
}

function isFirstPart(first: string): boolean {
  return (
    isHeadword(first) || (first.endsWith("s") && isHeadword(first.slice(0, -1))) || isHeadword(`${first}a`)
  );
}

/**
 * The word itself, unless it ends as a form of another does: "djuret" and "jobbar" stand in the dictionary too. Where
 * it may be a form of several ("förarna": före, förare), the one that is a word of work, else the shortest.
 */
function likeliest(word: string, headwords: readonly string[]): string {
  const verb = /ar$/.test(word) ? word.slice(0, -1) : "";
  if (isHeadword(verb)) return verb;
  const others = headwords.filter((headword) => headword !== word);
  if (others.length < headwords.length && !/(?:et|en|or|na)$/.test(word)) return word;
  const shortest = others.toSorted((a, b) => a.length - b.length)[0] ?? word;
  return others.find((other) => workWords.has(other)) ?? shortest;
}

/** A compound that the dictionary doesn't have, by the form of its last part: "truckförarna" → "truckförare". */
function inflectedTail(word: string): string | undefined {
  for (let cut = SHORTEST_FIRST; cut <= word.length - SHORTEST_TAIL; cut += 1) {
    if (!isFirstPart(word.slice(0, cut))) continue;
    const tail = word.slice(cut);
    const headwords = headwordsOf(tail);
    if (headwords.length > 0) return word.slice(0, cut) + likeliest(tail, headwords);
  }
  return undefined;
}

/** By rules alone. */
function worn(word: string): string {
  const doer = /^(.{3,})ar(?:e|es|en|ens|na|nas)$/.exec(word)?.[1];
  if (doer !== undefined) return `${doer}are`;
  const shorter = withoutEnding(word);
  if (WHOLE_WORDS.has(shorter)) return shorter;
  const stemmed = snowball(shorter);
  return STEM_ENOUGH.test(stemmed) ? stemmed : shorter;
}

/**
 * What the forms derived from one word have in common, shorter than any of them: "planterare", "plantering" and
 * "plantera" → "planter". `stemmed` is a stem.
 */
export function derivationRoot(stemmed: string): string {
  if (WHOLE_WORDS.has(stemmed)) return stemmed;
  const noun =
    /^(.{3,}[^aeiouyåäö])(?:ning|ande|erska)$/.exec(stemmed)?.[1] ?? /^(.{2,}er)ing$/.exec(stemmed)?.[1];
  if (noun !== undefined) return noun;
  const shorter = snowball(stemmed);
  return STEM_ENOUGH.test(shorter) ? shorter : stemmed;
}

/** "kassan" → "kassa", "yrket" → "yrk", "lagret" → "lager"; "brandman", "kvalitet" and "arbetslöshet" stay. */
function withoutEnding(word: string): string {
  const common = /^(.{3,}a)ns?$/.exec(word)?.[1];
  if (common && !/man(s)?$/.test(word)) return common;
  const adjective = /^(.{2,}ig)t$/.exec(word)?.[1];
  if (adjective) return adjective;
  const plural = /^(.{3,}en)as?$/.exec(word)?.[1];
  if (plural) return plural;
  const neuter = /^(.{3,})ets?$/.exec(word)?.[1];
  if (!neuter || /(?:h|it|nch)et$/.test(word) || !/[aeiouyåäö]/.test(neuter)) return word;
  return neuter.replace(/([^aeiouyåäö])([rln])$/, (whole, before: string, last: string) =>
    before === last || "rln".includes(before) ? whole : `${before}e${last}`,
  );
}
