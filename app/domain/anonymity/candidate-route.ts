import type { HeldReason } from "./generalise.ts";

export type CandidateSearch = "anonymous" | "placementsOnly";

/**
 * How a person meets placements. `searchable`: brokers find the profile. `placementsOnly`: nobody searches people;
 * the own caseworker searches placements for this person and proposes from there (2-domain §2).
 */
export type CandidateRoute =
  | { route: "searchable" }
  | { route: "placementsOnly"; because: "unit_setting" | "no_consent" | HeldReason["reason"] };

/**
 * The route of one person, the unit's setting first. Nobody goes without service, so there is no third route: who
 * waits at the gate is served by `placementsOnly` meanwhile.
 *
 * @param held what the gate said when it did not show the profile; null when it does
 */
export function candidateRoute(person: {
  candidateSearch: CandidateSearch;
  protectedIdentity: boolean;
  consentToProfile: boolean;
  held: HeldReason | null;
}): CandidateRoute {
  if (person.candidateSearch === "placementsOnly")
    return { route: "placementsOnly", because: "unit_setting" };
  if (person.protectedIdentity) return { route: "placementsOnly", because: "protected_identity" };
  if (!person.consentToProfile) return { route: "placementsOnly", because: "no_consent" };
  if (person.held) return { route: "placementsOnly", because: person.held.reason };
  return { route: "searchable" };
}
