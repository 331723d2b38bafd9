import type { participant as source } from "../sv/participant.ts";
import type { Widened } from "../widened.ts";
import { consentTexts } from "./consent-texts.ts";
import { ownPages } from "./own-pages.ts";
import { matches, proposals } from "./own-proposals.ts";
import { rights } from "./own-rights.ts";
import { searches } from "./own-searches.ts";
import { support } from "./support.ts";

export const participant: Widened<typeof source> = {
  consentTexts,
  ...ownPages,
  support,
  rights,
  proposals,
  matches,
  searches,
};
