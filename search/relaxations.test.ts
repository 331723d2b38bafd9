import { describe, expect, it } from "vitest";
import { relaxations } from "./relaxations.ts";
import { planQuery } from "./swedish/plan-query.ts";

/** Words and reach of each step. */
function stepsOf(text: string): [words: string, reach: string][] {
  return relaxations({ text, plan: planQuery(text, false), reach: "all" }).map(({ plan, reach }) => [
    plan.map(({ exact }) => exact[0]!.join("")).join(" "),
    reach,
  ]);
}

describe("what is looked for where nothing has all the words", () => {
  it("the work elsewhere, then any of its words", () => {
    expect(stepsOf("snickare målare osby")).toEqual([
      ["snickare målare", "all"],
      ["snickare målare", "any"],
    ]);
  });

  it("the work without words that say little of it", () => {
    expect(stepsOf("sitta i kassan")).toEqual([["kassan", "all"]]);
    expect(stepsOf("ställa upp böcker")).toEqual([["böcker", "all"]]);
  });

  it("nothing else where all the words are such, or one alone", () => {
    expect(stepsOf("osby")).toEqual([]);
    expect(stepsOf("hjälpa")).toEqual([]);
    expect(stepsOf("kock")).toEqual([]);
  });

  it("a part of a compound", () => {
    expect(stepsOf("truckförare")).toEqual([["truckförare", "any"]]);
  });
});
