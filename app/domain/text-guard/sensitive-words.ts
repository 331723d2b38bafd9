import type { FindingKind } from "./finding.ts";
import type { Piece } from "./numbers.ts";
import { HARMLESS_STEMS, SENSITIVE_PHRASES, SENSITIVE_STEMS } from "./sensitive-words.data.ts";
import type { Word } from "./words.ts";

interface Stem {
  kind: FindingKind;
  stem: string;
}

const entries = (Object.entries(SENSITIVE_STEMS) as [FindingKind, string][]).flatMap(([kind, words]) =>
  words
    .trim()
    .split(/\s+/)
    .map((written) => ({ kind, written })),
);
const marked = (sign: string): Stem[] =>
  entries
    .filter(({ written }) => written.startsWith(sign))
    .map(({ kind, written }) => ({ kind, stem: written.slice(1) }));

const ALONE: ReadonlyMap<string, FindingKind> = new Map(marked("=").map(({ stem, kind }) => [stem, kind]));
const INSIDE: readonly Stem[] = marked("*");
const BEGINNINGS = byHead([
  ...INSIDE,
  ...entries
    .filter(({ written }) => !/^[=*]/.test(written))
    .map(({ kind, written }) => ({ kind, stem: written })),
]);
const HARMLESS = byHead(
  HARMLESS_STEMS.trim()
    .split(/\s+/)
    .map((stem) => ({ kind: "health" as const, stem })),
);

/** The stems by their first two letters, so that a word is held against a few of them only. */
function byHead(stems: readonly Stem[]): ReadonlyMap<string, readonly Stem[]> {
  const heads = new Map<string, Stem[]>();
  for (const stem of stems) {
    const head = stem.stem.slice(0, 2);
    heads.set(head, [...(heads.get(head) ?? []), stem]);
  }
  return heads;
}

const beginning = (stems: ReadonlyMap<string, readonly Stem[]>, word: string) =>
  stems.get(word.slice(0, 2))?.find(({ stem }) => word.startsWith(stem));

/** Words about health and the like, inflected and compounded, and sayings of several words. */
export function findSensitiveWords(text: string, words: readonly Word[]): Piece[] {
  const pieces = words.flatMap((word): Piece[] => {
    const kind = kindOf(word.lower);
    return kind ? [{ kind, start: word.start, end: word.end }] : [];
  });
  const lower = lowerInPlace(text);
  for (const [kind, pattern] of SENSITIVE_PHRASES)
    for (const match of lower.matchAll(pattern))
      pieces.push({ kind, start: match.index, end: match.index + match[0].length });
  return pieces;
}

function kindOf(word: string): FindingKind | undefined {
  const alone = ALONE.get(word);
  if (alone) return alone;
  if (beginning(HARMLESS, word)) return undefined;
  return beginning(BEGINNINGS, word)?.kind ?? INSIDE.find(({ stem }) => word.includes(stem))?.kind;
}

/** Small letters unit by unit: `İ` alone would become two, and every place after it would be off. */
function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text
    .split("")
    .map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
    .join("");
}
