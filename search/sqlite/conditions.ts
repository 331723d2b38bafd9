import type { Filter, Near, SqlParam } from "../engine.ts";
import type { IndexName, IndexSpec } from "../indexes.ts";
import { known } from "../known-field.ts";
import { squaredChord, unitVector } from "./sphere.ts";
import { identifier, tablesOf } from "./tables.ts";

/** A piece of SQL about a row `d` of the doc table, with its parameters. */
export interface Sql {
  sql: string;
  params: SqlParam[];
}

const EVERYTHING: Sql = { sql: "true", params: [] };

/** The conditions a document meets to be kept; every value of a person's is a parameter. */
export function conditions<Name extends IndexName>(
  spec: IndexSpec,
  filters: readonly Filter<Name>[],
  near: Near | undefined,
): Sql {
  const all = [...filters.map((filter) => condition(spec, filter)), withinRadius(near)];
  return { sql: all.map((one) => one.sql).join(" AND "), params: all.flatMap((one) => one.params) };
}

function condition<Name extends IndexName>(spec: IndexSpec, filter: Filter<Name>): Sql {
  if ("anyOf" in filter) return hasValue(spec, known(spec.keywords, filter.field), filter.anyOf);
  if ("noneOf" in filter) return not(hasValue(spec, known(spec.keywords, filter.field), filter.noneOf));
  if ("allOf" in filter) {
    const each = filter.allOf.map((value) => hasValue(spec, known(spec.keywords, filter.field), [value]));
    if (each.length === 0) return EVERYTHING;
    return { sql: each.map((one) => one.sql).join(" AND "), params: each.flatMap((one) => one.params) };
  }
  if ("is" in filter) return hasValue(spec, known(spec.flags, filter.field), [String(filter.is)]);
  const bounds: { min?: number; max?: number; from?: string; to?: string } = filter;
  return range(
    known([...spec.numbers, ...spec.dates], filter.field),
    bounds.min ?? bounds.from,
    bounds.max ?? bounds.to,
  );
}

function hasValue(spec: IndexSpec, field: string, values: readonly string[]): Sql {
  return {
    sql: `d.doc IN (SELECT doc FROM ${tablesOf(spec).keyword} WHERE field = ? AND value IN (SELECT value FROM json_each(?)))`,
    params: [field, JSON.stringify(values)],
  };
}

const not = (one: Sql): Sql => ({ sql: `NOT (${one.sql})`, params: one.params });

function range(field: string, low: SqlParam | undefined, high: SqlParam | undefined): Sql {
  const column = `d.${identifier(field)}`;
  const parts: Sql[] = [{ sql: `${column} IS NOT NULL`, params: [] }];
  if (low !== undefined) parts.push({ sql: `${column} >= ?`, params: [low] });
  if (high !== undefined) parts.push({ sql: `${column} <= ?`, params: [high] });
  return { sql: parts.map((part) => part.sql).join(" AND "), params: parts.flatMap((part) => part.params) };
}

/** The square of the straight line from `near` to the document; NULL without either. */
export function chord(near: Near | undefined): Sql {
  if (!near) return { sql: "NULL", params: [] };
  if (![near.lat, near.lon].every(Number.isFinite)) throw new RangeError("Not a point on the globe.");
  const { x, y, z } = unitVector(near);
  return {
    sql: "(d.x - ?) * (d.x - ?) + (d.y - ?) * (d.y - ?) + (d.z - ?) * (d.z - ?)",
    params: [x, x, y, y, z, z],
  };
}

function withinRadius(near: Near | undefined): Sql {
  if (near?.radiusKm === undefined) return EVERYTHING;
  const line = chord(near);
  return { sql: `${line.sql} <= ?`, params: [...line.params, squaredChord(near.radiusKm)] };
}
