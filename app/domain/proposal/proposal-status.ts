import type { Role } from "../access/roles.ts";
import type { ProposalState } from "./proposal-states.ts";

/** The status as one side may read it; each is a key of the catalogue. */
export const PROPOSAL_STATUSES = [
  "suggested",
  "shortlisted",
  "awaits_participant",
  "participant_said_yes",
  "awaits_employer",
  "awaits_participant_identity",
  "employer_said_no",
  "identified",
  "meeting",
  "agreed",
  "ended",
  "no_longer_current",
] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

const FULL: Record<ProposalState, ProposalStatus> = {
  suggested: "suggested",
  shortlisted: "shortlisted",
  asked: "awaits_participant",
  accepted_by_participant: "participant_said_yes",
  presented: "awaits_employer",
  wanted: "awaits_participant_identity",
  declined: "employer_said_no",
  identified: "identified",
  meeting: "meeting",
  agreed: "agreed",
  ended: "ended",
  void: "no_longer_current",
};

/** Before these, the employer does not know that the proposal exists. */
const EMPLOYER_SEES: readonly ProposalState[] = [
  "presented",
  "wanted",
  "declined",
  "identified",
  "meeting",
  "agreed",
];

/**
 * The status that a role reads, or null when it may not know of the proposal. An ended and a void one read
 * the same to the employer: why a person is no longer there is the person's own (2-domain §3).
 */
export function proposalStatus(
  proposal: { state: ProposalState; everPresented: boolean; endedByEmployer: boolean },
  viewer: Role,
): ProposalStatus | null {
  const { state } = proposal;
  switch (viewer) {
    case "broker":
    case "caseworker":
      return FULL[state];
    case "participant":
      return state === "suggested" || state === "shortlisted" ? null : FULL[state];
    case "employer":
      if (EMPLOYER_SEES.includes(state)) return FULL[state];
      if (!proposal.everPresented) return null;
      if (state === "ended") return proposal.endedByEmployer ? "ended" : "no_longer_current";
      return state === "void" ? "no_longer_current" : null;
    case "handledare":
    case "manager":
      return null;
  }
}
