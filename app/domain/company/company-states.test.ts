import { describe, expect, it } from "vitest";
import { decideMove, openActs } from "../shared/transitions.ts";
import {
  COMPANY_ACTORS,
  COMPANY_GUARD_TABLE,
  COMPANY_STATES,
  COMPANY_TRANSITIONS,
  type CompanyActor,
  type CompanyState,
  isVerified,
} from "./company-states.ts";

/** Who may do what, state by state. What is not here must not be possible. */
const EXPECTED: Partial<Record<CompanyActor, Partial<Record<CompanyState, string[]>>>> = {
  broker: {
    claimed: ["verify → verified"],
    verified: ["block → blocked"],
    blocked: ["unblock → verified"],
  },
  manager: { verified: ["block → blocked"], blocked: ["unblock → verified"] },
};

const cells = COMPANY_ACTORS.flatMap((by) => COMPANY_STATES.map((state) => [by, state] as const));

describe("who may do what with a company", () => {
  it.each(cells)("%s in %s", (by, state) => {
    const open = openActs(COMPANY_TRANSITIONS, state, by).map((row) => `${row.act} → ${row.to}`);
    expect(open).toEqual(EXPECTED[by]?.[state] ?? []);
  });

  it("is verified only with the whole checklist", () => {
    const wanted = { state: "claimed", act: "verify", by: "broker" } as const;
    const facts = { checklistComplete: false, conflictOfInterest: false };
    expect(decideMove(COMPANY_TRANSITIONS, COMPANY_GUARD_TABLE, wanted, facts)).toMatchObject({
      unmet: ["checklist_complete"],
    });
    expect(
      decideMove(COMPANY_TRANSITIONS, COMPANY_GUARD_TABLE, wanted, { ...facts, checklistComplete: true }).ok,
    ).toBe(true);
  });

  it("is not verified by a broker who belongs to the company", () => {
    const wanted = { state: "claimed", act: "verify", by: "broker" } as const;
    expect(
      decideMove(COMPANY_TRANSITIONS, COMPANY_GUARD_TABLE, wanted, {
        checklistComplete: true,
        conflictOfInterest: true,
      }),
    ).toMatchObject({ unmet: ["no_conflict_of_interest"] });
  });

  it("is blocked only with a reason, and its placements and links go with it", () => {
    const facts = { checklistComplete: true, conflictOfInterest: false };
    const wanted = { state: "verified", act: "block", by: "manager" } as const;
    expect(decideMove(COMPANY_TRANSITIONS, COMPANY_GUARD_TABLE, wanted, facts).ok).toBe(false);
    const move = decideMove(
      COMPANY_TRANSITIONS,
      COMPANY_GUARD_TABLE,
      { ...wanted, reason: "business-ban" },
      facts,
    );
    expect(move).toMatchObject({
      ok: true,
      value: { effects: ["pause_placements", "lapse_proposals", "revoke_signer_links"] },
    });
  });

  it("counts as verified in no other state", () => {
    expect(COMPANY_STATES.filter(isVerified)).toEqual(["verified"]);
  });
});
