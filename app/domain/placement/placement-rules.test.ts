import { describe, expect, it } from "vitest";
import { PLACEMENT_KINDS } from "../kompetenskort/vocabulary.ts";
import { answerBy, closesOn, freshnessDue } from "./freshness.ts";
import { startOf } from "./start.ts";
import { isUnionCommentRequired, isUnionCommentSettled } from "./union-comment.ts";

describe("an unrefreshed placement", () => {
  const confirmedOn = "2026-01-01";

  it("asks its employer after 60 days", () => {
    expect(freshnessDue({ confirmedOn, askedOn: null }, "2026-03-01")).toBe("nothing");
    expect(freshnessDue({ confirmedOn, askedOn: null }, "2026-03-02")).toBe("ask");
  });

  it("closes after 90 days", () => {
    const asked = { confirmedOn, askedOn: "2026-03-02" };
    expect(freshnessDue(asked, "2026-03-31")).toBe("nothing");
    expect(freshnessDue(asked, "2026-04-01")).toBe("close");
  });

  it("never closes unasked: after a missed run the question comes first and 30 days are still given", () => {
    expect(freshnessDue({ confirmedOn, askedOn: null }, "2026-06-01")).toBe("ask");
    expect(closesOn({ confirmedOn, askedOn: "2026-06-01" })).toBe("2026-07-01");
    expect(freshnessDue({ confirmedOn, askedOn: "2026-06-01" }, "2026-06-30")).toBe("nothing");
  });

  it("starts over when the employer says that it still holds", () => {
    const refreshed = { confirmedOn: "2026-03-10", askedOn: "2026-03-02" };
    expect(freshnessDue(refreshed, "2026-04-01")).toBe("nothing");
    expect(freshnessDue(refreshed, "2026-05-09")).toBe("ask");
  });

  it("is asked anew after an answer on the very day of the question", () => {
    const sameDay = { confirmedOn: "2026-03-02", askedOn: "2026-03-02" };
    expect(freshnessDue(sameDay, "2026-04-30")).toBe("nothing");
    expect(freshnessDue(sameDay, "2026-05-01")).toBe("ask");
    expect(freshnessDue(sameDay, "2026-07-01")).toBe("ask");
  });

  it("tells the last day to answer from the day it asks: the day before it closes, and never one gone by", () => {
    expect(answerBy({ confirmedOn, askedOn: null }, "2026-03-01")).toBe(null);
    expect(answerBy({ confirmedOn, askedOn: null }, "2026-03-02")).toBe("2026-03-31");
    expect(answerBy({ confirmedOn, askedOn: "2026-03-02" }, "2026-03-30")).toBe("2026-03-31");
    expect(answerBy({ confirmedOn, askedOn: null }, "2026-06-01")).toBe("2026-06-30");
    expect(answerBy({ confirmedOn, askedOn: "2026-03-02" }, "2026-04-05")).toBe("2026-04-05");
  });
});

describe("when somebody could begin at an open placement", () => {
  const spring = { startDate: "2027-01-11", endDate: "2027-06-30" };

  it("is its first day while that is ahead", () => {
    expect(startOf(spring, "2027-01-10")).toEqual({ when: "on", day: "2027-01-11" });
  });

  it("is now from the first day to the last, and without a last day for good", () => {
    for (const today of ["2027-01-11", "2027-06-30"]) expect(startOf(spring, today)).toEqual({ when: "now" });
    expect(startOf({ ...spring, endDate: null }, "2029-01-01")).toEqual({ when: "now" });
  });

  it("is for the two to settle when the last day has passed", () => {
    expect(startOf(spring, "2027-07-01")).toEqual({ when: "by-agreement" });
  });
});

describe("the union's comment (SFS 2000:628 9 a §)", () => {
  it("is required for the kinds that rest on a state decision about the workplace", () => {
    expect(PLACEMENT_KINDS.filter((kind) => isUnionCommentRequired(kind, "2026-11-23"))).toEqual([
      "praktik",
      "arbetstraning",
      "arbetsprovning",
      "lonebidragsanstallning",
      "introduktionsjobb",
    ]);
  });

  it("is not settled by having been asked for", () => {
    const requested = { status: "requested", requestedOn: "2026-11-01" } as const;
    expect(isUnionCommentSettled("arbetstraning", null, "2026-11-23")).toBe(false);
    expect(isUnionCommentSettled("arbetstraning", requested, "2026-11-23")).toBe(false);
  });

  it("is settled when given, whatever it says, when waited for in vain, and when not needed with the reason", () => {
    const on = "2026-11-23";
    const against = { status: "received", receivedOn: "2026-11-10", stance: "against" } as const;
    const silent = {
      status: "not_given_in_time",
      requestedOn: "2026-11-01",
      waitedUntil: "2026-11-15",
    } as const;
    const none = { status: "not_required", reason: "no-local-union" } as const;
    for (const comment of [against, silent, none])
      expect(isUnionCommentSettled("arbetstraning", comment, on)).toBe(true);
    expect(isUnionCommentSettled("prova-pa", null, on)).toBe(true);
  });
});
