/**
 * The acts by which somebody sees who a participant is, or reads their card, consents, case or papers: one row each in
 * the access log, and what log control draws its sample of. Lists that only name people are not among them.
 */
export const READINGS = [
  "participant.read",
  "participant.open",
  "card.read",
  "card.list",
  "consent.read",
  "profile.preview",
  "profile.open-link",
  "proposal.identity",
  "case.read",
  "agreement.read",
  "agreement.download",
  "followup.read",
  "rights.read",
  "rights.extract",
] as const;

/** A manager has no case of their own: why they open whose it is, is asked. */
export const OVERSIGHT_PURPOSES = ["log-control", "caseworker-change", "participant-asked"] as const;
export type OversightPurpose = (typeof OVERSIGHT_PURPOSES)[number];

/** How a unit answers who it was that looked. A no is given where the name could put the one who looked at risk. */
export const NAME_ANSWERS = ["given", "told-in-person", "withheld-risk"] as const;
export type NameAnswer = (typeof NAME_ANSWERS)[number];
