import { describe, expect, it } from "vitest";
import { employerHistory, timelineFor } from "./proposal-timeline.ts";

const line = (
  act: string,
  toState: "asked" | "presented" | "ended" | "suggested",
  byRole: string,
  reason: string | null = null,
) => ({
  act,
  fromState: act === "set_aside" ? toState : ("shortlisted" as const),
  toState,
  byRole,
  onBehalfOf: null,
  reason,
});

const told = [
  line("set_aside", "suggested", "caseworker"),
  line("ask", "asked", "broker"),
  line("present", "presented", "broker"),
  line("say_no", "ended", "participant", "too-far"),
];

describe("a proposal's timeline", () => {
  it("begins for the employer when the card was shown, and never says why the person is gone", () => {
    expect(timelineFor(told, "employer").map(({ act, reason }) => [act, reason])).toEqual([
      ["present", null],
      ["say_no", null],
    ]);
  });

  it("is empty for an employer who has been shown nothing", () => {
    expect(timelineFor(told.slice(0, 2), "employer")).toEqual([]);
    expect(employerHistory(told.slice(0, 2)).everPresented).toBe(false);
  });

  it("hides from the broker that the caseworker set it aside", () => {
    expect(timelineFor(told, "broker").map(({ act }) => act)).not.toContain("set_aside");
  });

  it("begins for the participant with the question, without the employer's reasons", () => {
    const declined = { ...line("decline", "ended", "employer", "not-the-right-match") };
    const lines = timelineFor([...told.slice(0, 3), declined], "participant");
    expect(lines.map(({ act }) => act)).toEqual(["ask", "present", "decline"]);
    expect(lines.at(-1)?.reason).toBeNull();
  });

  it("is nobody else's", () => {
    expect(timelineFor(told, "manager")).toEqual([]);
    expect(timelineFor(told, "handledare")).toEqual([]);
  });
});
