import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { occupationByCode } from "#app/domain/occupation/occupation.ts";
import { needOf, viewOf } from "../bench/match-quality/as-matched.ts";
import { ndcg } from "../bench/match-quality/ndcg.ts";
import { JUDGED } from "../bench/match-quality/read-judged.ts";

describe("the judged set of matches", () => {
  it("has 60 placements with 25 profiles each, every third of them held out", () => {
    expect(JUDGED).toHaveLength(60);
    expect(new Set(JUDGED.map(({ id }) => id)).size).toBe(60);
    expect(JUDGED.filter(({ heldOut }) => heldOut)).toHaveLength(20);
    for (const { rows } of JUDGED) expect(rows).toHaveLength(25);
  });

  it("imports nothing of what it judges", () => {
    const files = globSync("bench/match-quality/judged/*");
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(readFileSync(file, "utf8")).not.toMatch(/\bimport\b/);
  });

  it("says only what the model has a word for, of occupations that exist, and no profile twice", () => {
    for (const placement of JUDGED) {
      const need = needOf(placement);
      expect(occupationByCode(need.occupation), placement.id).toBeDefined();
      expect(need.traits.length, placement.id).toBeGreaterThan(0);
      const views = placement.rows.map((row) => JSON.stringify(viewOf(row)));
      expect(new Set(views).size, placement.id).toBe(25);
    }
  });

  it("has a grade and a reason for every profile", () => {
    for (const { id, rows } of JUDGED)
      for (const { grade, why } of rows) {
        expect([0, 1, 2, 3], id).toContain(grade);
        expect(why, id).toMatch(/\p{L}/u);
      }
  });
});

describe("ndcg", () => {
  it("is 1 for the best order and where nothing can be gained, 0 where nothing good is shown", () => {
    expect(ndcg([3, 2, 0], [0, 2, 3], 10)).toBe(1);
    expect(ndcg([0, 0], [0, 0], 10)).toBe(1);
    expect(ndcg([], [3], 10)).toBe(0);
  });

  it("is less the later the good come, and sees no further than its depth", () => {
    const all = [3, 2, 1, 0];
    expect(ndcg([2, 3, 1, 0], all, 10)).toBeLessThan(1);
    expect(ndcg([0, 3, 2, 1], all, 10)).toBeLessThan(ndcg([3, 0, 2, 1], all, 10));
    expect(ndcg([0, 3], all, 1)).toBe(0);
  });
});
