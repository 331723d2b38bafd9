import type { Filter, Near } from "../engine.ts";
import type { IndexName, IndexSpec } from "../indexes.ts";
import { known } from "../known-field.ts";
import { amountOf, HAS, valuesOf } from "./attributes.ts";
import { instant } from "./document.ts";
import { encode } from "./encode.ts";
import {
  atLeast,
  atMost,
  both,
  EVERYTHING,
  type Expression,
  hasAny,
  NOTHING,
  not,
  within,
} from "./filter.ts";
import { normalised } from "./place.ts";

/** Half the way round the globe: whatever is further away is nowhere. */
const FURTHEST_METRES = 20_100_000;

/** Meilisearch can't say what was asked; another engine has to answer. */
export class Unanswerable extends Error {
  override name = "Unanswerable";
}

/** The conditions a document meets to be kept. */
export function conditions<Name extends IndexName>(
  spec: IndexSpec,
  filters: readonly Filter<Name>[],
  near: Near | undefined,
): Expression {
  return both([...filters.map((filter) => condition(spec, filter)), withinRadius(near)]);
}

function condition<Name extends IndexName>(spec: IndexSpec, filter: Filter<Name>): Expression {
  if ("anyOf" in filter) return hasValue(spec.keywords, filter.field, filter.anyOf);
  if ("noneOf" in filter) return not(hasValue(spec.keywords, filter.field, filter.noneOf));
  if ("allOf" in filter) {
    known(spec.keywords, filter.field);
    return both(filter.allOf.map((value) => hasValue(spec.keywords, filter.field, [value])));
  }
  if ("is" in filter) return hasValue(spec.flags, filter.field, [String(filter.is)]);
  const { field, ...bounds }: { field: string; min?: number; max?: number; from?: string; to?: string } =
    filter;
  known([...spec.numbers, ...spec.dates], field);
  return range(field, bounds.min ?? dated(bounds.from), bounds.max ?? dated(bounds.to));
}

function hasValue(fields: readonly string[], field: string, values: readonly string[]): Expression {
  return hasAny(valuesOf(known(fields, field)), values.map(encode));
}

function range(field: string, low: number | undefined, high: number | undefined): Expression {
  if (Number.isNaN(low) || Number.isNaN(high)) return NOTHING;
  return both([
    hasAny(HAS, [encode(field)]),
    low === undefined ? EVERYTHING : atLeast(amountOf(field), low),
    high === undefined ? EVERYTHING : atMost(amountOf(field), high),
  ]);
}

function dated(bound: string | undefined): number | undefined {
  const at = instant(bound);
  if (bound !== undefined && at === undefined) throw new Unanswerable("A bound that is no date");
  return at;
}

function withinRadius(near: Near | undefined): Expression {
  if (near === undefined) return EVERYTHING;
  const { lat, lon } = normalised(near);
  if (near.radiusKm === undefined) return EVERYTHING;
  const metres = Math.min(Math.max(near.radiusKm * 1000, 0), FURTHEST_METRES);
  return within(lat, lon, metres);
}
