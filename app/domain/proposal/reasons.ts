import type { Role } from "../access/roles.ts";

/**
 * The short lists of 2-domain §5. They speak of the work and the workplace: no reason asks for health, family
 * or anything else about the person, and a participant may always leave it unsaid.
 */
export const PARTICIPANT_REASONS = [
  "not-the-tasks",
  "too-far",
  "hours-do-not-fit",
  "start-does-not-fit",
  "something-else-under-way",
  "rather-not-say",
] as const;
export type ParticipantReason = (typeof PARTICIPANT_REASONS)[number];

export const EMPLOYER_REASONS = [
  "seat-taken",
  "needs-changed",
  "demand-not-met",
  "hours-do-not-fit",
  "start-does-not-fit",
  "nobody-to-supervise-now",
  "not-the-right-match",
] as const;
export type EmployerReason = (typeof EMPLOYER_REASONS)[number];

export const STAFF_REASONS = [
  "better-match-found",
  "needs-changed",
  "no-contact",
  "agreed-with-both",
  "proposed-by-mistake",
] as const;
export type StaffReason = (typeof STAFF_REASONS)[number];

/** Why the owning caseworker, asked whether their participant fits, says no. The broker never reads it. */
export const CHECK_REASONS = [
  "demand-not-met",
  "not-the-tasks",
  "hours-do-not-fit",
  "start-does-not-fit",
  "too-far",
  "something-else-under-way",
] as const;
export type CheckReason = (typeof CHECK_REASONS)[number];

/** Why a proposal lapses by itself. Silence is not here: nobody is turned down for not answering. */
export const LAPSE_REASONS = [
  "placement-closed",
  "company-blocked",
  "seats-filled",
  "participant-closed",
] as const;
export type LapseReason = (typeof LAPSE_REASONS)[number];

export type ProposalReason = ParticipantReason | EmployerReason | StaffReason | CheckReason | LapseReason;

/** The reasons to choose from for the one whose "no" it is. */
export function reasonsFor(whose: Role | "system"): readonly ProposalReason[] {
  switch (whose) {
    case "participant":
      return PARTICIPANT_REASONS;
    case "employer":
      return EMPLOYER_REASONS;
    case "broker":
    case "caseworker":
      return STAFF_REASONS;
    case "system":
      return LAPSE_REASONS;
    default:
      return [];
  }
}
