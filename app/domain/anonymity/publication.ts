import type { CandidateSearch } from "./candidate-route.ts";

/** What keeps a profile from the gate altogether, whoever else is there; the first that holds is what is said. */
export const OBSTACLES = [
  "unit_setting",
  "protected_identity",
  "not_active",
  "no_card",
  "no_consent",
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

export interface PublicationFacts {
  candidateSearch: CandidateSearch;
  protectedIdentity: boolean;
  /** The enrolment is under way: neither waiting for its first contact nor closed. */
  active: boolean;
  hasConfirmedCard: boolean;
  consentToProfile: boolean;
}

/** Null when the person may stand before the gate. */
export function obstacleTo(facts: PublicationFacts): Obstacle | null {
  if (facts.candidateSearch === "placementsOnly") return "unit_setting";
  if (facts.protectedIdentity) return "protected_identity";
  if (!facts.active) return "not_active";
  if (!facts.hasConfirmedCard) return "no_card";
  return facts.consentToProfile ? null : "no_consent";
}
