import { describe, expect, it } from "vitest";
import { planCorrection, planQuery } from "./plan-query.ts";
import { wholeNames, wholeQuery } from "./whole-name.ts";

describe("the whole of a name", () => {
  it.each([
    ["städning kontor", "kontorets städning"],
    ["Förskola", "förskolan"],
    ["Plock och pack", "packa plocka"],
  ])("%s is asked for by %s", (name, text) => {
    expect(wholeNames(name)).toEqual(expect.arrayContaining(wholeQuery(planQuery(text, false))));
  });

  it("is not the word alone where the name has more", () => {
    expect(wholeNames("rektor förskola")).not.toContain(wholeQuery(planQuery("förskola", false))[0]);
  });

  it("stands for each name that a text lists, and for none where there is no telling word", () => {
    expect(wholeNames("kock, kallskänka, och i")).toHaveLength(2);
    expect(wholeNames(", och")).toEqual([]);
  });

  it("is asked for by what a misspelt word was meant as too", () => {
    const [word] = planQuery("förskolla", false);
    const plan = [{ ...word!, corrections: [planCorrection("förskola")] }];
    expect(wholeQuery(plan)).toEqual(expect.arrayContaining(wholeNames("förskola")));
  });
});
