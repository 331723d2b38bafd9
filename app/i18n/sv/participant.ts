import { consentTexts } from "./consent-texts.ts";

/** Participant pages, in Swedish: the source that other languages are checked against. */
export const participant = {
  consentTexts,
};
