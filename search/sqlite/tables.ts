import type { IndexSpec } from "../indexes.ts";

/**
 * The tables of one index. All are derived from rows elsewhere and may be dropped at any time:
 * - doc: one row a document: its facts (what is filtered, counted and sorted by) and its texts as JSON;
 * - fts: the full text, already analysed, each word marked with the layer it stands in (layers.ts);
 * - word: the vocabulary with the number of documents, for corrections;
 * - gone: the documents taken out lately, for those who keep columns in memory.
 */
export interface Tables {
  doc: string;
  fts: string;
  word: string;
  gone: string;
}

export function tablesOf(spec: IndexSpec): Tables {
  const prefix = `search_${spec.name}`;
  return { doc: `${prefix}_doc`, fts: `${prefix}_fts`, word: `${prefix}_word`, gone: `${prefix}_gone` };
}

/** One row an index: the form it was made in, the number of its last write, and the write from which `gone` is whole. */
export const STATE = "search_index";

/** A condition on `word`, written alike in the index and in the query that is to use it: numbers are never mended. */
export const WITHOUT_DIGITS = "word NOT GLOB '*[0-9]*'";

/** A stored document: facts, which are read often, apart from texts, which are read a page at a time. */
export interface StoredParts {
  facts: Record<string, unknown>;
  texts: Record<string, string>;
}

export function textColumns(spec: IndexSpec): string[] {
  return spec.text.map((text) => text.field);
}
