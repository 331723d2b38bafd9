import { describe, expect, it } from "vitest";
import { bestChanges, type CountedChange } from "./search-change.ts";

const within = (km: number, count: number): CountedChange => ({
  what: { change: "within", km, place: "Osby" },
  count,
});
const anywhere = (count: number): CountedChange => ({ what: { change: "anywhere", place: "Osby" }, count });
const bare = (count: number): CountedChange => ({ what: { change: "without-filters" }, count });
const car = (count: number): CountedChange => ({ what: { change: "without-car" }, count });

describe("what is offered somebody who found few", () => {
  it("is only what finds more than is found now", () => {
    expect(bestChanges([within(20, 0), car(2), bare(2)], 2)).toEqual([]);
    expect(bestChanges([car(2)], 1)).toEqual([car(2)]);
  });

  it("is the smallest wider circle that gives something, and no place at all where that gives more", () => {
    expect(bestChanges([within(20, 0), within(30, 2), within(50, 4), anywhere(9)], 0)).toEqual([
      within(30, 2),
      anywhere(9),
    ]);
    expect(bestChanges([within(50, 4), anywhere(4)], 0)).toEqual([within(50, 4)]);
  });

  it("is the search without filters only where that gives more than every single change", () => {
    expect(bestChanges([car(3), bare(3)], 0)).toEqual([car(3)]);
    expect(bestChanges([car(3), bare(4)], 0)).toEqual([car(3), bare(4)]);
  });

  it("is never more than six", () => {
    const words = Array.from(
      { length: 9 },
      (_, n): CountedChange => ({
        what: { change: "words", text: `ord ${n}` },
        count: n + 1,
      }),
    );
    expect(bestChanges(words, 0)).toHaveLength(6);
  });
});
