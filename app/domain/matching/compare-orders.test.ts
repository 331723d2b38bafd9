import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareOrders, READ_FIRST, showChange } from "./compare-orders.ts";

const CARDS = Array.from({ length: 14 }, (_, at) => `card-${at}`);
const swapped = (a: number, b: number) =>
  CARDS.map((card, at) => (at === a ? CARDS[b]! : at === b ? CARDS[a]! : card));

describe("how two orders of the same cards differ", () => {
  it("is in nothing when they are the same", () => {
    expect(compareOrders(CARDS, CARDS)).toEqual({ ranked: 14, moved: 0, entered: 0, furthest: 0 });
  });

  it("counts who of the first moves, who comes in and the longest way", () => {
    expect(compareOrders(CARDS, swapped(1, 12))).toEqual({ ranked: 14, moved: 1, entered: 1, furthest: 11 });
    expect(compareOrders(CARDS, swapped(2, 3))).toMatchObject({ moved: 2, entered: 0, furthest: 1 });
  });

  it("leaves out what happens below the first", () => {
    expect(compareOrders(CARDS, swapped(READ_FIRST, 13))).toMatchObject({
      moved: 0,
      entered: 0,
      furthest: 0,
    });
  });
});

describe("what is shown of it", () => {
  const change = { ranked: 40, moved: 8, entered: 3, furthest: 9 };

  it("is whole groups of k, and nothing of fewer", () => {
    expect(showChange(change, 5)).toEqual({ ranked: 40, moved: 5, entered: null, furthest: 9 });
    expect(showChange({ ...change, moved: 4 }, 5)).toMatchObject({ moved: null, furthest: null });
    expect(showChange({ ...change, moved: 0, entered: 0, furthest: 0 }, 5)).toMatchObject({
      moved: 0,
      entered: 0,
      furthest: 0,
    });
  });

  it("is nothing at all of a list of fewer than k cards", () => {
    const few = showChange({ ranked: 4, moved: 4, entered: 0, furthest: 2 }, 5);
    expect(few).toEqual({ ranked: null, moved: null, entered: null, furthest: null });
  });

  it("never tells of a group smaller than k, nor lets the few who stay be counted", () => {
    const counts = fc.record({
      ranked: fc.nat(60),
      moved: fc.nat(10),
      entered: fc.nat(10),
      furthest: fc.nat(60),
    });
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 20 }), (of, k) => {
        const shown = showChange(of, k);
        for (const count of [shown.ranked, shown.moved, shown.entered])
          if (count !== null && count > 0) expect(count).toBeGreaterThanOrEqual(k);
        for (const count of [shown.moved, shown.entered]) if (count !== null) expect(count % k).toBe(0);
        if (shown.moved === null) expect(shown.furthest).toBeNull();
      }),
    );
  });
});
