import { createHash } from "node:crypto";
import type { Settings } from "meilisearch";
import type { IndexSpec } from "../indexes.ts";
import {
  amountOf,
  HAS,
  ID,
  isAmount,
  MILD,
  ORDER,
  TEXT_GROUP_NAMES,
  textGroup,
  valuesOf,
} from "./attributes.ts";

/** Raised whenever the documents or the way they are asked for change in code: what stands was made by the older form. */
const FORM = 2;

/** Every setting that what we ask depends on, written out: a default may change with a version. */
export function settingsOf(spec: IndexSpec): Settings {
  const amounts = [...spec.numbers, ...spec.dates].map(amountOf);
  return {
    // Nothing is found by Meilisearch's own text search, which knows no Swedish; the id is the least that can be named.
    searchableAttributes: [ID],
    // Nothing but the id comes out, whoever holds a key.
    displayedAttributes: [ID],
    filterableAttributes: [
      ID,
      HAS,
      "_geo",
      ...TEXT_GROUP_NAMES.map(textGroup),
      ...[...spec.keywords, ...spec.flags].map(valuesOf),
      ...amounts,
    ],
    sortableAttributes: [ID, MILD, "_geo", ...amounts, ...(isAmount(spec, spec.order.field) ? [] : [ORDER])],
    // The order asked for and no other.
    rankingRules: ["sort"],
    stopWords: [],
    synonyms: {},
    distinctAttribute: null,
    typoTolerance: { enabled: false },
    // Counts of every value; there are 290 kommuner.
    faceting: { maxValuesPerFacet: 5000 },
    // Totals are never cut: nobody has so many placements.
    pagination: { maxTotalHits: 1_000_000 },
    // Longer than we wait: an answer that was cut short would look whole.
    searchCutoffMs: 30_000,
    // Indexes that nothing is looked up in.
    proximityPrecision: "byAttribute",
    facetSearch: false,
    prefixSearch: "disabled",
  };
}

/** What an index in Meilisearch was made by; another one has to be made anew. `analysis` is the form of the texts. */
export function formOf(spec: IndexSpec, analysis: string): string {
  return createHash("sha256")
    .update(JSON.stringify([FORM, settingsOf(spec), analysis]))
    .digest("base64url");
}
