import type { Point } from "#app/domain/geography/distance.ts";
import { kommunByName } from "#app/domain/geography/kommun.ts";
import { placeByName } from "#app/domain/geography/place.ts";

/** Where a town or kommun lies, by the name as somebody typed it; null for a name nobody knows. */
export function resolvePlace(name: string): { name: string; point: Point } | null {
  const found = kommunByName(name) ?? placeByName(name);
  return found ? { name: found.name, point: found.point } : null;
}
