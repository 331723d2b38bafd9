import type { PlannedWord } from "../swedish/plan-query.ts";
import { wholeQuery } from "../swedish/whole-name.ts";
import { LAYERS, type Layer, WHOLE_NAME, WORD_LAYERS } from "./layers.ts";

/** Which documents match: those with all of the words, or with any of them (and then any part of a compound). */
export type Reach = "all" | "any";

/** What the analysis gives: letters and digits only. */
const PLAIN = /^[\p{L}\p{N}]+$/u;

/**
 * One marked word as an FTS5 string. The only door from a person's words to MATCH: whatever reads as syntax there
 * (quotes, operators, columns, NUL) has been taken off by the analysis, and is refused here if it has not.
 */
function marked({ mark }: { mark: string }, word: string): string {
  if (!PLAIN.test(word)) throw new RangeError("Only analysed words may reach a full-text query.");
  return `"${mark}${word}"`;
}

/** The MATCH expression of a plan that has at least one word. */
export function matchExpression(plan: readonly PlannedWord[], reach: Reach, corrected: boolean): string {
  const words = plan.map((word) => anywhere(word, reach, corrected));
  return reach === "all" ? both(words) : either(words);
}

/** The documents that have the whole plan as a name; null for a plan of words without a stem. */
export function wholeNameExpression(plan: readonly PlannedWord[]): string | null {
  const names = wholeQuery(plan).map((name) => marked(WHOLE_NAME, name));
  return names.length > 0 ? either(names) : null;
}

/**
 * Of a plan's word, or of what it may have been meant as, the documents that have it in one layer, and the other words
 * anywhere where all are wanted. Null where the word can't stand in the layer.
 */
export function layerExpression(
  plan: readonly PlannedWord[],
  word: PlannedWord,
  layer: Layer,
  reach: Reach,
): string | null {
  const ways = formsOf(word, true).flatMap((form) => wayIn(layer, form, reach) ?? []);
  if (ways.length === 0) return null;
  const others = reach === "all" ? plan.filter((other) => other !== word) : [];
  return both([either(ways), ...others.map((other) => anywhere(other, reach, true))]);
}

/** Who has the word or its stem has its roots too, so these are enough where it has any. */
function anywhere(word: PlannedWord, reach: Reach, corrected: boolean): string {
  return either(
    formsOf(word, corrected).flatMap((form) => {
      const root = wayIn("root", form, reach);
      return root === null || form.prefix !== null || form.exact.length > 1
        ? [wayIn("word", form, reach)!, ...(root === null ? [] : [root])]
        : [root];
    }),
  );
}

function formsOf(word: PlannedWord, corrected: boolean): PlannedWord[] {
  return [word, ...(corrected ? word.corrections : [])];
}

function wayIn(layer: Layer, word: PlannedWord, reach: Reach): string | null {
  if ((WORD_LAYERS as readonly Layer[]).includes(layer)) {
    const phrases = word.exact.map((phrase) => both(phrase.map((piece) => marked(LAYERS[layer], piece))));
    return either(word.prefix === null ? phrases : [...phrases, `${marked(LAYERS[layer], word.prefix)} *`]);
  }
  if (layer === "stem" || layer === "namingStem")
    return word.stem === "" ? null : marked(LAYERS[layer], word.stem);
  const related = word.related.map((roots) =>
    (reach === "all" ? both : either)(roots.map((root) => marked(LAYERS[layer], root))),
  );
  return related.length > 0 ? either(related) : null;
}

const either = (expressions: readonly string[]): string => `(${expressions.join(" OR ")})`;
const both = (expressions: readonly string[]): string => `(${expressions.join(" AND ")})`;
