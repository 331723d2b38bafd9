import { KOMMUNER } from "#app/domain/geography/kommun.ts";
import { OCCUPATIONS } from "#app/domain/occupation/occupation.ts";
import { mulberry32, pick } from "#db/seed/region/prng.ts";
import { placementDocument } from "#search/documents.server.ts";
import type { PlacementDocument } from "#search/indexes.ts";

/** Every group in turn, under its official name alone: what else finds it is the search's own doing. */
export function makePlacements(n: number, seed: number): PlacementDocument[] {
  const random = mulberry32(seed);
  const groups = OCCUPATIONS.filter(({ level }) => level === 4);
  return Array.from({ length: n }, (_, at) => {
    const { code, name } = groups[at % groups.length]!;
    const kommun = pick(random, KOMMUNER);
    return placementDocument({
      id: `p${at}`,
      title: name,
      tasks: "",
      employerName: `Företaget ${at}`,
      kind: "praktik",
      occupation: code,
      kommun: kommun.code,
      town: null,
      point: kommun.point,
      hoursPerWeek: { min: 20, max: 40 },
      startDate: "2026-12-01",
      seatsLeft: 1 + (at % 3),
      canLeadToEmployment: at % 2 === 0,
      reachableWithoutCar: at % 3 > 0,
      conditionsOffered: [],
      swedishSpoken: null,
      swedishWritten: null,
      licences: [],
      certificates: [],
      publishedAt: "2026-11-20T08:00:00.000Z",
    });
  });
}
