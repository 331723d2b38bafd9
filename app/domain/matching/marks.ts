/**
 * What a broker may say of why a suggested card is put aside: about the job and the card, never about a person. There
 * is no box to write in, so that nothing else can be said.
 */
export const HIDE_REASONS = [
  "tasks",
  "occupation",
  "hours",
  "travel",
  "traits",
  "conditions",
  "later",
  "other-placement",
] as const;
export type HideReason = (typeof HIDE_REASONS)[number];

/** A card kept on top of a placement's list, or folded away from it. The unit's brokers see the same. */
export type Mark = { is: "pinned" } | { is: "hidden"; reason: HideReason };

/** What stands in the log of suggestions: shown, and what a person then did. */
export const MATCH_EVENTS = [
  "shown",
  "compared",
  "pinned",
  "hidden",
  "released",
  "proposed",
  "set_aside",
  "taken_back",
] as const;
export type MatchEvent = (typeof MATCH_EVENTS)[number];
