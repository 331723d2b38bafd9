import { distanceKm } from "./distance.ts";
import { KOMMUNER, type Kommun, kommunByCode } from "./kommun.ts";

/** The `most` kommuner whose main places lie nearest those of the given codes, themselves left out, nearest first. */
export function nearestKommuner(codes: readonly string[], most: number): Kommun[] {
  const from = codes.flatMap((code) => kommunByCode(code) ?? []);
  if (from.length === 0) return [];
  return KOMMUNER.filter(({ code }) => !codes.includes(code))
    .map((kommun) => ({ kommun, km: Math.min(...from.map(({ point }) => distanceKm(point, kommun.point))) }))
    .sort((one, other) => one.km - other.km || one.kommun.code.localeCompare(other.kommun.code))
    .slice(0, most)
    .map(({ kommun }) => kommun);
}
