import type { FacetCount, FacetField, SearchReader, SearchResult } from "../engine.ts";
import type { IndexName } from "../indexes.ts";
import { known } from "../known-field.ts";
import { isChoiceIn } from "../own-choice.ts";
import { keptDocuments, type Search } from "./kept.ts";
import { tablesOf } from "./tables.ts";

/**
 * Counts of each field's values among the documents that match. Fields that no choice is made in share one
 * statement; a field with a choice has one of its own, where that choice is lifted.
 */
export async function countFacets<Name extends IndexName>(
  reader: SearchReader,
  search: Search<Name>,
  fields: readonly FacetField<Name>[],
): Promise<SearchResult<Name>["facets"]> {
  const facets: SearchResult<Name>["facets"] = {};
  const chosen = fields.filter((field) => search.filters.some((filter) => isChoiceIn(field, filter)));
  const others = fields.filter((field) => !chosen.includes(field));
  for (const field of fields) facets[field] = [];
  await count(reader, search, others, facets);
  for (const field of chosen) {
    const filters = search.filters.filter((filter) => !isChoiceIn(field, filter));
    await count(reader, { ...search, filters }, [field], facets);
  }
  return facets;
}

async function count<Name extends IndexName>(
  reader: SearchReader,
  search: Search<Name>,
  fields: readonly FacetField<Name>[],
  into: Partial<Record<FacetField<Name>, FacetCount[]>>,
): Promise<void> {
  if (fields.length === 0) return;
  const { spec } = search;
  for (const field of fields) known([...spec.keywords, ...spec.flags], field);
  const kept = keptDocuments(search);
  const rows = await reader.all<FacetCount & { field: FacetField<Name> }>(
    `${kept.sql}
     SELECT k.field AS field, k.value AS value, count(*) AS count
     FROM kept JOIN ${tablesOf(spec).keyword} AS k ON k.doc = kept.doc
     WHERE k.field IN (${fields.map(() => "?").join(", ")})
     GROUP BY k.field, k.value ORDER BY count DESC, value`,
    [...kept.params, ...fields],
  );
  for (const { field, value, count: times } of rows) into[field]?.push({ value, count: times });
}
