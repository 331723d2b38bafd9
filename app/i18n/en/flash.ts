import { flash as source } from "../sv/flash.ts";
import type { Widened } from "../widened.ts";

/** What participants read in English; what only staff and employers do is said in Swedish. */
export const flash: Widened<typeof source> = {
  ...source,
  "session-ended": "That sign-in has been ended.",
  "consent-withdrawn": "Your consent is taken back. It no longer holds from now on.",
  "withdrawal-undone": "The consent holds again.",
  "consent-given-by-self": "Your yes is saved. You can take it back whenever you like.",
  "name-requested": "Your question has been sent to the unit.",
  "card-confirmed": "You have confirmed your card.",
  "card-change-asked": "Your caseworker is told that something must change.",
  "self-assessed": "Your answers are saved.",
  "rights-requested": "Your request is sent. The answer comes on this page.",
  "search-saved": "The search is saved.",
  "search-saved-before": "You have already saved that search.",
  "search-rhythm-changed": "Saved.",
  "search-removed": "The search is removed.",
};
