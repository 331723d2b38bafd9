import { describe, expect, it } from "vitest";
import { OCCUPATIONS } from "./occupation.ts";
import { WORK_AREAS, workAreaOf } from "./work-areas.ts";

describe("work areas", () => {
  it("give every SSYK group of levels 3 and 4 an area", () => {
    const without = OCCUPATIONS.filter(({ code, level }) => level >= 3 && workAreaOf(code) === null);
    expect(without).toEqual([]);
  });

  it("keep a level-4 group in its parent's area, so that counts by group are counts by area", () => {
    const astray = OCCUPATIONS.filter(
      ({ code, level }) => level === 4 && workAreaOf(code) !== workAreaOf(code.slice(0, 3)),
    );
    expect(astray).toEqual([]);
  });

  it.each([
    ["9412", "kok"],
    ["5221", "butik"],
    ["4322", "lager"],
    ["9111", "stad"],
    ["6113", "natur"],
    ["5330", "vard"],
    ["5311", "skola"],
    ["7111", "bygg"],
    ["7212", "verkstad"],
    ["4111", "kontor"],
  ])("put %s in %s", (code, area) => {
    expect(workAreaOf(code)).toBe(area);
  });

  it("leave no area empty", () => {
    const used = new Set(OCCUPATIONS.filter(({ level }) => level === 3).map(({ code }) => workAreaOf(code)));
    expect(WORK_AREAS.filter((area) => !used.has(area))).toEqual([]);
  });
});
