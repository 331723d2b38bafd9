import { distanceKm, type Point } from "#app/domain/geography/distance.ts";
import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { type Place, placeByName } from "#app/domain/geography/place.ts";
import type { SeedEmployer } from "./employer.ts";
import { HASSLEHOLM_EMPLOYERS } from "./employers-hassleholm.ts";
import { HASSLEHOLM_VILLAGE_EMPLOYERS } from "./employers-hassleholm-villages.ts";
import { OSBY_EMPLOYERS } from "./employers-osby.ts";
import { OSTRA_GOINGE_EMPLOYERS } from "./employers-ostra-goinge.ts";
import { unitByKey } from "./units.ts";

/** The forty; the position is the employer's serial for numbers and telephone. */
export const SEED_EMPLOYERS: readonly SeedEmployer[] = [
  ...HASSLEHOLM_EMPLOYERS,
  ...HASSLEHOLM_VILLAGE_EMPLOYERS,
  ...OSBY_EMPLOYERS,
  ...OSTRA_GOINGE_EMPLOYERS,
];

const byKey = new Map(SEED_EMPLOYERS.map((employer, serial) => [employer.key, { employer, serial }]));

/** Throws on a key that no employer has: a slip in the seed's own data. */
export function employerByKey(key: string): SeedEmployer {
  return found(key).employer;
}

export function employerSerial(key: string): number {
  return found(key).serial;
}

/** Kommun code of the workplace. */
export function employerKommun(employer: SeedEmployer): string {
  return unitByKey(employer.unit).kommun;
}

export function employerPoint(employer: SeedEmployer): Point {
  const { lat, lon } = placeOf(employer).point;
  const [north, east] = employer.offset;
  return { lat: Number((lat + north / 1000).toFixed(3)), lon: Number((lon + east / 1000).toFixed(3)) };
}

/** Kilometres from the kommun's main place, as the crow flies. */
export function employerRemoteness(employer: SeedEmployer): number {
  return distanceKm(kommunByCode(employerKommun(employer))!.point, employerPoint(employer));
}

function placeOf(employer: SeedEmployer): Place {
  const place = placeByName(employer.place, employerKommun(employer));
  if (!place) throw new Error(`${employer.key}: ${employer.place} is not a place of its kommun`);
  return place;
}

function found(key: string) {
  const entry = byKey.get(key);
  if (!entry) throw new Error(`No employer with the key ${key}`);
  return entry;
}
