import { describe, expect, it } from "vitest";
import { readWorkspaceDeed } from "./workspace-deed.ts";

function form(...entries: [string, string][]): FormData {
  const made = new FormData();
  for (const [name, value] of entries) made.append(name, value);
  return made;
}

describe("a press in the list of cards", () => {
  it("proposes the chosen by their numbers, and those without one after, as they stand", () => {
    const read = readWorkspaceDeed(
      form(
        ["profileId", "a"],
        ["profileId", "b"],
        ["profileId", "c"],
        ["profileId", "d"],
        ["order.a", ""],
        ["order.b", "2"],
        ["order.d", "1"],
        ["intent", "propose"],
      ),
    );
    expect(read).toEqual({ do: "propose", profileIds: ["d", "b", "a", "c"] });
  });

  it("at one card beats the boxes at the others", () => {
    expect(readWorkspaceDeed(form(["profileId", "a"], ["only", "b"]))).toEqual({
      do: "propose",
      profileIds: ["b"],
    });
    expect(readWorkspaceDeed(form(["profileId", "a"], ["pin", "b"]))).toEqual({ do: "pin", profileId: "b" });
  });

  it("compares two to four, proposed ones too, and never proposes those", () => {
    const compare: [string, string] = ["intent", "compare"];
    expect(readWorkspaceDeed(form(["profileId", "a"], ["compareId", "b"], compare))).toEqual({
      do: "compare",
      profileIds: ["a", "b"],
    });
    expect(readWorkspaceDeed(form(["profileId", "a"], compare))).toBe("compareTwo");
    const five = ["a", "b", "c", "d", "e"].map((id): [string, string] => ["profileId", id]);
    expect(readWorkspaceDeed(form(...five, compare))).toBe("compareFewer");
    expect(readWorkspaceDeed(form(["compareId", "b"]))).toBe("chooseSome");
  });

  it("hides nothing without a reason from the list", () => {
    expect(readWorkspaceDeed(form(["hide", "a"], ["reason.a", "travel"]))).toEqual({
      do: "hide",
      profileId: "a",
      reason: "travel",
    });
    expect(readWorkspaceDeed(form(["hide", "a"], ["reason.b", "travel"]))).toBe("hideReason");
    expect(readWorkspaceDeed(form(["hide", "a"], ["reason.a", "vill inte"]))).toBe("hideReason");
  });
});
