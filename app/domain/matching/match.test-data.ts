import fc from "fast-check";
import type { Generalised } from "../anonymity/profile.ts";
import type { CardContent } from "../kompetenskort/card.ts";
import {
  CERTIFICATES,
  CONDITIONS,
  LICENCES,
  NEED_WEIGHTS,
  SWEDISH_LEVELS,
  TRAIT_LEVELS,
  TRAITS,
  TRAVEL_MODES,
} from "../kompetenskort/vocabulary.ts";
import type { PlacementNeed } from "../placement/need.ts";
import type { CandidateView } from "./candidate.ts";
import type { MatchContext } from "./context.ts";

export const TODAY = "2026-11-23";

/** Kommun 1273 is the workplace's own, 1256 a neighbour, 1280 far off; `area:nordost` holds the two near ones. */
const DISTANCES: Record<string, { min: number; max: number }> = {
  "kommun:1273": { min: 0, max: 8 },
  "kommun:1256": { min: 26, max: 26 },
  "kommun:1280": { min: 120, max: 120 },
  "area:nordost": { min: 0, max: 26 },
  "lan:12": { min: 0, max: 120 },
};

export const CONTEXT: MatchContext = {
  today: TODAY,
  geography: { distance: (area) => DISTANCES[area] ?? null },
  everydayReachKm: 30,
};

export function exampleNeed(changes: Partial<PlacementNeed> = {}): PlacementNeed {
  return {
    kind: "praktik",
    occupation: "9412",
    furtherOccupations: [],
    traits: [
      { trait: "punktlighet", level: 3, weight: "must" },
      { trait: "samarbete", level: 2, weight: "good" },
    ],
    hoursPerWeek: { min: 20, max: 40 },
    hoursStepsFrom: null,
    startDate: "2027-01-18",
    endDate: "2027-06-30",
    seats: 1,
    workplace: {
      kommun: "1273",
      coordinates: { lat: 56.38, lon: 13.99 },
      withoutCar: { possible: true, busMinutes: 15 },
    },
    conditionsOffered: [],
    conditionsUnavoidable: [],
    swedishSpoken: null,
    swedishWritten: null,
    licences: [],
    certificates: [],
    canLeadToEmployment: true,
    ...changes,
  };
}

export function shown(rung: number, ...values: string[]): Generalised {
  return { rung, values };
}

/** A profile that meets `exampleNeed` with every attribute exact. */
export function exampleView(
  attributes: Partial<CandidateView["attributes"]> = {},
  rest: Partial<Omit<CandidateView, "attributes">> = {},
): CandidateView {
  return {
    attributes: {
      area: shown(0, "kommun:1273"),
      occupations: shown(0, "9412"),
      swedish: shown(0, "spoken:B1", "written:A2"),
      licences: shown(0, "B"),
      certificates: shown(0, "livsmedelshygien"),
      hours: shown(0, "now:20", "reach:40"),
      start: shown(0, "month:2026-12"),
      waiting: shown(0, "3-9"),
      ...attributes,
    },
    traits: { punktlighet: 3, samarbete: 3 },
    conditions: [],
    ...rest,
  };
}

const kommun = fc.constantFrom("1273", "1256", "1280");
const occupation = fc.constantFrom("9412", "9411", "5120", "9111", "941", "51");
const day = fc
  .integer({ min: 0, max: 500 })
  .map((offset) => new Date(Date.UTC(2026, 9, 1 + offset)).toISOString().slice(0, 10));
const traits = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...TRAITS), fc.constantFrom(...TRAIT_LEVELS)), {
    selector: ([trait]) => trait,
    maxLength: 8,
  })
  .map((pairs): CardContent["traits"] => Object.fromEntries(pairs));
const conditions = fc.uniqueArray(fc.constantFrom(...CONDITIONS), { maxLength: 4 });

export const anyCard: fc.Arbitrary<CardContent> = fc
  .record({
    traits,
    occupationsTried: fc.uniqueArray(occupation, { maxLength: 2 }),
    occupationsWished: fc.uniqueArray(occupation, { maxLength: 3 }),
    licences: fc.uniqueArray(fc.constantFrom(...LICENCES), { maxLength: 3 }),
    certificates: fc.uniqueArray(fc.constantFrom(...CERTIFICATES), { maxLength: 4 }),
    swedishSpoken: fc.constantFrom(...SWEDISH_LEVELS),
    swedishWritten: fc.constantFrom(...SWEDISH_LEVELS),
    hoursNow: fc.integer({ min: 1, max: 40 }),
    steps: fc.array(fc.tuple(day, fc.integer({ min: 1, max: 12 })), { maxLength: 3 }),
    earliestStart: day,
    homeKommun: kommun,
    travelMaxKm: fc.integer({ min: 0, max: 200 }),
    travelModes: fc.uniqueArray(fc.constantFrom(...TRAVEL_MODES)),
    conditions,
  })
  .map(({ steps, ...card }) => ({
    ...card,
    hoursSteps: planOf(card.hoursNow, steps),
    selfTraits: {},
    languages: [],
    phrases: [],
  }));

/** Steps that the card schema takes: later and more, up to full time. */
function planOf(hoursNow: number, steps: readonly [string, number][]): CardContent["hoursSteps"] {
  const days = [...new Set(steps.map(([from]) => from))].sort();
  let hours = hoursNow;
  return days
    .map((from, index) => {
      hours += steps[index]![1];
      return { from, hoursPerWeek: hours };
    })
    .filter(({ hoursPerWeek }) => hoursPerWeek <= 40);
}

const swedishNeed = fc.option(
  fc
    .constantFrom("A1", "A2", "B1", "B2", "C1")
    .map((level) => ({ level, reasonTask: "Läsa säkerhetsblad" }) as const),
);

export const anyNeed: fc.Arbitrary<PlacementNeed> = fc
  .record({
    occupation: fc.constantFrom("9412", "5120", "9111"),
    furtherOccupations: fc.uniqueArray(occupation, { maxLength: 2 }),
    traits: fc.uniqueArray(
      fc.record({
        trait: fc.constantFrom(...TRAITS),
        level: fc.constantFrom(...TRAIT_LEVELS),
        weight: fc.constantFrom(...NEED_WEIGHTS),
      }),
      { selector: ({ trait }) => trait, maxLength: 6 },
    ),
    hours: fc.integer({ min: 1, max: 40 }),
    hoursStepsFrom: fc.option(fc.integer({ min: 1, max: 40 })),
    startDate: day,
    endDate: fc.option(day),
    withoutCar: fc.boolean(),
    offered: conditions,
    unavoidable: conditions,
    swedishSpoken: swedishNeed,
    swedishWritten: swedishNeed,
    licences: fc.uniqueArray(fc.constantFrom(...LICENCES), { maxLength: 2 }),
    certificates: fc.uniqueArray(fc.constantFrom(...CERTIFICATES), { maxLength: 2 }),
  })
  .map(({ hours, withoutCar, offered, unavoidable, licences, certificates, ...rest }) =>
    exampleNeed({
      ...rest,
      hoursPerWeek: { min: hours, max: 40 },
      workplace: { ...exampleNeed().workplace, withoutCar: { possible: withoutCar, busMinutes: null } },
      conditionsUnavoidable: unavoidable,
      conditionsOffered: offered.filter((id) => !unavoidable.includes(id)),
      licences: licences.map((licence) => ({ licence, reasonTask: "Köra ut varor" })),
      certificates: certificates.map((id) => ({ id, reasonTask: "Lasta" })),
    }),
  );
