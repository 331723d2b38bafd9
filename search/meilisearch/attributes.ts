import type { IndexSpec, TextRole } from "../indexes.ts";

/** Names of attributes in Meilisearch. They come from the index specs only, never from a person. */
export type Attribute = `${"text" | "is" | "at"}_${string}` | "has" | "id" | "mild" | "order";

/**
 * Where a text's words stand: in the title; in it or another name; in these or what is said of the thing; in any text,
 * what such a thing is also called among them. Each holds the words of the one before it.
 */
export const TEXT_GROUPS = {
  title: ["title"],
  names: ["title", "name"],
  said: ["title", "name", "about"],
  any: ["title", "name", "about", "also"],
} as const satisfies Record<string, readonly TextRole[]>;
export type TextGroup = keyof typeof TEXT_GROUPS;
export const TEXT_GROUP_NAMES = Object.keys(TEXT_GROUPS) as TextGroup[];

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
/** The small points for being new and having room. */
export const MILD: Attribute = "mild";
export const ID: Attribute = "id";

export const isAmount = (spec: IndexSpec, field: string): boolean =>
  spec.numbers.includes(field) || spec.dates.includes(field);
