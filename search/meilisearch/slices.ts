import type { Near, Sort } from "../engine.ts";
import type { IndexName, IndexSpec } from "../indexes.ts";
import { known } from "../known-field.ts";
import { type Attribute, amountOf, HAS, ID, isAmount, MILD, ORDER, POINT } from "./attributes.ts";
import { encode } from "./encode.ts";
import { both, decimal, type Expression, hasAny, not } from "./filter.ts";
import { found, levelsOf, type SoughtWords } from "./levels.ts";
import { normalised } from "./place.ts";

/** A part of the list, in its own order; the parts follow each other and have no document in common. */
export interface Slice {
  filter: Expression;
  sort: string[];
  /** What its hits are worth beside those of the other parts. */
  score: number;
}

/**
 * The list that was asked for, in parts. Meilisearch sorts within a part; which part comes first, and that documents
 * without a value come last, is never left to it.
 */
export function slicesOf<Name extends IndexName>(
  spec: IndexSpec,
  words: SoughtWords,
  kept: Expression,
  near: Near | undefined,
  asked: Sort<Name> | undefined,
): Slice[] {
  const sort = asked ?? { by: "relevance" };
  if (sort.by === "relevance" && words.plan.length > 0) {
    const levels = levelsOf(words);
    const order = [`${MILD}:desc`, `${ID}:asc`];
    return levels.map((level, place) => ({
      filter: both([kept, level]),
      sort: order,
      score: levels.length - place,
    }));
  }
  const score = words.plan.length > 0 ? 1 : 0;
  const matching = both([kept, found(words)]);
  const lastWithout = (field: string, order: string): Slice[] => {
    const has = hasAny(HAS, [encode(field)]);
    return [
      { filter: both([matching, has]), sort: [order, `${ID}:asc`], score },
      { filter: both([matching, not(has)]), sort: [`${ID}:asc`], score },
    ];
  };
  if (sort.by === "distance") {
    if (!near) throw new RangeError("Sorting by distance needs a point to measure from.");
    const { lat, lon } = normalised(near);
    return lastWithout(POINT, `_geoPoint(${decimal(lat)}, ${decimal(lon)}):asc`);
  }
  if (sort.by === "relevance")
    return lastWithout(spec.order.field, orderOf(spec, spec.order.field, spec.order.direction));
  if (!("direction" in sort)) throw new RangeError("A sort by a field needs a direction.");
  const field = known([...spec.numbers, ...spec.dates], sort.by);
  return lastWithout(field, orderOf(spec, field, sort.direction));
}

function orderOf(spec: IndexSpec, field: string, direction: "asc" | "desc"): string {
  const attribute: Attribute = isAmount(spec, field) ? amountOf(field) : ORDER;
  return `${attribute}:${direction}`;
}
