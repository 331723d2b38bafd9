import { CONDITIONS, type ConditionId } from "../../kompetenskort/vocabulary.ts";

/** A bit for each that is in the set, in the order of the vocabulary. */
export function bitsIn<Id extends string>(vocabulary: readonly Id[], ids: Iterable<Id>): number {
  let bits = 0;
  for (const id of ids) bits |= 1 << vocabulary.indexOf(id);
  return bits;
}

export function conditionBits(conditions: readonly ConditionId[]): number {
  return bitsIn(CONDITIONS, conditions);
}

export function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
