import type { Point } from "#app/domain/geography/distance.ts";
import { KOMMUNER, type Kommun } from "#app/domain/geography/kommun.ts";
import { chance, pick, pickEarly, type Random } from "./prng.ts";
import { LARGE_KOMMUNER, OTHER_TOWNS, TRAP_TOWNS } from "./towns.data.ts";

export interface Whereabouts {
  kommun: Kommun;
  town: string | null;
  point: Point | null;
}

const byName = new Map(KOMMUNER.map((kommun) => [kommun.name, kommun]));
const large = LARGE_KOMMUNER.map(kommunNamed);

/** More in the large kommuner, some in all; now and then without a town or a point on the map. */
export function whereabouts(random: Random): Whereabouts {
  if (chance(random, 0.1)) {
    const [town, name] = pick(random, chance(random, 0.6) ? TRAP_TOWNS : OTHER_TOWNS);
    const kommun = kommunNamed(name);
    return { kommun, town, point: chance(random, 0.05) ? null : near(random, kommun.point, 0.25) };
  }
  const kommun = chance(random, 0.6) ? pickEarly(random, large) : pick(random, KOMMUNER);
  return {
    kommun,
    town: chance(random, 0.15) ? null : kommun.name,
    point: chance(random, 0.05) ? null : near(random, kommun.point, 0.12),
  };
}

/** A point so many degrees of latitude away at most, most often closer; rounded to some 100 metres. */
export function near(random: Random, { lat, lon }: Point, degrees: number): Point {
  const off = () => (random() + random() - 1) * degrees;
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return { lat: rounded(lat + off()), lon: rounded(lon + off() * 1.8) };
}

function kommunNamed(name: string): Kommun {
  const kommun = byName.get(name);
  if (!kommun) throw new Error(`No kommun is called ${name}`);
  return kommun;
}
