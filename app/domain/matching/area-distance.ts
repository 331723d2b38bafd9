import { distanceKm } from "../geography/distance.ts";
import { type Kommun, kommunByCode, kommunerInLan } from "../geography/kommun.ts";
import { isLanCode } from "../geography/lan.ts";
import type { Workplace } from "../placement/need.ts";
import type { Geography } from "./context.ts";
import type { Range } from "./three-valued.ts";

/** Roads are about a third longer than the straight line. */
const ROAD_FACTOR = 1.3;

/**
 * Distances by the kommun's main place, as nothing finer is known of where a person lives. Within one kommun it
 * can be anything from next door to the way from the main place.
 *
 * @param commutingAreas the unit's own areas: id → kommun codes
 */
export function areaGeography(commutingAreas: Readonly<Record<string, readonly string[]>>): Geography {
  // A list asks for the same few areas once a candidate.
  const told = new WeakMap<Workplace, Map<string, Range | null>>();
  return {
    distance(area, workplace) {
      const known = told.get(workplace) ?? new Map<string, Range | null>();
      told.set(workplace, known);
      const range = known.has(area) ? known.get(area)! : rangeOf(kommunerIn(area, commutingAreas), workplace);
      known.set(area, range);
      return range;
    },
  };
}

function rangeOf(kommuner: readonly Kommun[], workplace: Workplace): Range | null {
  const ranges = kommuner.map((kommun) => fromKommun(kommun, workplace));
  if (ranges.length === 0) return null;
  return {
    min: Math.min(...ranges.map(({ min }) => min)),
    max: Math.max(...ranges.map(({ max }) => max)),
  };
}

function fromKommun(kommun: Kommun, workplace: Workplace): Range {
  const km = Math.round(distanceKm(kommun.point, workplace.coordinates) * ROAD_FACTOR);
  return { min: kommun.code === workplace.kommun ? 0 : km, max: km };
}

function kommunerIn(area: string, commutingAreas: Readonly<Record<string, readonly string[]>>): Kommun[] {
  const [kind, id = ""] = area.split(":");
  if (kind === "lan") return isLanCode(id) ? kommunerInLan(id) : [];
  const codes = kind === "area" && Object.hasOwn(commutingAreas, id) ? commutingAreas[id]! : [];
  return (kind === "kommun" ? [id] : codes).flatMap((code) => kommunByCode(code) ?? []);
}
