import type { Point } from "./distance.ts";
import { PLACE_ROWS } from "./places.data.ts";

/** A town, village or district with its kommun. Imports some 30 kB of data: keep out of the browser's code. */
export interface Place {
  name: string;
  /** Kommun code. */
  kommun: string;
  point: Point;
}

export const PLACES: readonly Place[] = PLACE_ROWS.map(([name, kommun, lat, lon]) => ({
  name,
  kommun,
  point: { lat, lon },
}));

const nameKey = (name: string): string => name.normalize("NFC").trim().toLocaleLowerCase("sv");

/** By name, case ignored. Names recur (Hittarp, Torup): give the kommun code, or get the first by code. */
export function placeByName(name: string, kommun?: string): Place | undefined {
  const key = nameKey(name);
  return PLACES.find(
    (place) => nameKey(place.name) === key && (kommun === undefined || place.kommun === kommun),
  );
}

export function placesInKommun(kommun: string): Place[] {
  return PLACES.filter((place) => place.kommun === kommun);
}
