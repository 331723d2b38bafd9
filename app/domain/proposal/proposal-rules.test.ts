import { describe, expect, it } from "vitest";
import { afterWanted, mayPreApprove, mayRevokeApproval, NO_APPROVAL } from "./identity-approval.ts";
import { PROPOSAL_STATES } from "./proposal-states.ts";
import { proposalStatus } from "./proposal-status.ts";
import { CHECK_REASONS, reasonsFor } from "./reasons.ts";
import { silenceMove } from "./silence.ts";

describe("silence", () => {
  const since = "2026-11-01";

  it("nudges the one whose answer is waited for, then hands over to the broker", () => {
    const asked = { state: "asked", since, nudgedOn: null } as const;
    expect(silenceMove(asked, "2026-11-04")).toEqual({ do: "nothing" });
    expect(silenceMove(asked, "2026-11-05")).toEqual({ do: "nudge", whom: "participant" });
    expect(silenceMove({ ...asked, state: "presented" }, "2026-11-05")).toEqual({
      do: "nudge",
      whom: "employer",
    });
    expect(silenceMove({ ...asked, nudgedOn: "2026-11-05" }, "2026-11-08")).toEqual({ do: "nothing" });
    expect(silenceMove({ ...asked, nudgedOn: "2026-11-05" }, "2026-11-09")).toEqual({ do: "hand_to_broker" });
  });

  it("nudges the caseworker once, and never takes their silence to the broker", () => {
    const check = { state: "suggested", since, nudgedOn: null } as const;
    expect(silenceMove(check, "2026-11-04")).toEqual({ do: "nothing" });
    expect(silenceMove(check, "2026-11-05")).toEqual({ do: "nudge", whom: "caseworker" });
    expect(silenceMove({ ...check, nudgedOn: "2026-11-05" }, "2036-01-01")).toEqual({ do: "nothing" });
  });

  it("never rejects a person, however long it lasts", () => {
    for (const state of PROPOSAL_STATES)
      for (const nudgedOn of [null, "2026-11-05"])
        expect(["nothing", "nudge", "hand_to_broker"]).toContain(
          silenceMove({ state, since, nudgedOn }, "2036-01-01").do,
        );
    expect(reasonsFor("system").some((reason) => /silen|answer/.test(reason))).toBe(false);
  });

  it("forgets a nudge from an earlier question", () => {
    const wanted = { state: "wanted", since: "2026-11-20", nudgedOn: "2026-11-05" } as const;
    expect(silenceMove(wanted, "2026-11-24")).toEqual({ do: "nudge", whom: "participant" });
  });
});

describe("the name beforehand", () => {
  const given = { givenAt: "2026-11-01T08:00:00.000Z", revokedAt: null };
  const revoked = { ...given, revokedAt: "2026-11-02T08:00:00.000Z" };

  it("is no without an own yes", () => {
    expect(afterWanted(NO_APPROVAL)).toBe("ask_participant");
    expect(afterWanted(given)).toBe("identify");
    expect(afterWanted(revoked)).toBe("ask_participant");
  });

  it("can be taken back until the name is shown", () => {
    expect(PROPOSAL_STATES.filter((state) => mayRevokeApproval(state, given))).not.toContain("identified");
    expect(mayRevokeApproval("wanted", given)).toBe(true);
    expect(mayRevokeApproval("meeting", given)).toBe(false);
    expect(mayRevokeApproval("asked", NO_APPROVAL)).toBe(false);
  });

  it("can be given only before the employer has answered", () => {
    expect(PROPOSAL_STATES.filter(mayPreApprove)).toEqual(["asked", "accepted_by_participant", "presented"]);
  });
});

describe("what each side reads", () => {
  const seen = (state: (typeof PROPOSAL_STATES)[number], everPresented = true, endedByEmployer = false) =>
    proposalStatus({ state, everPresented, endedByEmployer }, "employer");

  it("hides from the employer that a person was ever considered before they were presented", () => {
    for (const state of ["suggested", "shortlisted", "asked", "accepted_by_participant"] as const)
      expect(seen(state, false)).toBeNull();
    expect(seen("ended", false)).toBeNull();
    expect(seen("void", false)).toBeNull();
  });

  it("tells the employer the same of a no, a lapse and a withdrawn consent: no longer current", () => {
    expect(seen("void")).toBe("no_longer_current");
    expect(seen("ended")).toBe("no_longer_current");
    expect(seen("ended", true, true)).toBe("ended");
  });

  it("shows the participant nothing before they are asked, and the manager and handledare nothing at all", () => {
    const proposal = { everPresented: true, endedByEmployer: false };
    expect(proposalStatus({ ...proposal, state: "shortlisted" }, "participant")).toBeNull();
    expect(proposalStatus({ ...proposal, state: "asked" }, "participant")).toBe("awaits_participant");
    for (const state of PROPOSAL_STATES)
      for (const viewer of ["handledare", "manager"] as const)
        expect(proposalStatus({ ...proposal, state }, viewer)).toBeNull();
  });
});

describe("reasons", () => {
  it("of a caseworker's no speak of the work, as everybody's do", () => {
    expect(CHECK_REASONS).toContain("demand-not-met");
    expect(CHECK_REASONS.join(" ")).not.toMatch(/ill|sick|health|family|child|age|language/);
  });

  it("let a participant leave the reason unsaid, and ask nobody about health or family", () => {
    expect(reasonsFor("participant")).toContain("rather-not-say");
    const all = (["participant", "employer", "broker", "system"] as const).flatMap(reasonsFor).join(" ");
    expect(all).not.toMatch(/\b(ill|sick|health|family|child|age|language)\b/);
  });
});
