import { describe, expect, it } from "vitest";
import { consent, NOW } from "./consent.fixture.ts";
import { covers } from "./covers.ts";
import type { EndingEffect, Purpose } from "./purposes.ts";
import { undoableUntil, undoWithdrawal, withdrawConsent } from "./withdraw-consent.ts";

describe("withdrawing consent", () => {
  it("works at once", () => {
    const withdrawn = withdrawConsent(consent(), NOW, null);
    expect(
      withdrawn.ok && covers([withdrawn.value.consent], { purpose: "profile_in_matching" }, NOW),
    ).toBeNull();
  });
  it.each<[Purpose, EndingEffect[]]>([
    ["profile_in_matching", ["remove_profile", "void_proposals", "withhold_identity", "stop_messages"]],
    ["presentation", ["void_proposals", "withhold_identity", "stop_messages"]],
    ["identity", ["withhold_identity", "end_unsigned_agreements", "stop_messages"]],
    ["information_exchange", ["end_cases", "stop_messages"]],
    ["contact", ["stop_messages"]],
  ])("of %s has the effects %j", (purpose, effects) => {
    expect(withdrawConsent(consent({ purpose }), NOW, null)).toMatchObject({ value: { effects } });
  });
  it("can be done before the consent has begun", () => {
    expect(withdrawConsent(consent({ validFrom: "2026-12-01" }), NOW, null).ok).toBe(true);
  });
  it("is refused when already withdrawn or expired, and says which", () => {
    expect(withdrawConsent(consent({ withdrawnAt: NOW }), NOW, null)).toMatchObject({
      failure: "already_withdrawn",
    });
    expect(withdrawConsent(consent({ validTo: "2026-11-22" }), NOW, null)).toMatchObject({
      failure: "expired",
    });
  });
  it("of identity leaves nothing shared until it is shown, and lists it as shared after", () => {
    const identity = consent({ purpose: "identity", companyId: "k1", placementId: "pl1" });
    expect(withdrawConsent(identity, NOW, null)).toMatchObject({ value: { alreadyShared: false } });
    expect(withdrawConsent(identity, NOW, "2026-11-20T10:00:00.000Z")).toMatchObject({
      value: { alreadyShared: true },
    });
  });
});

describe("undoing a withdrawal", () => {
  const withdrawn = consent({ withdrawnAt: NOW });
  const participant = { participantId: "p1" };

  it("can be done by the participant within 24 hours", () => {
    expect(undoableUntil(withdrawn)).toBe("2026-11-24T09:00:00.000Z");
    expect(undoWithdrawal(withdrawn, participant, "2026-11-24T09:00:00.000Z")).toEqual({
      ok: true,
      value: consent(),
    });
    expect(undoWithdrawal(withdrawn, participant, "2026-11-24T09:00:00.001Z")).toMatchObject({
      failure: "too_late",
    });
  });
  it("can't be done by staff or by another participant", () => {
    for (const participantId of [null, "p2"]) {
      expect(undoWithdrawal(withdrawn, { participantId }, NOW)).toMatchObject({
        failure: "only_participant",
      });
    }
  });
  it("does not bring back a consent that has expired meanwhile", () => {
    const ending = { ...withdrawn, validTo: "2026-11-23" };
    expect(undoWithdrawal(ending, participant, "2026-11-24T08:00:00.000Z")).toMatchObject({
      failure: "expired",
    });
  });
  it("is refused when nothing was withdrawn", () => {
    expect(undoableUntil(consent())).toBeNull();
    expect(undoWithdrawal(consent(), participant, NOW)).toMatchObject({ failure: "not_withdrawn" });
  });
});
