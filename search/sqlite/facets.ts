import type { FacetCount, FacetField, Filter, SearchResult } from "../engine.ts";
import type { IndexName, IndexSpec } from "../indexes.ts";
import { known } from "../known-field.ts";
import { isChoiceIn } from "../own-choice.ts";
import { type Columns, columnOf } from "./columns.ts";
import { keywordsIn, type Test } from "./selection.ts";

/**
 * Counts of each field's values among the matching slots. `tests` has a test for each of `filters`, in their order;
 * a field's own choice is lifted for its own counts.
 */
export function countFacets<Name extends IndexName>(
  columns: Columns,
  spec: IndexSpec,
  fields: readonly FacetField<Name>[],
  slots: readonly number[],
  filters: readonly Filter<Name>[],
  tests: readonly Test[],
): SearchResult<Name>["facets"] {
  const kept = slots.filter((slot) => tests.every((test) => test(slot)));
  const facets: SearchResult<Name>["facets"] = {};
  for (const field of fields) {
    const column = columnOf(columns, known([...spec.keywords, ...spec.flags], field));
    const others = tests.filter((_, place) => !isChoiceIn(field, filters[place]!));
    const counted =
      others.length === tests.length ? kept : slots.filter((slot) => others.every((test) => test(slot)));
    const byCode = new Uint32Array(column.values.length);
    for (const slot of counted) byCode[column.codes[slot]!]! += 1;
    facets[field] = sumUp(byCode, column.values.map(keywordsIn));
  }
  return facets;
}

/** Highest first, then by value. */
function sumUp(byCode: Uint32Array, keywords: readonly (readonly string[])[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const [code, count] of byCode.entries()) {
    if (count === 0) continue;
    for (const value of new Set(keywords[code])) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
