import { describe, expect, it } from "vitest";
import { consent, NOW } from "./consent.fixture.ts";
import { consentState, expiryReminder } from "./consent.ts";
import { covers, identityAnswer } from "./covers.ts";

describe("the state of a consent", () => {
  it("is active from its first day to its last, both included, by the Swedish calendar", () => {
    const one = consent({ validFrom: "2026-11-23", validTo: "2026-11-24" });
    expect(consentState(one, "2026-11-22T22:59:00.000Z")).toBe("upcoming");
    expect(consentState(one, "2026-11-22T23:00:00.000Z")).toBe("active");
    expect(consentState(one, "2026-11-24T22:59:00.000Z")).toBe("active");
    expect(consentState(one, "2026-11-24T23:00:00.000Z")).toBe("expired");
  });
  it("is withdrawn from the moment of withdrawal, also after its end", () => {
    const one = consent({ withdrawnAt: NOW });
    expect(consentState(one, "2026-11-23T08:59:59.000Z")).toBe("active");
    expect(consentState(one, NOW)).toBe("withdrawn");
    expect(consentState(one, "2028-01-01T00:00:00.000Z")).toBe("withdrawn");
  });
});

describe("the reminder before a consent expires", () => {
  const one = consent({ validTo: "2026-12-07" });
  it("is due from fourteen days before the last day", () => {
    expect(expiryReminder(one, "2026-11-22T12:00:00.000Z")).toBeNull();
    expect(expiryReminder(one, NOW)).toEqual({ key: "consent:c1:expires:2026-12-07", lastDay: "2026-12-07" });
  });
  it("has the same key on a later run, so nothing is sent twice", () => {
    expect(expiryReminder(one, "2026-12-07T12:00:00.000Z")?.key).toBe("consent:c1:expires:2026-12-07");
  });
  it("is not sent for one that is withdrawn or already expired", () => {
    expect(expiryReminder({ ...one, withdrawnAt: NOW }, NOW)).toBeNull();
    expect(expiryReminder(one, "2026-12-08T12:00:00.000Z")).toBeNull();
  });
});

describe("what a consent covers", () => {
  const recipient = { companyId: "k1", placementId: "pl1" };
  const identity = consent({ id: "c3", purpose: "identity", ...recipient });

  it("covers its own purpose only: a profile in matching is not a presentation", () => {
    expect(covers([consent()], { purpose: "profile_in_matching" }, NOW)?.id).toBe("c1");
    expect(covers([consent()], { purpose: "presentation", ...recipient }, NOW)).toBeNull();
    expect(
      covers([{ ...identity, purpose: "presentation" }], { purpose: "identity", ...recipient }, NOW),
    ).toBeNull();
  });
  it("covers one employer and one placement, not the employer's next one", () => {
    expect(covers([identity], { purpose: "identity", ...recipient }, NOW)).toBe(identity);
    expect(covers([identity], { purpose: "identity", companyId: "k1", placementId: "pl2" }, NOW)).toBeNull();
    expect(covers([identity], { purpose: "identity", companyId: "k2", placementId: "pl1" }, NOW)).toBeNull();
  });
  it("covers each party apart", () => {
    const af = consent({ purpose: "information_exchange", party: "af" });
    expect(covers([af], { purpose: "information_exchange", party: "af" }, NOW)).toBe(af);
    expect(covers([af], { purpose: "information_exchange", party: "health" }, NOW)).toBeNull();
  });
  it("covers each channel apart", () => {
    const sms = consent({ purpose: "contact", channel: "sms" });
    expect(covers([sms], { purpose: "contact", channel: "sms" }, NOW)).toBe(sms);
    expect(covers([sms], { purpose: "contact", channel: "email" }, NOW)).toBeNull();
  });
  it.each([
    ["withdrawn", { withdrawnAt: "2026-11-20T10:00:00.000Z" }],
    ["expired", { validTo: "2026-11-22" }],
    ["not yet begun", { validFrom: "2026-11-24" }],
  ])("covers nothing when %s", (_, changes) => {
    expect(covers([consent(changes)], { purpose: "profile_in_matching" }, NOW)).toBeNull();
  });
  it("names the same consent whatever order they come in", () => {
    const all = [
      consent({ id: "short", validTo: "2026-12-31" }),
      consent({ id: "old", givenAt: "2026-10-01T09:00:00.000Z" }),
      consent({ id: "new" }),
    ];
    expect(covers(all, { purpose: "profile_in_matching" }, NOW)?.id).toBe("new");
    expect(covers([...all].reverse(), { purpose: "profile_in_matching" }, NOW)?.id).toBe("new");
  });

  it("asks again at wanted, unless identity was allowed beforehand for this employer and placement", () => {
    expect(identityAnswer([], recipient, NOW)).toEqual({ answer: "ask" });
    expect(identityAnswer([identity], recipient, NOW)).toEqual({ answer: "allowed", consent: identity });
    expect(identityAnswer([identity], { ...recipient, placementId: "pl2" }, NOW)).toEqual({ answer: "ask" });
  });
  it("asks again when the yes beforehand was revoked before identity was shown", () => {
    expect(identityAnswer([{ ...identity, withdrawnAt: NOW }], recipient, NOW)).toEqual({ answer: "ask" });
  });
});
