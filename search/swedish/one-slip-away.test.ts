import { describe, expect, it } from "vitest";
import { oneSlipAway } from "./one-slip-away.ts";

describe("oneSlipAway", () => {
  it.each([
    ["spzde", "spade"],
    ["kratat", "kratta"],
    ["skotkärra", "skottkärra"],
    ["hinnken", "hinken"],
    ["sapde", "spade"],
  ])("finds that %s may be %s", (written, meant) => {
    expect(oneSlipAway(written)).toContain(meant);
  });

  it("finds nothing near a word that is like no other, and never the word itself", () => {
    expect(oneSlipAway("xqzvw")).toEqual([]);
    expect(oneSlipAway("spade")).not.toContain("spade");
  });
});
