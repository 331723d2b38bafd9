import { isKommunCode } from "#app/domain/geography/kommun.ts";
import type { CardRegisters } from "#app/domain/kompetenskort/card-schema.ts";
import { isSsykCode } from "#app/domain/occupation/occupation.ts";

/** The registers that a card's codes must exist in: SSYK 2012 and the kommuner. */
export const CARD_REGISTERS: CardRegisters = { isOccupation: isSsykCode, isKommun: isKommunCode };
