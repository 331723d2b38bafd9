import { describe, expect, it } from "vitest";
import { obstacleTo, type PublicationFacts } from "./publication.ts";

const ready: PublicationFacts = {
  candidateSearch: "anonymous",
  protectedIdentity: false,
  active: true,
  hasConfirmedCard: true,
  consentToProfile: true,
};

describe("who may stand before the gate", () => {
  it("somebody with a consent and a confirmed card in a unit that searches people", () => {
    expect(obstacleTo(ready)).toBeNull();
  });

  it.each([
    ["unit_setting", { candidateSearch: "placementsOnly" }],
    ["protected_identity", { protectedIdentity: true }],
    ["not_active", { active: false }],
    ["no_card", { hasConfirmedCard: false }],
    ["no_consent", { consentToProfile: false }],
  ] as const)("nobody with %s", (obstacle, change) => {
    expect(obstacleTo({ ...ready, ...change })).toBe(obstacle);
  });

  it("protected personal data counts before what could be put right", () => {
    expect(obstacleTo({ ...ready, protectedIdentity: true, consentToProfile: false })).toBe(
      "protected_identity",
    );
  });
});
