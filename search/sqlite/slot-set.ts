/** A set of slots: a bit each. Sets of one index are of one size. */
export type SlotSet = Uint32Array;

export function noSlots(size: number): SlotSet {
  return new Uint32Array((size + 31) >>> 5);
}

export function addSlot(set: SlotSet, slot: number): void {
  set[slot >>> 5]! |= 1 << (slot & 31);
}

export function hasSlot(set: SlotSet, slot: number): boolean {
  return ((set[slot >>> 5]! >>> (slot & 31)) & 1) === 1;
}

/** Those in any of the sets, of which there is at least one. */
export function union([first, ...others]: readonly SlotSet[]): SlotSet {
  const all = first!.slice();
  for (const other of others) for (let at = 0; at < all.length; at += 1) all[at]! |= other[at]!;
  return all;
}

/** Those in every one of the sets, of which there is at least one. */
export function intersection([first, ...others]: readonly SlotSet[]): SlotSet {
  const all = first!.slice();
  for (const other of others) for (let at = 0; at < all.length; at += 1) all[at]! &= other[at]!;
  return all;
}

/** The slots of a set, lowest first. */
export function slotsIn(set: SlotSet): number[] {
  const slots: number[] = [];
  for (let at = 0; at < set.length; at += 1)
    for (let bits = set[at]!; bits !== 0; bits &= bits - 1)
      slots.push((at << 5) + 31 - Math.clz32(bits & -bits));
  return slots;
}
