import type { PlacementDraft } from "./draft-steps.ts";
import { type ReadField, readTexts } from "./draft-warnings.ts";
import { doubtfulWording, wordingWarningId } from "./wording.ts";
import type { Ground, WordingRuleId } from "./wording-rules.ts";

/** A piece of a text; joined in order they are the text. */
export interface MarkedPiece {
  text: string;
  /** Set where the words are doubtful. `id` is what a broker ticks as weighed. */
  warning: { id: string; ruleId: WordingRuleId; ground: Ground } | null;
}

export interface MarkedText {
  field: ReadField;
  pieces: MarkedPiece[];
}

/** Everything of the draft that people will read and that is not empty, cut where words are doubtful. */
export function markedTexts(draft: PlacementDraft): MarkedText[] {
  return readTexts(draft)
    .filter(([, text]) => text.trim() !== "")
    .map(([field, text]) => ({ field, pieces: cut(text) }));
}

function cut(text: string): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (const span of doubtfulWording(text)) {
    if (span.start > from) pieces.push({ text: text.slice(from, span.start), warning: null });
    const { ruleId, ground, start, end } = span;
    pieces.push({ text: text.slice(start, end), warning: { id: wordingWarningId(span), ruleId, ground } });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), warning: null });
  return pieces;
}
