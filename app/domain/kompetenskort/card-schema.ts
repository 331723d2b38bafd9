import { z } from "zod";
import { isIsoDate } from "../shared/dates.ts";
import type { CardContent } from "./card.ts";
import { MAX_TRAVEL_KM } from "./travel.ts";
import {
  CERTIFICATES,
  CONDITIONS,
  LANGUAGES,
  LICENCES,
  PHRASES,
  SWEDISH_LEVELS,
  TRAIT_LEVELS,
  TRAITS,
  TRAVEL_MODES,
  type TraitId,
} from "./vocabulary.ts";

export const HOURS = { min: 1, max: 40 } as const;
export const MAX_WISHED = 5;
export const MAX_TRIED = 20;
export const MAX_STEPS = 6;

/** The registers a card's codes must exist in; the caller gives them, as this module knows no tables. */
export interface CardRegisters {
  /** SSYK 2012, levels 2–4. */
  isOccupation(code: string): boolean;
  /** Four-digit kommun code. */
  isKommun(code: string): boolean;
}

/** The fields of a card, each with its rule. Every message is a key of the message catalogue. */
export function cardFields(registers: CardRegisters) {
  const occupation = z
    .string({ error: "card.occupations.unknown" })
    .refine((code) => /^\d{2,4}$/.test(code) && registers.isOccupation(code), "card.occupations.unknown");

  return {
    traits: traitLevels,
    selfTraits: traitLevels,
    occupationsTried: unique(occupation, "card.occupations").max(MAX_TRIED, "card.occupations.too-many"),
    occupationsWished: unique(occupation, "card.occupations").max(MAX_WISHED, "card.occupations.too-many"),
    licences: unique(z.enum(LICENCES, "card.licences.unknown"), "card.licences"),
    certificates: unique(z.enum(CERTIFICATES, "card.certificates.unknown"), "card.certificates"),
    swedishSpoken: z.enum(SWEDISH_LEVELS, "card.swedish.unknown"),
    swedishWritten: z.enum(SWEDISH_LEVELS, "card.swedish.unknown"),
    languages: unique(z.enum(LANGUAGES, "card.languages.unknown"), "card.languages"),
    hoursNow: hours,
    hoursSteps: z.array(hoursStep, { error: "card.steps.invalid" }).max(MAX_STEPS, "card.steps.too-many"),
    earliestStart: isoDate,
    homeKommun: z
      .string({ error: "card.kommun.unknown" })
      .refine((code) => /^\d{4}$/.test(code) && registers.isKommun(code), "card.kommun.unknown"),
    travelMaxKm: wholeNumber(0, MAX_TRAVEL_KM, "card.travel.range"),
    travelModes: unique(z.enum(TRAVEL_MODES, "card.travel.unknown"), "card.travel"),
    conditions: unique(z.enum(CONDITIONS, "card.conditions.unknown"), "card.conditions"),
    phrases: unique(z.enum(PHRASES, "card.phrases.unknown"), "card.phrases"),
  };
}

/**
 * The one schema of a whole card, for the form and the server. Every refusal has a key: an unknown id, a missing
 * field and a wrong type read the same to the person.
 */
export function cardSchema(registers: CardRegisters) {
  return z.object(cardFields(registers)).superRefine((card, context) => {
    refineSteps(card, context);
    refineTravel(card, context);
  }) satisfies z.ZodType<CardContent>;
}

const isoDate = z.string({ error: "card.date.invalid" }).refine(isIsoDate, "card.date.invalid");

function wholeNumber(min: number, max: number, message: string) {
  return z.number({ error: message }).int(message).min(min, message).max(max, message);
}

const hours = wholeNumber(HOURS.min, HOURS.max, "card.hours.range");
const hoursStep = z.object({ from: isoDate, hoursPerWeek: hours }, { error: "card.steps.invalid" });

const traitLevel = z
  .number({ error: "card.traits.level" })
  .pipe(z.literal(TRAIT_LEVELS, "card.traits.level"))
  .optional();

/** One optional level per trait; a trait left out is "ej bedömd". An unknown trait is refused, not dropped. */
const traitLevels = z.strictObject(
  Object.fromEntries(TRAITS.map((trait) => [trait, traitLevel])) as Record<TraitId, typeof traitLevel>,
  { error: "card.traits.unknown" },
);

function unique<Item extends z.ZodType<string>>(item: Item, key: string) {
  return z
    .array(item, { error: `${key}.unknown` })
    .refine((ids) => new Set(ids).size === ids.length, `${key}.duplicate`);
}

/** A plan of steps goes one way: each later than the one before, and each more hours than the one before. */
export function refineSteps(
  card: Pick<CardContent, "hoursNow" | "hoursSteps">,
  context: z.RefinementCtx,
): void {
  const refuse = (index: number, message: string) =>
    context.addIssue({ code: "custom", path: ["hoursSteps", index], message });
  let hoursBefore = card.hoursNow;
  let dateBefore = "";
  card.hoursSteps.forEach((step, index) => {
    if (step.from <= dateBefore) refuse(index, "card.steps.date-order");
    if (step.hoursPerWeek <= hoursBefore) refuse(index, "card.steps.hours-order");
    hoursBefore = step.hoursPerWeek;
    dateBefore = step.from;
  });
}

/** Who travels further than no way at all does it by some means. */
export function refineTravel(
  card: Pick<CardContent, "travelMaxKm" | "travelModes">,
  context: z.RefinementCtx,
): void {
  if (card.travelMaxKm > 0 && card.travelModes.length === 0)
    context.addIssue({ code: "custom", path: ["travelModes"], message: "card.travel.mode-missing" });
}
