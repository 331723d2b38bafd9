import type { WayThere } from "./employer.ts";
import { employerByKey } from "./employers.ts";
import type { SeedPlacement } from "./placement.ts";
import { ANIMALS_AND_CLUB_PLACEMENTS } from "./placements-animals-and-clubs.ts";
import { BUILDING_PLACEMENTS } from "./placements-building.ts";
import { CHILDCARE_PLACEMENTS } from "./placements-childcare.ts";
import { CLEANING_PLACEMENTS } from "./placements-cleaning.ts";
import { ELDERCARE_PLACEMENTS } from "./placements-eldercare.ts";
import { FACTORY_PLACEMENTS } from "./placements-factories.ts";
import { FOOD_PRODUCTION_PLACEMENTS } from "./placements-food-production.ts";
import { GARDEN_PLACEMENTS } from "./placements-garden.ts";
import { OFFICE_PLACEMENTS } from "./placements-office.ts";
import { RESTAURANT_PLACEMENTS } from "./placements-restaurants.ts";
import { SHOP_PLACEMENTS } from "./placements-shops.ts";
import { VEHICLE_AND_STOCK_PLACEMENTS } from "./placements-vehicles-and-stock.ts";
import { WOOD_PLACEMENTS } from "./placements-wood.ts";

/** The hundred and twenty, three an employer. */
export const SEED_PLACEMENTS: readonly SeedPlacement[] = [
  ...CHILDCARE_PLACEMENTS,
  ...ELDERCARE_PLACEMENTS,
  ...RESTAURANT_PLACEMENTS,
  ...FOOD_PRODUCTION_PLACEMENTS,
  ...SHOP_PLACEMENTS,
  ...FACTORY_PLACEMENTS,
  ...WOOD_PLACEMENTS,
  ...BUILDING_PLACEMENTS,
  ...CLEANING_PLACEMENTS,
  ...GARDEN_PLACEMENTS,
  ...ANIMALS_AND_CLUB_PLACEMENTS,
  ...VEHICLE_AND_STOCK_PLACEMENTS,
  ...OFFICE_PLACEMENTS,
];

const byKey = new Map(SEED_PLACEMENTS.map((placement) => [placement.key, placement]));

/** Throws on a key that no placement has: a slip in the seed's own data. */
export function placementByKey(key: string): SeedPlacement {
  const placement = byKey.get(key);
  if (!placement) throw new Error(`No placement with the key ${key}`);
  return placement;
}

/** The placement's own way there, else its employer's. */
export function wayTo(placement: SeedPlacement): WayThere {
  return placement.withoutCar ?? employerByKey(placement.employer).withoutCar;
}
