import type { IndexSpec } from "../indexes.ts";
import type { Reach } from "../relaxations.ts";
import type { PlannedWord } from "../swedish/plan-query.ts";
import { ROOT_COLUMNS, STEM_COLUMNS, textColumns } from "./tables.ts";

/** What the analysis gives: letters and digits only. */
const PLAIN = /^[\p{L}\p{N}]+$/u;

/**
 * One word as an FTS5 string. The only door from a person's words to MATCH: whatever reads as syntax there (quotes,
 * operators, columns, NUL) has been taken off by the analysis, and is refused here if it has not.
 */
function quoted(word: string): string {
  if (!PLAIN.test(word)) throw new RangeError("Only analysed words may reach a full-text query.");
  return `"${word}"`;
}

/** The MATCH expression of a plan that has at least one word. */
export function matchExpression(
  spec: IndexSpec,
  plan: readonly PlannedWord[],
  reach: Reach,
  corrected: boolean,
): string {
  const words = plan.map((word) => {
    const forms = [word, ...(corrected ? word.corrections : [])];
    return either(forms.flatMap((form) => waysToFind(spec, form, reach)));
  });
  return reach === "all" ? both(words) : either(words);
}

function waysToFind(spec: IndexSpec, word: PlannedWord, reach: Reach): string[] {
  const phrases = word.exact.map((phrase) => phrase.map(quoted).join(" + "));
  if (word.prefix !== null) phrases.push(`${quoted(word.prefix)} *`);
  const ways = [inColumns(textColumns(spec), either(phrases))];
  if (word.stem !== "") ways.push(inColumns(STEM_COLUMNS, quoted(word.stem)));
  const related = word.related.map((roots) => (reach === "all" ? both : either)(roots.map(quoted)));
  if (related.length > 0) ways.push(inColumns(ROOT_COLUMNS, either(related)));
  return ways;
}

const inColumns = (columns: readonly string[], expression: string): string =>
  `({${columns.join(" ")}} : ${expression})`;

const either = (expressions: readonly string[]): string => `(${expressions.join(" OR ")})`;
const both = (expressions: readonly string[]): string => `(${expressions.join(" AND ")})`;
