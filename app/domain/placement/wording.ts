import { type Ground, WORDING_RULES, type WordingRuleId } from "./wording-rules.ts";

/** A doubtful piece of text: half-open range in UTF-16 units of the text as given, for marking. */
export interface WordingSpan {
  ruleId: WordingRuleId;
  ground: Ground;
  start: number;
  end: number;
  found: string;
}

/** `\b` takes å ä ö for non-letters, so `\bung` would be found in `håung`; these boundaries do not. */
const compiled = WORDING_RULES.map((rule) => ({
  rule,
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${rule.pattern})(?![\p{L}\p{N}])`, "giu"),
}));

/**
 * The doubtful pieces of `text`, in reading order and without overlap (the first to begin, then the longest,
 * wins). The text is in NFC, as the draft's schemas make it.
 */
export function doubtfulWording(text: string): WordingSpan[] {
  const spans = compiled.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      ruleId: rule.id,
      ground: rule.ground,
      start: match.index,
      end: match.index + match[0].length,
      found: match[0],
    })),
  );
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, at) => !spans.slice(0, at).some((earlier) => span.start < earlier.end));
}

/** The id that a broker ticks as weighed: the rule and the words, so that new words warn anew. */
export function wordingWarningId(span: WordingSpan): string {
  return `wording:${span.ruleId}:${span.found.toLocaleLowerCase("sv")}`;
}
