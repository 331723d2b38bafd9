import fc from "fast-check";
import type { CardContent } from "../kompetenskort/card.ts";
import {
  CERTIFICATES,
  CONDITIONS,
  LANGUAGES,
  LICENCES,
  PHRASES,
  SWEDISH_LEVELS,
  TRAIT_LEVELS,
  TRAITS,
} from "../kompetenskort/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import type { GateSettings } from "./generalise.ts";
import type { Geography } from "./ladders-place-time.ts";

/** Osby, Hässleholm, Östra Göinge (Skåne) and Älmhult (Kronoberg); the unit's own area is the first three. */
export const geography: Geography = {
  areaOfKommun: (kommun) => (["1273", "1293", "1256"].includes(kommun) ? "goinge" : null),
  lanOfKommun: (kommun) => kommun.slice(0, 2),
};

export const settings: GateSettings = { k: 5, today: "2026-11-23", geography };

export function card(changes: Partial<CardContent> = {}): CardContent {
  return {
    traits: {},
    selfTraits: {},
    occupationsTried: [],
    occupationsWished: ["9111"],
    licences: [],
    certificates: [],
    swedishSpoken: "B1",
    swedishWritten: "A2",
    languages: [],
    hoursNow: 20,
    hoursSteps: [],
    earliestStart: "2026-11-01",
    homeKommun: "1273",
    travelMaxKm: 20,
    travelModes: ["bus"],
    conditions: [],
    phrases: [],
    ...changes,
  };
}

export function candidate(
  candidateId: string,
  changes: Partial<CardContent> = {},
  rest: Partial<Candidate> = {},
): Candidate {
  return {
    candidateId,
    card: card(changes),
    waitingSince: "2026-10-01",
    protectedIdentity: false,
    published: null,
    told: [],
    ...rest,
  };
}

/** `count` people with the same true values. */
export function alike(prefix: string, count: number, changes: Partial<CardContent> = {}): Candidate[] {
  return Array.from({ length: count }, (_, i) => candidate(`${prefix}${i}`, changes));
}

const some = <Value>(values: readonly Value[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });

const cards: fc.Arbitrary<CardContent> = fc
  .record({
    traits: fc.dictionary(fc.constantFrom(...TRAITS), fc.constantFrom(...TRAIT_LEVELS), { maxKeys: 5 }),
    occupationsWished: some(["9111", "9112", "9411", "9412", "5321", "5323", "8344", "6113"], 3),
    licences: some(LICENCES.slice(0, 6), 2),
    certificates: some(CERTIFICATES.slice(0, 8), 2),
    swedishSpoken: fc.constantFrom(...SWEDISH_LEVELS),
    swedishWritten: fc.constantFrom(...SWEDISH_LEVELS),
    languages: some(LANGUAGES.slice(0, 4), 2),
    hoursNow: fc.constantFrom(8, 10, 20, 30, 38, 40),
    earliestStart: fc.constantFrom("2026-08-01", "2026-11-30", "2026-12-15", "2027-02-01", "2027-05-01"),
    homeKommun: fc.constantFrom("1273", "1293", "1256", "0765"),
    conditions: some(CONDITIONS.slice(0, 6), 2),
    phrases: some(PHRASES.slice(0, 4), 1),
  })
  .map((changes) => card(changes));

/** A pool of people of every sort, each with its own id; `state` decides nothing but who is protected. */
export function pools(maxLength: number): fc.Arbitrary<Candidate[]> {
  const people = fc.record({
    card: cards,
    waitingSince: fc.constantFrom("2026-10-01", "2026-06-01", "2025-01-01"),
    protectedIdentity: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
  });
  return fc
    .array(people, { maxLength, size: "max" })
    .map((list) => list.map((one, i) => ({ ...one, candidateId: `p${i}`, published: null, told: [] })));
}
