import type { GuardContext, OwnDetails, Severity } from "./finding.ts";
import { FIRST_NAMES } from "./first-names.data.ts";
import { bare } from "./folded-text.ts";
import type { Piece } from "./numbers.ts";
import { ORDINARY, SMALL } from "./ordinary-words.data.ts";
import { SURNAMES } from "./surnames.data.ts";
import type { Word } from "./words.ts";

/** Endings of Swedish and other surnames that no ordinary word with a capital has within a sentence. */
const SURNAME_ENDING = /(?:sson|ström|qvist|kvist|gren|stedt|ović|ević|oğlu|zadeh|inen|ski|ska)$/;
const NAME_BEFORE = new Set(["herr", "fru", "fröken", "heter"]);
/** Parts of a family name that many share, and that are written small. */
const PARTICLES = new Set(["af", "al", "el", "bin", "ibn", "de", "der", "di", "van", "von", "la"]);

/**
 * The names of others. A name from the lists counts with a capital; one that is an ordinary word too (`Björk`,
 * `Linda`) only within a sentence or beside another name. A surname drags along with its first name.
 */
export function findNames(words: readonly Word[], allowedNames: readonly string[]): Piece[] {
  const allowed = new Set(allowedNames.flatMap(partsOf));
  const named: boolean[] = [];
  const spared = (word: Word) => withoutGenitive(bare(word.text)).some((form) => allowed.has(form));
  words.forEach((word, at) => {
    const next = words[at + 1];
    const isName = word.capital && !spared(word) && standsAsName(word, words[at - 1], next);
    const dragged = word.capital && word.joined && named[at - 1] === true && !word.first && !spared(word);
    named.push(isName || dragged);
  });
  return joinedPieces(words, named);
}

function standsAsName(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  const forms = withoutGenitive(word.lower);
  const isOrdinary = forms.some((form) => ORDINARY.has(form));
  const first = isOrdinary || forms.some((form) => FIRST_NAMES.has(form));
  const last = forms.some((form) => SURNAMES.has(form)) || (!word.first && SURNAME_ENDING.test(word.lower));
  if (!first && !last) return false;
  if (next?.joined && BUSINESS_AFTER.has(next.lower)) return false;
  if (!isOrdinary) return true;
  const afterName =
    word.joined &&
    before !== undefined &&
    (NAME_BEFORE.has(before.lower) || (before.capital && isKnown(before)));
  const beforeName = next?.joined === true && next.capital && !next.shouted && isKnown(next);
  if (afterName || beforeName) return true;
  return !word.first && !word.shouted && before !== undefined && !PLACE_BEFORE.has(before.lower);
}

/** `Nilssons Åkeri`: a business. */
const BUSINESS_AFTER = new Set(
  "ab hb åkeri bygg bageri måleri plåt rör el café blommor bil livs städ mekaniska fastigheter".split(" "),
);

/** `i Mark`, `vid Strand`: a place. */
const PLACE_BEFORE = new Set(["i", "vid", "kring", "genom", "över"]);

function isKnown(word: Word): boolean {
  return withoutGenitive(word.lower).some(
    (form) => FIRST_NAMES.has(form) || SURNAMES.has(form) || SURNAME_ENDING.test(form),
  );
}

function joinedPieces(words: readonly Word[], named: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  words.forEach((word, at) => {
    if (!named[at]) return;
    const last = pieces.at(-1);
    if (last && named[at - 1] && word.joined) last.end = word.end;
    else pieces.push({ kind: "name", start: word.start, end: word.end });
  });
  return pieces;
}

/** An own name found, blocked unless it is an ordinary word written small. */
export interface OwnNamePiece extends Piece {
  severity: Severity;
}

/**
 * The person's own names, in any case, with or without marks and a genitive -s, first and last together or not. A
 * name that is an ordinary word as well is blocked with a capital, and warned of without.
 */
export function findOwnNames(words: readonly Word[], own: OwnDetails, context: GuardContext): OwnNamePiece[] {
  const given = partsOf(own.givenName);
  const family = partsOf(own.familyName);
  const names = new Set([...given, ...family]);
  for (const one of given) for (const other of family) names.add(one + other).add(other + one);
  const others = context.allowedNames.map(partsOf).filter((parts) => parts.length > 1);
  const pieces: OwnNamePiece[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const other = others.find((parts) => parts.every((part, step) => isWord(words[at + step], part)));
    if (other) {
      at += other.length - 1;
      continue;
    }
    const word = words[at]!;
    if (!withoutGenitive(bare(word.text)).some((form) => names.has(form))) continue;
    const severity = severityOf(word);
    if (!severity) continue;
    const last = pieces.at(-1);
    if (last && words[at - 1]?.end === last.end && word.joined && last.severity === severity)
      last.end = word.end;
    else pieces.push({ kind: "own-name", severity, start: word.start, end: word.end });
  }
  return pieces;
}

function isWord(word: Word | undefined, part: string): boolean {
  return word !== undefined && withoutGenitive(bare(word.text)).includes(part);
}

function severityOf(word: Word): Severity | null {
  const small = SMALL.has(word.lower);
  if (word.capital && !(small && word.first)) return "block";
  if (small) return null;
  return ORDINARY.has(word.lower) ? "warn" : "block";
}

/** The word itself, and without what a Swedish genitive adds. */
function withoutGenitive(word: string): string[] {
  return word.length > 3 && word.endsWith("s") ? [word, word.slice(0, -1)] : [word];
}

function partsOf(name: string): string[] {
  return bare(name.normalize("NFC"))
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1 && !PARTICLES.has(part));
}
