import { areaGeography } from "#app/domain/matching/area-distance.ts";
import type { MatchContext } from "#app/domain/matching/context.ts";
import { WEIGHTS_2 } from "#app/domain/matching/weights.ts";
import { UNIT } from "../people.ts";

/** The latest of the code: points for certainty, so that the order is by score alone. */
export const WEIGHTS = WEIGHTS_2;
export const TODAY = "2026-11-23";
export const NOW = "2026-11-23T08:00:00.000Z";
export const K = 5;
/** So many are shown and explained. */
export const EXPLAINED = 50;

/** As the services make it for each question; what it has reckoned for one is of no use to the next. */
export function freshContext(): MatchContext {
  return {
    today: TODAY,
    geography: areaGeography({ [UNIT.commutingArea.id]: UNIT.commutingArea.kommuner }),
    // As in the services (docs/matching-card.md).
    everydayReachKm: 30,
  };
}
