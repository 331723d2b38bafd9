import { findAddresses, findEmails } from "./addresses.ts";
import type { Finding, FindingKind, GuardContext, Severity } from "./finding.ts";
import { foldText, rangeOf } from "./folded-text.ts";
import { findNames, findOwnNames } from "./names.ts";
import { findNumbers, type Piece } from "./numbers.ts";
import { findSensitiveWords } from "./sensitive-words.ts";
import { wordsOf } from "./words.ts";

const BLOCKED: readonly FindingKind[] = ["personnummer", "own-name", "own-contact"];

/**
 * What stands in a text that should not be said there about a person, in reading order and without overlap (what
 * blocks wins, then the longest). Any text is taken, and the time it takes grows with its length alone.
 */
export function guardText(text: string, context: GuardContext): Finding[] {
  const folded = foldText(text);
  const words = wordsOf(folded.text);
  const pieces: (Piece & { severity?: Severity })[] = [
    ...findNumbers(folded.text, context.own?.phone ?? null),
    ...findEmails(folded.text, context.own),
    ...findAddresses(folded.text),
    ...(context.own ? findOwnNames(words, context.own, context) : []),
    ...findNames(words, context.allowedNames),
    ...findSensitiveWords(folded.text, words),
  ];
  return withoutOverlap(
    pieces.map(({ kind, severity, start, end }) => ({
      kind,
      severity: severity ?? (BLOCKED.includes(kind) ? "block" : "warn"),
      ...rangeOf(folded, start, end),
    })),
    text.length,
  );
}

function withoutOverlap(findings: readonly Finding[], length: number): Finding[] {
  const rank = ({ severity, start, end }: Finding) => (severity === "block" ? length : 0) + end - start;
  const taken = new Uint8Array(length);
  return findings
    .toSorted((a, b) => rank(b) - rank(a))
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}
