import type { Segment } from "./engine.ts";
import { analyseToken, wordsOf } from "./swedish/analyse.ts";
import type { PlannedWord } from "./swedish/plan-query.ts";
import { type Token, tokenise } from "./swedish/tokenise.ts";

/** How much of the text before the first mark is kept when it is cut. */
const LEAD = 0.25;

/** The text in segments, the words that answer the query marked; cut to about `cropTo` characters, with "…". */
export function highlight(text: string, plan: readonly PlannedWord[], cropTo?: number): Segment[] {
  const words = plan.flatMap((word) => [word, ...word.corrections]);
  const marked = tokenise(text).filter((token) => words.some((word) => answers(token, text, word)));
  const { from, to } = window(text, marked[0]?.start ?? 0, cropTo);
  const segments: Segment[] = [];
  const push = (piece: string, isMarked: boolean): void => {
    if (piece !== "") segments.push({ text: piece, marked: isMarked });
  };
  let at = from;
  if (from > 0) push("… ", false);
  for (const token of marked) {
    if (token.start < at || token.end > to) continue;
    push(text.slice(at, token.start), false);
    push(text.slice(token.start, token.end), true);
    at = token.end;
  }
  push(text.slice(at, to), false);
  if (to < text.length) push(" …", false);
  return segments;
}

function answers(token: Token, text: string, word: PlannedWord): boolean {
  const written = wordsOf(token);
  if (word.exact.some((phrase) => phrase.some((piece) => written.includes(piece)))) return true;
  const { prefix } = word;
  if (prefix !== null && written.some((form) => form.startsWith(prefix))) return true;
  const { stems, roots } = analyseToken(token, text);
  return (
    stems.includes(word.stem) || word.related.some((needed) => needed.some((root) => roots.includes(root)))
  );
}

/** Whole words around `first`, from and to offsets in the text. */
function window(text: string, first: number, cropTo: number | undefined): { from: number; to: number } {
  if (cropTo === undefined || text.length <= cropTo) return { from: 0, to: text.length };
  const earliest = Math.max(0, Math.min(first - Math.floor(cropTo * LEAD), text.length - cropTo));
  const from = earliest === 0 ? 0 : Math.min(first, text.indexOf(" ", earliest - 1) + 1 || first);
  const end = from + cropTo;
  if (end >= text.length) return { from, to: text.length };
  const space = text.lastIndexOf(" ", end);
  return { from, to: space > first ? space : wholeCharacters(text, end) };
}

/** An offset that does not fall inside a surrogate pair. */
function wholeCharacters(text: string, offset: number): number {
  return /[\uD800-\uDBFF]/.test(text[offset - 1] ?? "") ? offset - 1 : offset;
}
