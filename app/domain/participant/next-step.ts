import type { CardState } from "../kompetenskort/card-lifecycle.ts";
import type { ParticipantState } from "./participant-states.ts";

/** What the caseworker does next for one participant, most pressing first: lists are sorted by it. */
export const NEXT_STEPS = [
  "renew_consent",
  "confirm_card",
  "go_through_card",
  "publish_profile",
  "activate",
  "start_card",
  "fill_card",
  "ask_consent",
  "give_paper_card",
  "search_placements",
  "wait_for_class",
  "wait_for_proposals",
  "none",
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

export interface NextStepFacts {
  state: ParticipantState;
  /** Nobody searches for this person: protected personal data, or a unit that never searches people. */
  placementsOnly: boolean;
  /** The version under way, else the confirmed one; null when there is no card. */
  card: { state: CardState; complete: boolean } | null;
  profileConsent: "none" | "active" | "expiring";
  /** Where the person stands at the gate; null when nobody has asked it. */
  profile: "waiting" | "published" | "suppressed" | null;
  canSignIn: boolean;
}

/**
 * The one next step. What another waits for comes first: a card that only lacks its yes, then what keeps the
 * person out of the matching, then the rest.
 */
export function nextStep(facts: NextStepFacts): NextStep {
  if (facts.state === "closed") return "none";
  if (facts.state === "enrolled") return "activate";
  if (!facts.card) return "start_card";
  if (facts.card.state === "gone_through") return "confirm_card";
  if (facts.card.state === "draft") return facts.card.complete ? "go_through_card" : "fill_card";
  if (!facts.canSignIn) return "give_paper_card";
  if (facts.placementsOnly) return "search_placements";
  if (facts.profileConsent === "none") return "ask_consent";
  if (facts.profileConsent === "expiring") return "renew_consent";
  if (facts.profile === null) return "publish_profile";
  if (facts.profile === "published") return "wait_for_proposals";
  return facts.profile === "waiting" ? "wait_for_class" : "search_placements";
}
