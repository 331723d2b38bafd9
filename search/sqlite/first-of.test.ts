import fc from "fast-check";
import { expect, it } from "vitest";
import { firstOf } from "./first-of.ts";

it("is the beginning of the sorted list, whatever the list and however much is wanted", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 12 }),
      (numbers, count) => {
        const items = numbers.map((number, place) => ({ number, place }));
        const compare = (a: (typeof items)[0], b: (typeof items)[0]) =>
          a.number - b.number || a.place - b.place;
        expect(firstOf(items, count, compare)).toEqual(items.toSorted(compare).slice(0, Math.max(0, count)));
      },
    ),
  );
});
