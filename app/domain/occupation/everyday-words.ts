import { CRAFT_AND_OPERATION } from "./everyday/craft-and-operation.data.ts";
import { LEADING_AND_ACADEMIC } from "./everyday/leading-and-academic.data.ts";
import { SERVICE_AND_GREEN } from "./everyday/service-and-green.data.ts";
import { TECHNICAL_AND_OFFICE } from "./everyday/technical-and-office.data.ts";

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
