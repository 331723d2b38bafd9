import type { TravelMode } from "./vocabulary.ts";

/**
 * How far a person can travel, in four bands named by their lower bound in km. The bound is a promise ("at
 * least this far"), so a match on it holds for the true value too.
 */
export const TRAVEL_REACHES = ["0", "10", "25", "50"] as const;
export type TravelReach = (typeof TRAVEL_REACHES)[number];

/** Furthest reach a card can state, km. */
export const MAX_TRAVEL_KM = 200;

/** What others may read of a person's travel: a band, and whether a car or moped is at hand. */
export interface PublishedTravel {
  reach: TravelReach;
  ownVehicle: boolean;
}

export function publishTravel(card: { travelMaxKm: number; travelModes: readonly TravelMode[] }): PublishedTravel {
  const reach = TRAVEL_REACHES.findLast((bound) => card.travelMaxKm >= Number(bound)) ?? "0";
  return { reach, ownVehicle: hasOwnVehicle(card.travelModes) };
}

export function hasOwnVehicle(modes: readonly TravelMode[]): boolean {
  return modes.includes("car") || modes.includes("moped");
}

/** The kilometres a band can stand for, whole km, both ends included. */
export function reachKm(reach: TravelReach): { min: number; max: number } {
  const next = TRAVEL_REACHES[TRAVEL_REACHES.indexOf(reach) + 1];
  return { min: Number(reach), max: next === undefined ? MAX_TRAVEL_KM : Number(next) - 1 };
}
