import { describe, expect, it } from "vitest";
import { decideMove, openActs } from "../shared/transitions.ts";
import {
  factsOf,
  isOpen,
  PLACEMENT_ACTORS,
  PLACEMENT_GUARD_TABLE,
  PLACEMENT_GUARDS,
  PLACEMENT_STATES,
  PLACEMENT_TRANSITIONS,
  type PlacementAct,
  type PlacementActor,
  type PlacementFacts,
  type PlacementState,
} from "./placement-states.ts";

/** Who may do what, state by state. What is not here must not be possible. */
const EXPECTED: Partial<Record<PlacementActor, Partial<Record<PlacementState, string[]>>>> = {
  employer: {
    draft: ["submit → submitted", "withdraw → closed"],
    submitted: ["withdraw → closed"],
    returned: ["submit → submitted", "withdraw → closed"],
    published: ["confirm → published", "pause → paused", "withdraw → closed"],
    paused: ["resume → published", "confirm → paused", "withdraw → closed"],
    filled: ["resume → published", "close → closed"],
  },
  broker: {
    draft: ["submit → submitted", "withdraw → closed"],
    submitted: ["publish → published", "return → returned", "withdraw → closed"],
    returned: ["submit → submitted", "withdraw → closed"],
    published: ["confirm → published", "pause → paused", "withdraw → closed"],
    paused: ["resume → published", "confirm → paused", "withdraw → closed"],
    filled: ["resume → published", "close → closed"],
  },
  system: {
    published: ["fill → filled", "pause → paused", "expire → closed"],
    paused: ["fill → filled", "expire → closed"],
    filled: ["close → closed"],
  },
};

const cells = PLACEMENT_ACTORS.flatMap((by) => PLACEMENT_STATES.map((state) => [by, state] as const));

const READY: PlacementFacts = {
  companyVerified: true,
  stepsComplete: true,
  unionCommentSettled: true,
  displacementReason: "Platsen är utöver ordinarie bemanning.",
  warnings: [],
  acknowledged: [],
  words: "Skriv hur man tar sig dit utan bil.",
  conflictOfInterest: false,
  seatsLeft: 1,
  endDatePassed: false,
  unrefreshedTooLong: false,
};

const decide = (
  state: PlacementState,
  act: PlacementAct,
  by: PlacementActor,
  facts: Partial<PlacementFacts>,
  reason?: string,
) =>
  decideMove(
    PLACEMENT_TRANSITIONS,
    PLACEMENT_GUARD_TABLE,
    { state, act, by, reason },
    { ...READY, ...facts },
  );

describe("who may do what with a placement", () => {
  it.each(cells)("%s in %s", (by, state) => {
    const open = openActs(PLACEMENT_TRANSITIONS, state, by).map((row) => `${row.act} → ${row.to}`);
    expect(open).toEqual(EXPECTED[by]?.[state] ?? []);
  });

  it("records a broker's submitting, resuming, confirming and withdrawing as the employer's own word, and nothing else", () => {
    const onBehalf = PLACEMENT_TRANSITIONS.filter((row) => row.onBehalfOf).map((row) => row.act);
    expect([...new Set(onBehalf)]).toEqual(["submit", "resume", "confirm", "withdraw"]);
  });
});

describe("publishing a placement", () => {
  it.each<[string, Partial<PlacementFacts>]>([
    ["company_verified", { companyVerified: false }],
    ["steps_complete", { stepsComplete: false }],
    ["union_comment_settled", { unionCommentSettled: false }],
    ["displacement_reason_given", { displacementReason: "   ok     " }],
    ["warnings_acknowledged", { warnings: ["a", "b"], acknowledged: ["a"] }],
    ["no_conflict_of_interest", { conflictOfInterest: true }],
  ])("waits for %s", (guard, facts) => {
    expect(decide("submitted", "publish", "broker", facts)).toEqual({
      ok: false,
      failure: "unmet",
      unmet: [guard],
    });
  });

  it("is the broker's decision once warnings are weighed", () => {
    expect(
      decide("submitted", "publish", "broker", { warnings: ["a"], acknowledged: ["a", "old"] }),
    ).toMatchObject({
      ok: true,
      value: { to: "published", effects: ["index_placement"] },
    });
  });
});

describe("a placement's other moves", () => {
  it("is returned only with words", () => {
    expect(decide("submitted", "return", "broker", { words: " " }).ok).toBe(false);
    expect(decide("submitted", "return", "broker", {}).ok).toBe(true);
  });

  it("is not resumed while the company is blocked", () => {
    expect(decide("paused", "resume", "employer", { companyVerified: false })).toMatchObject({
      unmet: ["company_verified"],
    });
  });

  it("is filled when no seat is left and not before", () => {
    expect(decide("published", "fill", "system", { seatsLeft: 1 }).ok).toBe(false);
    expect(decide("published", "fill", "system", { seatsLeft: 0 }).ok).toBe(true);
  });

  it("is shown again after having been filled only when a seat is free, and never by itself", () => {
    expect(decide("filled", "resume", "employer", { seatsLeft: 0 })).toMatchObject({ unmet: ["seats_left"] });
    expect(decide("filled", "resume", "employer", { seatsLeft: 1 })).toMatchObject({
      value: { to: "published", effects: ["index_placement"] },
    });
    expect(decide("filled", "resume", "system", { seatsLeft: 1 })).toMatchObject({ failure: "not_open" });
  });

  it("is closed by itself after its last day when filled, by its employer whenever they want", () => {
    expect(decide("filled", "close", "system", {})).toMatchObject({ unmet: ["end_date_passed"] });
    expect(decide("filled", "close", "system", { endDatePassed: true }).ok).toBe(true);
    expect(decide("filled", "close", "employer", {}).ok).toBe(true);
  });

  it("takes for granted nothing that nobody has looked into", () => {
    const unproven = factsOf({ seatsLeft: 1, endDatePassed: false });
    const met = PLACEMENT_GUARDS.filter((guard) => PLACEMENT_GUARD_TABLE[guard](unproven));
    expect(met).toEqual(["warnings_acknowledged", "seats_left"]);
  });

  it("closes by itself only when its employer has been silent too long", () => {
    expect(decide("published", "expire", "system", {}).ok).toBe(false);
    expect(decide("published", "expire", "system", { unrefreshedTooLong: true }).ok).toBe(true);
  });

  it("is withdrawn with a reason, and its proposals lapse with it", () => {
    expect(decide("published", "withdraw", "employer", {})).toMatchObject({ failure: "reason_missing" });
    expect(decide("published", "withdraw", "employer", {}, "plans-changed")).toMatchObject({
      value: { effects: ["unindex_placement", "lapse_proposals"] },
    });
  });

  it("leaves the search index in every move out of published", () => {
    const out = PLACEMENT_TRANSITIONS.filter(
      (row) => row.from.includes("published") && row.to !== "published",
    );
    expect(out.every((row) => row.effects?.includes("unindex_placement"))).toBe(true);
  });

  it("is open for search when published only", () => {
    expect(PLACEMENT_STATES.filter(isOpen)).toEqual(["published"]);
  });
});
