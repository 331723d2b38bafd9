import type { Point } from "#app/domain/geography/distance.ts";
import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { placeByName } from "#app/domain/geography/place.ts";

/** Where a company lies: its village or town when we know it, else its kommun's main place; null for no kommun. */
export function companyPoint(place: string, kommun: string): Point | null {
  return placeByName(place, kommun)?.point ?? kommunByCode(kommun)?.point ?? null;
}
