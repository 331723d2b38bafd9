import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addSlot, hasSlot, intersection, noSlots, slotsIn, union } from "./slot-set.ts";

const SIZE = 200;
const slots = fc.uniqueArray(fc.integer({ min: 0, max: SIZE - 1 }));
const setOf = (members: readonly number[]) => {
  const set = noSlots(SIZE);
  for (const slot of members) addSlot(set, slot);
  return set;
};
const inOrder = (members: Iterable<number>) => [...members].sort((a, b) => a - b);

describe("a set of slots", () => {
  it("has what was added, in order, and nothing else", () => {
    fc.assert(
      fc.property(slots, (members) => {
        const set = setOf(members);
        expect(slotsIn(set)).toEqual(inOrder(members));
        for (let slot = 0; slot < SIZE; slot += 1) expect(hasSlot(set, slot)).toBe(members.includes(slot));
      }),
    );
  });

  it("joins and cuts as sets do, and leaves them as they were", () => {
    fc.assert(
      fc.property(fc.array(slots, { minLength: 1, maxLength: 4 }), (all) => {
        const sets = all.map(setOf);
        expect(slotsIn(union(sets))).toEqual(inOrder(new Set(all.flat())));
        expect(slotsIn(intersection(sets))).toEqual(
          inOrder(all[0]!.filter((slot) => all.every((members) => members.includes(slot)))),
        );
        expect(sets.map(slotsIn)).toEqual(all.map(inOrder));
      }),
    );
  });
});
