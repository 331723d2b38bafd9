import type { Judgement } from "./judge.ts";
import type { SyntheticKind } from "./placement.ts";

export const QUERY_CLASSES = [
  "exact",
  "prefix",
  "words",
  "typo",
  "compound",
  "inflection",
  "geo",
  "facet",
  "trap",
] as const;

export type QueryClass = (typeof QUERY_CLASSES)[number];

export interface SyntheticQuery extends Judgement {
  text: string;
  class: QueryClass;
  /** What is tried, for whoever reads the results: "städning, as a head". */
  about: string;
  near?: { lat: number; lon: number; radiusKm: number };
  kommun?: string;
  kind?: SyntheticKind;
}

/** Asks on until there are so many different queries, or none new comes any more. */
export function gather(count: number, ask: () => SyntheticQuery | undefined): SyntheticQuery[] {
  const queries = new Map<string, SyntheticQuery>();
  for (let tries = 0; queries.size < count && tries < count * 60; tries++) {
    const query = ask();
    if (!query) continue;
    const { text, near, kommun, kind } = query;
    queries.set(JSON.stringify([text, near, kommun, kind]), query);
  }
  return [...queries.values()];
}
