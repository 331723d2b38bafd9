import type { CardContent, HoursStep } from "#app/domain/kompetenskort/card.ts";
import { licenceRights } from "#app/domain/kompetenskort/licence-rights.ts";
import {
  type LanguageId,
  type Licence,
  TRAITS,
  type TraitId,
  type TraitLevel,
  type TravelMode,
} from "#app/domain/kompetenskort/vocabulary.ts";
import { addDays, addMonths, type IsoDate } from "#app/domain/shared/dates.ts";
import type { Archetype } from "./archetypes.ts";
import { NAME_POOLS, type PoolKey } from "./people.ts";
import { between, chance, pick, pickEarly, pickSome, pickWeighted, type Random } from "./prng.ts";
import type { SeedUnit } from "./units.ts";

const FULL_TIME = 40;

/** The languages a person from the pool has beside Swedish, the first the one they know best. */
export function cardLanguages(pool: PoolKey): readonly LanguageId[] {
  return pool === "sv" ? [] : NAME_POOLS[pool].languages;
}

/** A card whose parts hang together: the line decides occupations, papers and licences, the hours the steps. */
export function makeCard(
  random: Random,
  archetype: Archetype,
  pool: PoolKey,
  unit: SeedUnit,
  today: IsoDate,
): CardContent {
  const line = pickEarly(random, archetype.lines);
  const [spoken, written] = pickSwedish(random, archetype);
  const traits = makeTraits(random, archetype);
  const hoursNow = pick(random, archetype.hours);
  const licences = makeLicences(random, archetype, line.licences ?? []);
  const [modes, travelMaxKm] = pick(random, archetype.travel);
  return {
    traits,
    selfTraits: makeSelfTraits(random, traits),
    occupationsTried: [...line.tried],
    occupationsWished: [...new Set([...line.wished, ...(chance(random, 0.8) ? [archetype.alsoWished] : [])])],
    licences,
    certificates: [...(line.certificates ?? [])],
    swedishSpoken: spoken,
    swedishWritten: written,
    languages: makeLanguages(random, pool, spoken),
    hoursNow,
    hoursSteps: chance(random, archetype.steps) ? stepsUp(hoursNow, today) : [],
    earliestStart: addDays(today, pick(random, archetype.daysToStart)),
    homeKommun: unit.kommun,
    travelMaxKm,
    travelModes: modesWith(licences, modes),
    conditions: pickSome(random, archetype.conditions, between(random, ...archetype.conditionCount)),
    phrases: pickSome(random, archetype.phrases, between(random, 1, 3)),
  };
}

function pickSwedish(random: Random, { swedish }: Archetype) {
  const weights = Object.fromEntries(swedish.map(([, , weight], at) => [String(at), weight]));
  return swedish[Number(pickWeighted(random, weights))]!;
}

/** Five to all of the traits are assessed; the rest are "ej bedömd". */
function makeTraits(
  random: Random,
  { level, strong, weak }: Archetype,
): Partial<Record<TraitId, TraitLevel>> {
  const assessed = pickSome(random, TRAITS, between(random, 6, TRAITS.length));
  return Object.fromEntries(
    assessed.map((trait) => {
      const lean = Number(strong.includes(trait)) - Number(weak.includes(trait));
      return [trait, clampLevel(level + lean + pick(random, [-1, 0, 0, 0, 1]))];
    }),
  );
}

/** People rate themselves near what was observed, and more often below it than above. */
function makeSelfTraits(random: Random, traits: Partial<Record<TraitId, TraitLevel>>) {
  if (chance(random, 0.1)) return {};
  return Object.fromEntries(
    Object.entries(traits).map(([trait, level]) => [
      trait,
      clampLevel(level + pick(random, [-1, -1, 0, 0, 0, 1])),
    ]),
  );
}

function clampLevel(level: number): TraitLevel {
  return Math.min(4, Math.max(1, level)) as TraitLevel;
}

function makeLicences(random: Random, { carLicence }: Archetype, fromLine: readonly Licence[]): Licence[] {
  if (chance(random, carLicence)) return fromLine.includes("C") ? ["B", "C"] : ["B"];
  return [...fromLine];
}

/** Nobody drives what they have no licence for; who would be left with nothing goes on foot and by bus. */
function modesWith(licences: readonly Licence[], modes: readonly TravelMode[]): TravelMode[] {
  const rights = licenceRights(licences);
  const left = modes.filter((mode) =>
    mode === "car" ? rights.has("B") : mode !== "moped" || rights.has("AM"),
  );
  return left.length > 0 ? left : ["walk", "bus"];
}

function makeLanguages(random: Random, pool: PoolKey, spoken: CardContent["swedishSpoken"]): LanguageId[] {
  const own = [...cardLanguages(pool)];
  const english = spoken === "B1" || spoken === "B2" || spoken === "C1" ? 0.15 : 0.05;
  return chance(random, english) ? [...own, "en"] : own;
}

/** 25 → 50 → 75 → 100 %, three months apart, from the next rung above now. */
function stepsUp(hoursNow: number, today: IsoDate): HoursStep[] {
  return [0.25, 0.5, 0.75, 1]
    .map((share) => share * FULL_TIME)
    .filter((hours) => hours > hoursNow)
    .slice(0, 2)
    .map((hoursPerWeek, at) => ({ from: addMonths(today, 3 * (at + 1)), hoursPerWeek }));
}
