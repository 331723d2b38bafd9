import type { IndexSpec } from "../indexes.ts";
import { mildPoints } from "../mild-points.ts";
import { addSlot, noSlots, type SlotSet } from "./slot-set.ts";

/** What a document has in one field: one or many keywords, a number, a date, or nothing. */
export type FieldValue = readonly string[] | string | number | null;

/** One field of every document, each distinct value kept once: `values[codes[slot]]`. */
export interface Column {
  codes: Uint32Array;
  values: FieldValue[];
  codeOf: Map<string | number | null, number>;
}

/**
 * What is filtered, counted and sorted by, of every document of one index, beside the database: a filter is decided once
 * a distinct value, a count is an addition. A document has a slot; slots of removed documents are used again.
 */
export interface Columns {
  /** The number of the last write that is in here. */
  version: number;
  /** By document number, one more than its slot; nought where it has none. */
  slotAfter: Uint32Array;
  /** Document ids by slot; undefined where the slot is free. */
  ids: (string | undefined)[];
  free: number[];
  count: number;
  fields: Map<string, Column>;
  /** Not numbers where a document has no point. */
  lat: Float64Array;
  lon: Float64Array;
  /** Points for being new and having room, by slot. */
  mild: Float64Array;
  /** The documents of FTS5 strings asked for since the last write that is in here. */
  found: Map<string, SlotSet>;
}

const FIRST_SIZE = 1024;

export function emptyColumns(spec: IndexSpec): Columns {
  const names = [...spec.keywords, ...spec.flags, ...spec.numbers, ...spec.dates, spec.order.field];
  return {
    version: -1,
    slotAfter: new Uint32Array(FIRST_SIZE),
    ids: [],
    free: [],
    count: 0,
    fields: new Map(
      names.map((name) => [name, { codes: new Uint32Array(FIRST_SIZE), values: [], codeOf: new Map() }]),
    ),
    lat: new Float64Array(FIRST_SIZE),
    lon: new Float64Array(FIRST_SIZE),
    mild: new Float64Array(FIRST_SIZE),
    found: new Map(),
  };
}

/** Puts a document in, or anew in its slot. `facts` are its fields by name, and its point. */
export function putDocument(
  columns: Columns,
  spec: IndexSpec,
  doc: number,
  id: string,
  facts: Readonly<Record<string, unknown>>,
): void {
  const had = slotOf(columns, doc);
  const slot = had ?? columns.free.pop() ?? columns.ids.length;
  if (had === undefined) columns.count += 1;
  if (slot >= columns.lat.length) grow(columns);
  if (doc >= columns.slotAfter.length)
    columns.slotAfter = larger(columns.slotAfter, new Uint32Array(doc * 2));
  columns.slotAfter[doc] = slot + 1;
  columns.ids[slot] = id;
  for (const [name, column] of columns.fields) column.codes[slot] = codeFor(column, fieldValue(facts[name]));
  const point = facts.point as { lat: number; lon: number } | null | undefined;
  columns.lat[slot] = point?.lat ?? Number.NaN;
  columns.lon[slot] = point?.lon ?? Number.NaN;
  columns.mild[slot] = mildPoints(spec, facts);
}

export function dropDocument(columns: Columns, doc: number): void {
  const slot = slotOf(columns, doc);
  if (slot === undefined) return;
  columns.count -= 1;
  columns.slotAfter[doc] = 0;
  columns.ids[slot] = undefined;
  columns.free.push(slot);
}

function slotOf(columns: Columns, doc: number): number | undefined {
  const after = columns.slotAfter[doc] ?? 0;
  return after === 0 ? undefined : after - 1;
}

/** The slots of those of the documents that are here. */
export function slotsOf({ slotAfter, ids }: Columns, docs: readonly number[]): SlotSet {
  const slots = noSlots(ids.length);
  for (const doc of docs) {
    const after = slotAfter[doc] ?? 0;
    if (after !== 0) addSlot(slots, after - 1);
  }
  return slots;
}

export function everySlot({ ids }: Columns): number[] {
  const slots: number[] = [];
  for (let slot = 0; slot < ids.length; slot += 1) if (ids[slot] !== undefined) slots.push(slot);
  return slots;
}

/** The value of a field of the document in a slot. A field that does not exist is a bug of ours. */
export function columnOf(columns: Columns, field: string): Column {
  const column = columns.fields.get(field);
  if (!column) throw new RangeError(`The index has no such field: ${field}`);
  return column;
}

function fieldValue(value: unknown): FieldValue {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === "boolean") return String(value);
  return typeof value === "string" || typeof value === "number" ? value : null;
}

function codeFor(column: Column, value: FieldValue): number {
  const key = Array.isArray(value) ? `\u0000${value.join("\u0000")}` : (value as string | number | null);
  const known = column.codeOf.get(key);
  if (known !== undefined) return known;
  column.codeOf.set(key, column.values.length);
  return column.values.push(value) - 1;
}

function grow(columns: Columns): void {
  const size = columns.lat.length * 2;
  for (const column of columns.fields.values()) column.codes = larger(column.codes, new Uint32Array(size));
  columns.lat = larger(columns.lat, new Float64Array(size));
  columns.lon = larger(columns.lon, new Float64Array(size));
  columns.mild = larger(columns.mild, new Float64Array(size));
}

function larger<Numbers extends Uint32Array | Float64Array>(numbers: Numbers, made: Numbers): Numbers {
  made.set(numbers);
  return made;
}
