import type { participant as source } from "../sv/participant.ts";
import type { Widened } from "../widened.ts";
import { consentTexts } from "./consent-texts.ts";
import { ownPages } from "./own-pages.ts";

export const participant: Widened<typeof source> = {
  consentTexts,
  ...ownPages,
};
