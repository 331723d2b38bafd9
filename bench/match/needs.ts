import { kommunerInLan } from "#app/domain/geography/kommun.ts";
import { placesInKommun } from "#app/domain/geography/place.ts";
import { TRAIT_LEVELS } from "#app/domain/kompetenskort/vocabulary.ts";
import { OCCUPATIONS } from "#app/domain/occupation/occupation.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import { addDays } from "#app/domain/shared/dates.ts";
import { between, chance, mulberry32, pick, type Random } from "#db/seed/region/prng.ts";
import { needsOfRegion } from "../needs.ts";
import { TODAY } from "./context.ts";

const LEVEL_4 = OCCUPATIONS.filter(({ level }) => level === 4).map(({ code }) => code);

/** Workplaces lie where a placement of that kommun could: in one of its towns and villages (placement-needs). */
const WHERE = kommunerInLan("12").flatMap((kommun) => [
  { kommun: kommun.code, coordinates: kommun.point },
  ...placesInKommun(kommun.code).map(({ point }) => ({ kommun: kommun.code, coordinates: point })),
]);

/** So many needs of one län, the demo region's varied in place, time, hours, occupation and traits. */
export function makeNeeds(n: number, seed: number): PlacementNeed[] {
  const random = mulberry32(seed);
  const region = needsOfRegion(TODAY);
  return Array.from({ length: n }, () => varied(random, pick(random, region)));
}

function varied(random: Random, need: PlacementNeed): PlacementNeed {
  const startDate = addDays(TODAY, between(random, -20, 120));
  const hours = chance(random, 0.5) ? need.hoursPerWeek.min : between(random, 2, 8) * 5;
  return {
    ...need,
    occupation: chance(random, 0.6) ? need.occupation : pick(random, LEVEL_4),
    traits: need.traits.map((one) =>
      chance(random, 0.4) ? { ...one, level: pick(random, TRAIT_LEVELS) } : one,
    ),
    hoursPerWeek: { min: hours, max: Math.max(hours, need.hoursPerWeek.max) },
    startDate,
    endDate: chance(random, 0.2) ? null : addDays(startDate, between(random, 2, 52) * 7 - 1),
    workplace: {
      ...pick(random, WHERE),
      withoutCar: { ...need.workplace.withoutCar, possible: chance(random, 0.7) },
    },
  };
}
