/** The states and acts of 2-domain §5. */
export const PROPOSAL_STATES = [
  "suggested",
  "shortlisted",
  "asked",
  "accepted_by_participant",
  "presented",
  "wanted",
  "declined",
  "identified",
  "meeting",
  "agreed",
  "ended",
  "void",
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export const PROPOSAL_ACTS = [
  "shortlist",
  "ask",
  "accept",
  "present",
  "want",
  "decline",
  "correct",
  "identify",
  "meet",
  "agree",
  "say_no",
  "end",
  "lapse",
  "void",
] as const;
export type ProposalAct = (typeof PROPOSAL_ACTS)[number];

/** Still going somewhere: what a withdrawn consent or a closed placement ends. */
export const LIVE_STATES = [
  "suggested",
  "shortlisted",
  "asked",
  "accepted_by_participant",
  "presented",
  "wanted",
  "identified",
  "meeting",
] as const satisfies readonly ProposalState[];

/** From here on the employer has seen who it is; before it, never. */
export function isIdentityShown(state: ProposalState): boolean {
  return state === "identified" || state === "meeting" || state === "agreed";
}
