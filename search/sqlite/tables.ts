import type { IndexSpec } from "../indexes.ts";

/**
 * The tables of one index. All are derived from rows elsewhere and may be dropped at any time:
 * - doc: one row a document: itself as JSON, and its numbers, dates and place on the globe;
 * - fts: the full text, already analysed: words as they stand, a column a text, then stems and roots;
 * - keyword: field, value, doc for keywords and flags: filters and facets;
 * - word: the vocabulary with the number of documents, for corrections.
 */
export interface Tables {
  doc: string;
  fts: string;
  keyword: string;
  word: string;
}

export function tablesOf(spec: IndexSpec): Tables {
  const prefix = `search_${spec.name}`;
  return { doc: `${prefix}_doc`, fts: `${prefix}_fts`, keyword: `${prefix}_keyword`, word: `${prefix}_word` };
}

/** The analysed columns beside the texts: of texts that name the thing, and of those that speak about it. */
export const STEM_COLUMNS = ["names_stems", "about_stems"] as const;
export const ROOT_COLUMNS = ["names_roots", "about_roots"] as const;

/** What a hit by stem, and by root alone, is worth of a hit on the word itself (which is found by all three). */
const STEM_SHARE = 0.5;
const ROOT_SHARE = 0.25;

export function textColumns(spec: IndexSpec): string[] {
  return spec.text.map((text) => text.field);
}

/** What is sorted by as text: dates, and what the index is ordered by. */
export function orderedTexts(spec: IndexSpec): string[] {
  return [...new Set([...spec.dates, spec.order.field])];
}

/** In the order of `columnWeights`. */
export function ftsColumns(spec: IndexSpec): string[] {
  return [...textColumns(spec), ...STEM_COLUMNS, ...ROOT_COLUMNS];
}

/** The weights of bm25, one a column of the full-text table. */
export function columnWeights(spec: IndexSpec): number[] {
  const heaviest = (names: boolean): number =>
    Math.max(0, ...spec.text.filter((text) => text.names === names).map((text) => text.weight));
  const groups = [heaviest(true), heaviest(false)];
  return [
    ...spec.text.map((text) => text.weight),
    ...groups.map((weight) => weight * STEM_SHARE),
    ...groups.map((weight) => weight * ROOT_SHARE),
  ];
}

/** A name of ours as an SQL identifier; names come from the index specs only, never from a person. */
export function identifier(name: string): string {
  if (!/^[A-Za-z_]+$/.test(name)) throw new RangeError(`Not a column: ${name}`);
  return `"${name}"`;
}
