import type { Attribute } from "./attributes.ts";
import type { Encoded } from "./encode.ts";

declare const expression: unique symbol;
/** A whole filter expression that may stand beside others. Made in this file only. */
export type Expression = string & { readonly [expression]: true };

/** What the encoding gives. */
const PLAIN = /^[a-z][a-z0-9]*$/;
const NAME = /^[A-Za-z_]+$/;

/** Digits before and after the point; beyond it a number has no meaning here, and would get an exponent. */
const FURTHEST = 1e15;
const DECIMALS = 6;

const raw = (text: string): Expression => text as Expression;

/** No id is written so. */
export const NOTHING = raw('id = "none"');
export const EVERYTHING = raw('NOT id = "none"');

/** The document has any of the values. The only door from texts to a filter: what is not encoded is refused. */
export function hasAny(attribute: Attribute, values: readonly Encoded[]): Expression {
  if (values.length === 0) return NOTHING;
  for (const value of values)
    if (!PLAIN.test(value)) throw new RangeError("Only encoded values may reach a filter.");
  return raw(`${named(attribute)} IN [${values.map((value) => `"${value}"`).join(", ")}]`);
}

/** A document without the attribute is on neither side of a bound. */
export function atLeast(attribute: Attribute, bound: number): Expression {
  return raw(`${named(attribute)} >= ${decimal(bound)}`);
}

export function atMost(attribute: Attribute, bound: number): Expression {
  return raw(`${named(attribute)} <= ${decimal(bound)}`);
}

/** Within whole metres of a point. */
export function within(lat: number, lon: number, metres: number): Expression {
  return raw(`_geoRadius(${decimal(lat)}, ${decimal(lon)}, ${Math.round(metres)})`);
}

export function both(all: readonly Expression[]): Expression {
  return joined(
    "AND",
    all.filter((one) => one !== EVERYTHING),
    EVERYTHING,
  );
}

export function either(all: readonly Expression[]): Expression {
  return joined(
    "OR",
    all.filter((one) => one !== NOTHING),
    NOTHING,
  );
}

export function not(one: Expression): Expression {
  return raw(`NOT (${one})`);
}

/** A finite number as digits, never with an exponent. */
export function decimal(value: number): string {
  if (Number.isNaN(value)) throw new RangeError("Not a number to compare with.");
  const near = Math.min(Math.max(value, -FURTHEST), FURTHEST);
  return Number.isInteger(near) ? String(near) : near.toFixed(DECIMALS);
}

function joined(word: "AND" | "OR", all: readonly Expression[], none: Expression): Expression {
  const distinct = [...new Set(all)];
  if (distinct.length <= 1) return distinct[0] ?? none;
  return raw(distinct.map((one) => `(${one})`).join(` ${word} `));
}

function named(attribute: Attribute): string {
  if (!NAME.test(attribute)) throw new RangeError(`Not an attribute: ${attribute}`);
  return attribute;
}
