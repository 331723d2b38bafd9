import type { Filter } from "./engine.ts";
import type { IndexName } from "./indexes.ts";

/** Whether the filter is a choice among the field's own values, lifted when that field is counted. */
export function isChoiceIn<Name extends IndexName>(field: string, filter: Filter<Name>): boolean {
  return filter.field === field && ("anyOf" in filter || "is" in filter);
}
