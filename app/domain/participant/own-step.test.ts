import { describe, expect, it } from "vitest";
import { type OwnStepFacts, ownStep } from "./own-step.ts";

const settled: OwnStepFacts = {
  state: "active",
  proposalsWaiting: 0,
  agreementsWaiting: 0,
  supportWaiting: 0,
  card: "confirmed",
  selfAssessed: true,
  profileConsent: "active",
};

describe("the participant's next step", () => {
  it.each<[string, Partial<OwnStepFacts>, string]>([
    ["nothing waits", {}, "browse"],
    ["somebody waits for an answer", { proposalsWaiting: 1, card: "gone_through" }, "answer_proposal"],
    ["an agreement lacks their signature", { agreementsWaiting: 1, supportWaiting: 1 }, "sign_agreement"],
    [
      "a support for an employment waits on their yes",
      { supportWaiting: 1, card: "draft" },
      "answer_support",
    ],
    ["the card lacks only their yes", { card: "gone_through" }, "confirm_card"],
    [
      "the process has not begun",
      { state: "enrolled", card: "draft", selfAssessed: false },
      "wait_for_start",
    ],
    ["they have not said how they see themself", { card: "draft", selfAssessed: false }, "self_assess"],
    ["nobody may see their card", { profileConsent: "none" }, "give_consent"],
    ["their yes runs out", { profileConsent: "expiring" }, "renew_consent"],
    ["it is over", { state: "closed", proposalsWaiting: 1 }, "closed"],
  ])("when %s", (_, change, step) => {
    expect(ownStep({ ...settled, ...change })).toBe(step);
  });

  it("never asks for a consent that would not be used, or before there is a card to show", () => {
    expect(ownStep({ ...settled, profileConsent: "not_asked" })).toBe("browse");
    expect(ownStep({ ...settled, card: "draft", profileConsent: "none" })).toBe("browse");
  });
});
