import type { TravelMode } from "./vocabulary.ts";

/** Furthest reach a card can state, km by road. */
export const MAX_TRAVEL_KM = 200;

/** Whether the person can get where no bus goes. A licence alone does not say that there is a car. */
export function hasOwnVehicle(modes: readonly TravelMode[]): boolean {
  return modes.includes("car") || modes.includes("moped");
}
