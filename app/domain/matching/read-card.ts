import type { CardContent } from "../kompetenskort/card.ts";
import { licenceRights } from "../kompetenskort/licence-rights.ts";
import { hasOwnVehicle } from "../kompetenskort/travel.ts";
import { SWEDISH_LEVELS } from "../kompetenskort/vocabulary.ts";
import type { CandidateFacts, WaitingBand } from "./candidate.ts";
import { exactly, exactSet } from "./three-valued.ts";

/**
 * The true card as facts, every value exact. Only for the participant's and the own caseworker's reverse view
 * (2-domain §2): ranks from it would give away to others what the gate has generalised.
 */
export function readCard(card: CardContent, waiting: WaitingBand | null): CandidateFacts {
  return {
    area: `kommun:${card.homeKommun}`,
    reachKm: card.travelMaxKm,
    ownVehicle: hasOwnVehicle(card.travelModes),
    wished: card.occupationsWished,
    tried: card.occupationsTried,
    occupationsComplete: true,
    swedishSpoken: exactly(SWEDISH_LEVELS.indexOf(card.swedishSpoken)),
    swedishWritten: exactly(SWEDISH_LEVELS.indexOf(card.swedishWritten)),
    licences: exactSet(licenceRights(card.licences)),
    certificates: exactSet(card.certificates),
    hoursNow: exactly(card.hoursNow),
    hoursReach: exactly(Math.max(card.hoursNow, ...card.hoursSteps.map((step) => step.hoursPerWeek))),
    hoursSteps: card.hoursSteps,
    start: { first: card.earliestStart, last: card.earliestStart },
    waiting,
    traits: card.traits,
    conditions: card.conditions,
    conditionsComplete: true,
    // Their own list of placements takes no place from anybody.
    lists: 0,
  };
}
