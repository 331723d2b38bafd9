import { CRAFT_AND_OPERATION } from "./everyday/hantverk-och-drift.data.ts";
import { LEADING_AND_ACADEMIC } from "./everyday/ledning-och-akademiker.data.ts";
import { SERVICE_AND_GREEN } from "./everyday/service-och-gront.data.ts";
import { TECHNICAL_AND_OFFICE } from "./everyday/teknik-och-kontor.data.ts";

/**
 * What people call the work, by SSYK level-4 group: titles, workplaces' own words, what is done. Our own list, written
 * for the picker and for search; a word may stand under several groups.
 */
export const EVERYDAY_WORDS: Readonly<Record<string, readonly string[]>> = {
  ...LEADING_AND_ACADEMIC,
  ...TECHNICAL_AND_OFFICE,
  ...SERVICE_AND_GREEN,
  ...CRAFT_AND_OPERATION,
};
