import { distanceKm } from "#app/domain/geography/distance.ts";
import { ApiError } from "./api-error.ts";
import type { Condition } from "./filter-grammar.ts";

export type Stored = Readonly<Record<string, unknown>>;

/** What makes a whole batch of documents fail, by its code. */
export class BadDocument extends Error {}

const ID = /^[A-Za-z0-9_-]{1,511}$/;
/** Bytes of a value that are kept to filter by. */
const LONGEST_VALUE = 468;

export function checkDocument(document: Stored, primaryKey: string): void {
  const id = document[primaryKey];
  if (id === undefined) throw new BadDocument("missing_document_id");
  if (typeof id !== "string" || !ID.test(id)) throw new BadDocument("invalid_document_id");
  const { _geo: geo } = document as { _geo?: { lat?: unknown; lng?: unknown } | null };
  if (geo != null && ![geo.lat, geo.lng].every((each) => typeof each === "number" && Number.isFinite(each)))
    throw new BadDocument("invalid_document_geo_field");
}

/** Strings are compared without case and no longer than is kept; empty lists and absent attributes have no value. */
function valuesOf(document: Stored, attribute: string): unknown[] {
  const value = document[attribute];
  return value === undefined || value === null ? [] : [value].flat();
}

function comparable(text: string): string {
  const same = text.trim().toLowerCase();
  return Buffer.byteLength(same) <= LONGEST_VALUE
    ? same
    : Buffer.from(same, "utf8").subarray(0, LONGEST_VALUE).toString("utf8");
}

const held = new WeakMap<Stored, Map<string, ReadonlySet<string>>>();

/** An attribute's values as they are compared, kept with the document: a search looks many times. */
function heldIn(document: Stored, attribute: string): ReadonlySet<string> {
  const known = held.get(document) ?? new Map<string, ReadonlySet<string>>();
  held.set(document, known);
  const values =
    known.get(attribute) ?? new Set(valuesOf(document, attribute).map((value) => comparable(String(value))));
  known.set(attribute, values);
  return values;
}

export function meets(document: Stored, condition: Condition): boolean {
  switch (condition.kind) {
    case "and":
      return condition.of.every((one) => meets(document, one));
    case "or":
      return condition.of.some((one) => meets(document, one));
    case "not":
      return !meets(document, condition.of);
    case "in": {
      const held = heldIn(document, condition.attribute);
      return condition.values.some((value) => held.has(comparable(value)));
    }
    case "compare":
      return valuesOf(document, condition.attribute).some(
        (value) =>
          typeof value === "number" &&
          (condition.operator === ">=" ? value >= condition.value : value <= condition.value),
      );
    case "geoRadius": {
      const away = metresFrom(document, condition);
      return away !== null && away <= condition.metres;
    }
  }
}

export function attributesOf(condition: Condition): string[] {
  if (condition.kind === "and" || condition.kind === "or") return condition.of.flatMap(attributesOf);
  if (condition.kind === "not") return attributesOf(condition.of);
  if (condition.kind === "geoRadius") return ["_geo"];
  return [condition.attribute];
}

interface SortKey {
  attribute: string;
  sign: 1 | -1;
  point?: { lat: number; lng: number };
}

export function parseSort(rule: string): SortKey {
  const match = /^(?:_geoPoint\((-?[\d.]+), ?(-?[\d.]+)\)|([A-Za-z_]\w*)):(asc|desc)$/.exec(rule);
  if (!match)
    throw new ApiError(400, "invalid_search_sort", `Invalid syntax for the sort parameter: ${rule}`);
  const sign = match[4] === "asc" ? 1 : -1;
  if (match[3] !== undefined) return { attribute: match[3], sign };
  return { attribute: "_geo", sign, point: { lat: Number(match[1]), lng: Number(match[2]) } };
}

/** Documents without the attribute come last both ways, numbers before strings; the rest is left as it stood. */
export function compare(a: Stored, b: Stored, keys: readonly SortKey[]): number {
  for (const { attribute, sign, point } of keys) {
    const [left, right] = [a, b].map((document) =>
      point ? wholeMetres(metresFrom(document, point)) : valuesOf(document, attribute)[0],
    );
    if (left === undefined || right === undefined) {
      if (left === right) continue;
      return left === undefined ? 1 : -1;
    }
    if (typeof left !== typeof right) return typeof left === "number" ? -sign : sign;
    const order = left === right ? 0 : (left as number) < (right as number) ? -1 : 1;
    if (order !== 0) return sign * order;
  }
  return 0;
}

/** Less than a metre is no difference. */
const wholeMetres = (metres: number | null): number | undefined =>
  metres === null ? undefined : Math.trunc(metres);

function metresFrom(document: Stored, from: { lat: number; lng: number }): number | null {
  const { _geo: geo } = document as { _geo?: { lat: number; lng: number } };
  if (!geo) return null;
  return distanceKm({ lat: geo.lat, lon: geo.lng }, { lat: from.lat, lon: from.lng }) * 1000;
}
