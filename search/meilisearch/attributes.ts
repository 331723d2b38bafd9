import type { IndexSpec } from "../indexes.ts";

/** Names of attributes in Meilisearch. They come from the index specs only, never from a person. */
export type Attribute = `${"text" | "is" | "at"}_${string}` | "has" | "id" | "order";

/**
 * Where a text's words stand: in the first text, which says most; in every text that names the thing (the first one
 * too); in any text. Each holds the words of the one before it.
 */
export const TEXT_GROUPS = ["first", "names", "any"] as const;
export type TextGroup = (typeof TEXT_GROUPS)[number];

export const textGroup = (group: TextGroup): Attribute => `text_${group}`;
/** Values of keywords and flags, encoded. */
export const valuesOf = (field: string): Attribute => `is_${field}`;
/** Numbers, and dates in milliseconds. */
export const amountOf = (field: string): Attribute => `at_${field}`;

/** The fields that a document has a value in, encoded; a point on the map is one. */
export const HAS: Attribute = "has";
export const POINT = "point";
/** What the index is ordered by where that is a text, encoded. */
export const ORDER: Attribute = "order";
export const ID: Attribute = "id";

export const isAmount = (spec: IndexSpec, field: string): boolean =>
  spec.numbers.includes(field) || spec.dates.includes(field);
