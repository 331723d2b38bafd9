import type { CardState } from "../kompetenskort/card-lifecycle.ts";
import type { ParticipantState } from "./participant-states.ts";

/** What the participant does next, most pressing first. */
export const OWN_STEPS = [
  "answer_proposal",
  "sign_agreement",
  "answer_support",
  "confirm_card",
  "wait_for_start",
  "self_assess",
  "give_consent",
  "renew_consent",
  "browse",
  "closed",
] as const;
export type OwnStep = (typeof OWN_STEPS)[number];

export interface OwnStepFacts {
  state: ParticipantState;
  proposalsWaiting: number;
  /** Agreements that lack their signature. */
  agreementsWaiting: number;
  /** Cases about support for an employment that wait for their yes or no. */
  supportWaiting: number;
  /** The version under way, else the one confirmed last; null when there is none. */
  card: CardState | null;
  /** The participant has said something of how they see themself on the version under way. */
  selfAssessed: boolean;
  /** `not_asked`: nobody's card is searched in this unit, or the person is protected. */
  profileConsent: "not_asked" | "none" | "active" | "expiring";
}

/** One step, the largest thing on the page. What somebody else waits for comes first. */
export function ownStep(facts: OwnStepFacts): OwnStep {
  if (facts.state === "closed") return "closed";
  if (facts.proposalsWaiting > 0) return "answer_proposal";
  if (facts.agreementsWaiting > 0) return "sign_agreement";
  if (facts.supportWaiting > 0) return "answer_support";
  if (facts.card === "gone_through") return "confirm_card";
  if (facts.state === "enrolled") return "wait_for_start";
  if (facts.card === "draft" && !facts.selfAssessed) return "self_assess";
  if (facts.card === "confirmed" && facts.profileConsent === "none") return "give_consent";
  return facts.profileConsent === "expiring" ? "renew_consent" : "browse";
}
