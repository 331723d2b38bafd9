import { COMPOUND_WORDS, EXCEPTIONS, FIRST_FORMS, GENERAL_HEADS, WORK_HEADS } from "./data/compound-parts.ts";
import { VERB_PREFIXES } from "./data/lemmas.ts";
import { isHeadword } from "./dictionary.ts";
import { dictionaryCompound } from "./dictionary-compound.ts";
import { isPlaceName } from "./place-names.ts";
import { stem } from "./stem.ts";

/** Stem → the list's words, for last parts in any inflection ("förarna" → "förare"). */
const byStem = Map.groupBy(COMPOUND_WORDS, stem);
const exceptions = new Map([...EXCEPTIONS].map(([word, parts]) => [stem(word), parts]));

/** Shorter words are never split; longer ones are no words. */
const SHORTEST = 6;
const LONGEST = 40;
const MOST_PARTS = 4;
const SHORTEST_LAST_PART = 3;
const SHORTEST_UNKNOWN_PART = 4;

/**
 * The parts of a compound, in order, each as the list's own word ("köksbiträdena" → kök, biträde); empty for what
 * is no compound or can't be told. The fewest parts win, then the longest first part. `word` is normalised.
 */
export function splitCompound(word: string): readonly string[] {
  if (word.length < SHORTEST || word.length > LONGEST || !/^\p{L}+$/u.test(word)) return [];
  if (isPlaceName(word)) return [];
  const whole = stem(word);
  const exception = exceptions.get(whole);
  if (exception) return exception;
  if (byStem.has(whole)) return [];
  return (
    knownParts(word, MOST_PARTS) ??
    knownHead(word) ??
    generalHead(word) ??
    knownFirst(whole) ??
    doneTo(whole) ??
    dictionaryCompound(word)?.map((part, place) =>
      place === 0 ? (FIRST_FORMS.get(part) ?? part) : stem(part),
    ) ??
    []
  );
}

function knownParts(word: string, most: number): string[] | null {
  let best: string[] | null = null;
  for (let cut = word.length - SHORTEST_LAST_PART; cut >= 2; cut -= 1) {
    const first = FIRST_FORMS.get(word.slice(0, cut));
    if (first === undefined) continue;
    const rest = word.slice(cut);
    const tail = lastPart(rest) ?? (most > 2 ? knownParts(rest, most - 1) : null);
    if (tail && (best === null || tail.length + 1 < best.length)) best = [first, ...tail];
  }
  return best;
}

/** A rest that is one known word. */
function lastPart(rest: string): string[] | null {
  if (rest.length < SHORTEST_LAST_PART) return null;
  const known = byStem.get(stem(rest))?.find((word) => isFormOf(rest, word));
  return known === undefined ? null : [known];
}

/** Words that share a stem may still differ ("förande" is no "förare"): all but the last letter must stand there. */
function isFormOf(form: string, word: string): boolean {
  return form.startsWith(word.slice(0, -1)) || stem(form) === word;
}

function knownHead(word: string): string[] | null {
  for (let cut = SHORTEST_UNKNOWN_PART; cut <= word.length - 6; cut += 1) {
    const rest = word.slice(cut);
    const head = WORK_HEADS.find((known) => isFormOf(rest, known) && stem(rest) === stem(known));
    const first = word.slice(0, cut);
    if (head !== undefined && /[aeiouyåäö]/.test(first)) return [FIRST_FORMS.get(first) ?? first, head];
  }
  return null;
}

/** "Frisörsalong": a first part of the list before a word that the dictionary has. */
function knownFirst(whole: string): string[] | null {
  for (let cut = whole.length - SHORTEST_UNKNOWN_PART; cut >= SHORTEST_UNKNOWN_PART; cut -= 1) {
    const first = FIRST_FORMS.get(whole.slice(0, cut));
    if (first !== undefined && isHeadword(whole.slice(cut))) return [first, whole.slice(cut)];
  }
  return null;
}

/** "Ogräsrensning", "stenhuggare": a word before what is made of a verb, which need not stand in the dictionary itself. */
function doneTo(whole: string): string[] | null {
  const verb = /^(.*)(?:are|ning)$/.exec(whole)?.[1];
  if (verb === undefined) return null;
  for (let cut = SHORTEST_LAST_PART; cut <= verb.length - SHORTEST_LAST_PART; cut += 1) {
    const first = whole.slice(0, cut);
    const known = FIRST_FORMS.get(first) ?? (isHeadword(first) && !VERB_PREFIXES.has(first) ? first : null);
    if (known !== null && isHeadword(`${verb.slice(cut)}a`)) return [known, whole.slice(cut)];
  }
  return null;
}

/** "Mackjobb", "stalltjejen": the first part, known or not, without the s that joins it. */
function generalHead(word: string): string[] | null {
  const head = GENERAL_HEADS.find((known) => endsIn(word, known));
  if (head === undefined) return null;
  const first = word.slice(0, word.lastIndexOf(head.slice(0, -1)));
  if (first.length < SHORTEST_LAST_PART || !/[aeiouyåäö]/.test(first)) return null;
  const joined = first.length > SHORTEST_UNKNOWN_PART && first.endsWith("s") ? first.slice(0, -1) : first;
  return [FIRST_FORMS.get(first) ?? joined, head];
}

function endsIn(word: string, head: string): boolean {
  const at = word.lastIndexOf(head.slice(0, -1));
  return at > 0 && isFormOf(word.slice(at), head) && stem(word.slice(at)) === stem(head);
}
