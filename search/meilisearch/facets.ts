import type { MultiSearchQuery } from "meilisearch";
import type { FacetCount, FacetField, SearchQuery, SearchResult } from "../engine.ts";
import type { IndexName, IndexSpec } from "../indexes.ts";
import { known } from "../known-field.ts";
import { isChoiceIn } from "../own-choice.ts";
import { valuesOf } from "./attributes.ts";
import { conditions } from "./conditions.ts";
import { decode } from "./encode.ts";
import { both, type Expression } from "./filter.ts";

type Count = Omit<MultiSearchQuery, "indexUid">;

/**
 * The questions that count: first all that match, with the values of the fields that no choice is made in; then one for
 * each other field, its choice lifted.
 */
export function countQueries<Name extends IndexName>(
  spec: IndexSpec,
  asked: SearchQuery<Name>,
  words: Expression,
): Count[] {
  const { facets = [], filters = [], near } = asked;
  for (const field of facets) known([...spec.keywords, ...spec.flags], field);
  const chosen = facets.filter((field) => filters.some((filter) => isChoiceIn(field, filter)));
  const others = facets.filter((field) => !chosen.includes(field));
  const count = (fields: readonly string[], kept: Expression): Count => ({
    filter: both([kept, words]),
    ...(fields.length > 0 ? { facets: fields.map(valuesOf) } : {}),
    page: 1,
    hitsPerPage: 0,
  });
  return [
    count(others, conditions(spec, filters, near)),
    ...chosen.map((field) => {
      const lifted = filters.filter((filter) => !isChoiceIn(field, filter));
      return count([field], conditions(spec, lifted, near));
    }),
  ];
}

/** The counts, highest first, then by value, as SQLite sorts text. A value too long to be read back is not counted. */
export function facetsOf<Name extends IndexName>(
  fields: readonly FacetField<Name>[],
  distribution: Readonly<Record<string, Record<string, number>>>,
): SearchResult<Name>["facets"] {
  const facets: SearchResult<Name>["facets"] = {};
  for (const field of fields) {
    const counts: FacetCount[] = Object.entries(distribution[valuesOf(field)] ?? {}).flatMap(
      ([written, count]) => {
        const value = decode(written);
        return value === null ? [] : [{ value, count }];
      },
    );
    facets[field] = counts.toSorted(
      (a, b) => b.count - a.count || Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)),
    );
  }
  return facets;
}
