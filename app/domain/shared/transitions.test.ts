import { describe, expect, it } from "vitest";
import { decideMove, type GuardTable, openActs, type TransitionTable } from "./transitions.ts";

type State = "shut" | "open";
type Act = "open" | "shut" | "lock";
type Who = "keeper" | "guest" | "system";
type Guard = "has_key" | "daytime";

const TABLE: TransitionTable<State, Act, Who, Guard> = [
  { act: "open", from: ["shut"], to: "open", by: ["keeper"], guards: ["has_key", "daytime"] },
  { act: "shut", from: ["open"], to: "shut", by: ["keeper", "guest"], reason: true },
];
const GUARDS: GuardTable<Guard, { key: boolean; hour: number }> = {
  has_key: (facts) => facts.key,
  daytime: (facts) => facts.hour > 6,
};

describe("a move in a transition table", () => {
  it("is not open to a role or from a state that no row names", () => {
    const facts = { key: true, hour: 12 };
    expect(decideMove(TABLE, GUARDS, { state: "shut", act: "open", by: "guest" }, facts)).toEqual({
      ok: false,
      failure: "not_open",
    });
    expect(decideMove(TABLE, GUARDS, { state: "open", act: "open", by: "keeper" }, facts).ok).toBe(false);
  });

  it("names every guard that the facts do not meet, in the row's order", () => {
    const wanted = { state: "shut", act: "open", by: "keeper" } as const;
    expect(decideMove(TABLE, GUARDS, wanted, { key: false, hour: 3 })).toEqual({
      ok: false,
      failure: "unmet",
      unmet: ["has_key", "daytime"],
    });
    expect(decideMove(TABLE, GUARDS, wanted, { key: true, hour: 12 }).ok).toBe(true);
  });

  it("wants a reason where the row says so, and not an empty one", () => {
    const facts = { key: true, hour: 12 };
    const wanted = { state: "open", act: "shut", by: "guest" } as const;
    expect(decideMove(TABLE, GUARDS, { ...wanted, reason: "" }, facts)).toEqual({
      ok: false,
      failure: "reason_missing",
    });
    expect(decideMove(TABLE, GUARDS, { ...wanted, reason: "cold" }, facts).ok).toBe(true);
  });

  it("draws only the acts open to that role in that state", () => {
    expect(openActs(TABLE, "open", "guest").map((row) => row.act)).toEqual(["shut"]);
    expect(openActs(TABLE, "shut", "guest")).toEqual([]);
  });
});
