import { isKommunCode } from "../geography/kommun.ts";
import { isSsykCode } from "../occupation/occupation.ts";
import type { CardRegisters } from "./card-schema.ts";

/** The registers that a card's codes must exist in: SSYK 2012 and the kommuner. Large: keep out of the browser. */
export const CARD_REGISTERS: CardRegisters = { isOccupation: isSsykCode, isKommun: isKommunCode };
