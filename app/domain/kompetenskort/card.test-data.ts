import type { CardContent } from "./card.ts";

/** A card that every rule accepts; tests change what they are about. */
export function exampleCard(changes: Partial<CardContent> = {}): CardContent {
  return {
    traits: { punktlighet: 3, samarbete: 2, noggrannhet: 4 },
    selfTraits: { punktlighet: 3 },
    occupationsTried: ["9111"],
    occupationsWished: ["9412", "5120"],
    licences: ["B"],
    certificates: ["truck-a", "livsmedelshygien"],
    swedishSpoken: "B1",
    swedishWritten: "A2",
    languages: ["ar", "en"],
    hoursNow: 20,
    hoursSteps: [
      { from: "2027-03-01", hoursPerWeek: 30 },
      { from: "2027-06-01", hoursPerWeek: 40 },
    ],
    earliestStart: "2027-01-11",
    homeKommun: "1273",
    travelMaxKm: 30,
    travelModes: ["bus", "bike"],
    conditions: ["lugn-miljo"],
    phrases: ["kommer-i-tid"],
    ...changes,
  };
}
