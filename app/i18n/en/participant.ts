import type { participant as source } from "../sv/participant.ts";
import type { Widened } from "../widened.ts";
import { consentTexts } from "./consent-texts.ts";

export const participant: Widened<typeof source> = {
  consentTexts,
};
