/**
 * Which documents are meant. A string is one FTS5 string, the only thing that is ever asked of the full text: what has to
 * be combined is combined here, from lists that many queries share.
 */
export type Expression = string | { any: readonly Expression[] } | { every: readonly Expression[] };

/** What the analysis gives: letters and digits only. */
const PLAIN = /^[\p{L}\p{N}]+$/u;

/**
 * One marked word as an FTS5 string. The only door from a person's words to MATCH: whatever reads as syntax there
 * (quotes, operators, columns, NUL) has been taken off by the analysis, and is refused here if it has not.
 */
export function marked(mark: string, word: string): string {
  if (!PLAIN.test(word)) throw new RangeError("Only analysed words may reach a full-text query.");
  return `"${mark}${word}"`;
}

/** The words that begin so. */
export function begun(mark: string, beginning: string): string {
  return `${marked(mark, beginning)} *`;
}

export const any = (expressions: readonly Expression[]): Expression =>
  expressions.length === 1 ? expressions[0]! : { any: expressions };
export const every = (expressions: readonly Expression[]): Expression =>
  expressions.length === 1 ? expressions[0]! : { every: expressions };

/** Every FTS5 string in an expression. */
export function stringsIn(expression: Expression): string[] {
  if (typeof expression === "string") return [expression];
  return ("any" in expression ? expression.any : expression.every).flatMap(stringsIn);
}
