import type { PlacementNeed } from "../../placement/need.ts";
import { MATCHED_ATTRIBUTES, type MatchedAttribute } from "../candidate.ts";
import type { MatchContext } from "../context.ts";
import { demandsOf, type HardDemand, type HardDemandId, judge } from "../hard-demands.ts";
import type { Verdict } from "../three-valued.ts";
import type { AlikeClasses } from "./alike-classes.ts";
import { factsOf } from "./shown-value.ts";

/** What each demand of a class is read from. */
const READ_FROM = {
  start: "start",
  hours: "hours",
  travel: "area",
  licence: "licences",
  certificate: "certificates",
  swedish: "swedish",
} as const satisfies Record<Exclude<HardDemand["kind"], "condition">, MatchedAttribute>;

/** How one demand stands towards every distinct value of the attribute it is read from. */
export interface JudgedValues {
  id: HardDemandId;
  /** Index in MATCHED_ATTRIBUTES. */
  attribute: number;
  verdicts: Verdict[];
}

/** The demands that a class meets or not as one, judged by the plain model once a distinct value. */
export function judgeDistinct(
  { values }: AlikeClasses,
  need: PlacementNeed,
  context: MatchContext,
): JudgedValues[] {
  return demandsOf(need).flatMap((demand): JudgedValues[] => {
    if (demand.kind === "condition") return [];
    const from = READ_FROM[demand.kind];
    const verdicts = values[from].values.map(
      (value) => judge(demand, need, factsOf(from, value, context.today), context).verdict,
    );
    return [{ id: demand.id, attribute: MATCHED_ATTRIBUTES.indexOf(from), verdicts }];
  });
}

/** For some attributes, a number for each of their distinct values. */
export type ValueNumbers = ReadonlyMap<number, Uint32Array>;

/** For every class the sum of its values' numbers. */
export function sumByClass({ codes, numbering: { size } }: AlikeClasses, numbers: ValueNumbers): Uint32Array {
  const sums = new Uint32Array(size);
  for (const [attribute, table] of numbers) {
    const column = codes[attribute]!;
    for (let number = 0; number < size; number += 1) sums[number]! += table[column[number]!]!;
  }
  return sums;
}

/** Adds to the numbers of an attribute's values. */
export function addNumbers(
  into: Map<number, Uint32Array>,
  attribute: number,
  values: readonly unknown[],
  more: (code: number) => number,
): void {
  const table = into.get(attribute) ?? new Uint32Array(values.length);
  for (let code = 0; code < values.length; code += 1) table[code]! += more(code);
  into.set(attribute, table);
}
