import { consentTexts } from "./consent-texts.ts";
import { ownPages } from "./own-pages.ts";
import { matches, proposals } from "./own-proposals.ts";
import { rights } from "./own-rights.ts";
import { searches } from "./own-searches.ts";
import { support } from "./support.ts";

/** Participant pages, in Swedish: the source that other languages are checked against. */
export const participant = {
  consentTexts,
  ...ownPages,
  support,
  rights,
  proposals,
  matches,
  searches,
};
