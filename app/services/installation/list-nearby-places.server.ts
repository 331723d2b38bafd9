import { placesInKommun } from "#app/domain/geography/place.ts";
import type { Reader } from "#db/database.ts";
import { listNearKommuner } from "./list-near-kommuner.server.ts";

/** Towns and villages where the units' people live and travel, in Swedish order: help for a field that takes any name. */
export async function listNearbyPlaces(read: Reader): Promise<string[]> {
  const kommuner = await listNearKommuner(read);
  const names = new Set(kommuner.flatMap(placesInKommun).map(({ name }) => name));
  return [...names].sort((one, other) => one.localeCompare(other, "sv"));
}
