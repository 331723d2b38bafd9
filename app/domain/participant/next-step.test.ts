import { describe, expect, it } from "vitest";
import { type NextStepFacts, nextStep } from "./next-step.ts";

const DONE: NextStepFacts = {
  state: "active",
  placementsOnly: false,
  card: { state: "confirmed", complete: true },
  profileConsent: "active",
  profile: "published",
  canSignIn: true,
};

describe("the caseworker's next step", () => {
  it.each([
    ["activate", { state: "enrolled" }],
    ["start_card", { card: null }],
    ["fill_card", { card: { state: "draft", complete: false } }],
    ["go_through_card", { card: { state: "draft", complete: true } }],
    ["confirm_card", { card: { state: "gone_through", complete: true } }],
    ["give_paper_card", { canSignIn: false }],
    ["ask_consent", { profileConsent: "none" }],
    ["renew_consent", { profileConsent: "expiring" }],
    ["publish_profile", { profile: null }],
    ["wait_for_class", { profile: "waiting" }],
    ["wait_for_proposals", {}],
    ["none", { state: "closed" }],
  ] as const)("is %s", (step, change) => {
    expect(nextStep({ ...DONE, ...change })).toBe(step);
  });

  it("is never to publish, or to ask for it, where nobody searches for the person", () => {
    for (const profileConsent of ["none", "active", "expiring"] as const)
      expect(nextStep({ ...DONE, placementsOnly: true, profile: null, profileConsent })).toBe(
        "search_placements",
      );
  });

  it("leaves nobody without one whom the gate has suppressed", () => {
    expect(nextStep({ ...DONE, profile: "suppressed" })).toBe("search_placements");
  });
});
