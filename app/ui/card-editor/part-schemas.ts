import { cardPartSchemas } from "#app/domain/kompetenskort/card-parts.ts";

/** The parts' schemas in the browser, where the registers are too large to be: the server knows the codes. */
export const PART_SCHEMAS = cardPartSchemas({ isOccupation: () => true, isKommun: () => true });
