import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hideSmallCells, hideSmallCount, inFullGroups } from "./small-cells.ts";

describe("small cells", () => {
  it("shows counts of k and more, and zero", () => {
    expect(hideSmallCells({ a: 5, b: 0, c: 12 }, 5)).toEqual({ cells: { a: 5, b: 0, c: 12 }, total: 17 });
  });
  it("hides the next smallest too where one small cell could be worked out from the total", () => {
    expect(hideSmallCells({ a: 3, b: 7, c: 12 }, 5)).toEqual({
      cells: { a: null, b: null, c: 12 },
      total: 22,
    });
  });
  it("hides one more where the hidden together are fewer than k", () => {
    expect(hideSmallCells({ a: 1, b: 2, c: 8, d: 9 }, 5).cells).toEqual({ a: null, b: null, c: null, d: 9 });
  });
  it("hides one more where the hidden can only be the least or the most they can be", () => {
    expect(hideSmallCells({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 9 }, 5).cells.f).toBeNull();
    expect(hideSmallCells({ a: 4, b: 4, c: 9, d: 10 }, 5).cells).toEqual({
      a: null,
      b: null,
      c: null,
      d: 10,
    });
  });
  it("hides the total where nothing else is left to hide", () => {
    expect(hideSmallCells({ a: 3 }, 5)).toEqual({ cells: { a: null }, total: null });
    expect(hideSmallCells({ a: 3, b: 0 }, 5)).toEqual({ cells: { a: null, b: 0 }, total: null });
  });
  it("hides a single small figure", () => {
    expect([0, 1, 4, 5].map((count) => hideSmallCount(count, 5))).toEqual([0, null, null, 5]);
  });

  it("never lets a hidden cell be worked out from the rest, whatever the counts", () => {
    const counts = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 6 }), (list, k) => {
        const named = Object.fromEntries(list.map((count, i) => [`c${i}`, count]));
        const { cells, total } = hideSmallCells(named, k);
        for (const [cell, count] of Object.entries(cells)) {
          expect(count === null || count === 0 || count >= k).toBe(true);
          if (count !== null) expect(count).toBe(named[cell]);
        }
        const hidden = Object.keys(cells).filter((cell) => cells[cell] === null);
        if (total === null || hidden.length === 0) return;
        const sum = total - Object.values(cells).reduce<number>((all, count) => all + (count ?? 0), 0);
        // Every hidden cell holds at least one, so each is known when the rest can take up no slack.
        expect(hidden.length).toBeGreaterThan(1);
        expect(sum).toBeGreaterThanOrEqual(k);
        expect(sum).toBeGreaterThan(hidden.length);
      }),
    );
  });

  it("tells a growing number in full groups of k, and of nobody as of few", () => {
    expect([0, 1, 4, 5, 6, 9, 10].map((count) => inFullGroups(count, 5))).toEqual([
      null,
      null,
      null,
      5,
      5,
      5,
      10,
    ]);
  });
});
