import { distanceKm } from "#app/domain/geography/distance.ts";
import type { Filter, Near } from "../engine.ts";
import type { IndexName, IndexSpec } from "../indexes.ts";
import { known } from "../known-field.ts";
import { type Columns, columnOf, type FieldValue } from "./columns.ts";

/** Whether the document in a slot is wanted. */
export type Test = (slot: number) => boolean;

/** One test for each filter, decided once for each distinct value of the field. */
export function filterTest<Name extends IndexName>(
  columns: Columns,
  spec: IndexSpec,
  filter: Filter<Name>,
): Test {
  const { codes, values } = columnOf(columns, checkedField(spec, filter));
  const wanted = wantedValue(filter);
  const passes = Uint8Array.from(values, (value) => Number(wanted(value)));
  return (slot) => passes[codes[slot]!] === 1;
}

function checkedField<Name extends IndexName>(spec: IndexSpec, filter: Filter<Name>): string {
  if ("is" in filter) return known(spec.flags, filter.field);
  const keywords = "anyOf" in filter || "allOf" in filter || "noneOf" in filter;
  return known(keywords ? spec.keywords : [...spec.numbers, ...spec.dates], filter.field);
}

function wantedValue<Name extends IndexName>(filter: Filter<Name>): (value: FieldValue) => boolean {
  if ("is" in filter) return (value) => value === String(filter.is);
  if ("anyOf" in filter) return (value) => keywordsIn(value).some((each) => filter.anyOf.includes(each));
  if ("noneOf" in filter) return (value) => !keywordsIn(value).some((each) => filter.noneOf.includes(each));
  if ("allOf" in filter) return (value) => filter.allOf.every((each) => keywordsIn(value).includes(each));
  const bounds: { min?: number; max?: number; from?: string; to?: string } = filter;
  const [low, high] = [bounds.min ?? bounds.from, bounds.max ?? bounds.to];
  return (value) =>
    value !== null && (low === undefined || value >= low) && (high === undefined || value <= high);
}

/** A keyword field's values; a flag's is its word. */
export function keywordsIn(value: FieldValue): readonly string[] {
  if (Array.isArray(value)) return value;
  return value === null ? [] : [String(value)];
}

/** Kilometres from a point, by slot; null for a document without one. Throws a RangeError for a point that isn't. */
export function distanceFrom(columns: Columns, near: Near): (slot: number) => number | null {
  if (![near.lat, near.lon].every(Number.isFinite)) throw new RangeError("Not a point on the globe.");
  return (slot) => {
    const point = { lat: columns.lat[slot]!, lon: columns.lon[slot]! };
    return Number.isNaN(point.lat) ? null : distanceKm(near, point);
  };
}

const KM_A_DEGREE = 111;

/** Inside the radius, if there is one: most are told by their latitude and longitude alone. */
export function radiusTest(columns: Columns, near: Near | undefined): Test[] {
  const { radiusKm } = near ?? {};
  if (near === undefined || radiusKm === undefined) return [];
  const degrees = radiusKm / KM_A_DEGREE + 0.1;
  const narrowest = Math.cos(((Math.abs(near.lat) + degrees) * Math.PI) / 180);
  const distance = distanceFrom(columns, near);
  return [
    (slot) => Math.abs(columns.lat[slot]! - near.lat) <= degrees,
    // Near a pole or the day line, longitude tells nothing.
    (slot) => {
      const apart = Math.abs(columns.lon[slot]! - near.lon);
      return narrowest <= 0 || apart > 180 || apart * narrowest <= degrees;
    },
    (slot) => (distance(slot) ?? Number.POSITIVE_INFINITY) <= radiusKm,
  ];
}
