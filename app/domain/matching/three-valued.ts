/**
 * A hard demand against values that may be generalised has three answers (2-domain §2): met, not met, or not to
 * be told from what is published. Combined as in Kleene's logic: an answer is only given when every true value
 * behind the published one would give it.
 */
export type Verdict = "meets" | "not" | "unknown";

/** What a number can be, both ends included. An exact value has `min === max`. */
export interface Range {
  min: number;
  max: number;
}

/** What a set can be: everything `certain` is in it, nothing outside `possible` is. */
export interface SetBounds<Item> {
  certain: ReadonlySet<Item>;
  possible: ReadonlySet<Item>;
}

export function exactly(value: number): Range {
  return { min: value, max: value };
}

export function exactSet<Item>(items: Iterable<Item>): SetBounds<Item> {
  const certain = new Set(items);
  return { certain, possible: certain };
}

export function fromBoolean(value: boolean | null): Verdict {
  if (value === null) return "unknown";
  return value ? "meets" : "not";
}

/** Whether the value is at least `wanted`. */
export function atLeast(value: Range, wanted: number): Verdict {
  if (value.min >= wanted) return "meets";
  return value.max < wanted ? "not" : "unknown";
}

/** Whether `value` is at most `limit`, when both may be ranges. */
export function atMost(value: Range, limit: Range): Verdict {
  if (value.max <= limit.min) return "meets";
  return value.min > limit.max ? "not" : "unknown";
}

export function contains<Item>(set: SetBounds<Item>, item: Item): Verdict {
  if (set.certain.has(item)) return "meets";
  return set.possible.has(item) ? "unknown" : "not";
}

export function both(a: Verdict, b: Verdict): Verdict {
  if (a === "not" || b === "not") return "not";
  return a === "meets" && b === "meets" ? "meets" : "unknown";
}

export function either(a: Verdict, b: Verdict): Verdict {
  if (a === "meets" || b === "meets") return "meets";
  return a === "not" && b === "not" ? "not" : "unknown";
}
