import type { ProposalState } from "./proposal-states.ts";

export type ProposalSide = "broker" | "caseworker" | "participant" | "employer";

const MOVE: Record<ProposalState, ProposalSide | null> = {
  // The gate hides whether a demand is met, so the own caseworker is asked first (2-domain §2).
  suggested: "caseworker",
  shortlisted: "broker",
  asked: "participant",
  accepted_by_participant: "broker",
  presented: "employer",
  wanted: "participant",
  declined: null,
  identified: "employer",
  meeting: "broker",
  agreed: null,
  ended: null,
  void: null,
};

/** Who has the next move; null when nobody has. */
export function whoseMove(state: ProposalState): ProposalSide | null {
  return MOVE[state];
}
