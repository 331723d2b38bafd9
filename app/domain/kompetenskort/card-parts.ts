import { z } from "zod";
import type { CardContent } from "./card.ts";
import { type CardRegisters, cardFields, cardSchema, refineSteps, refineTravel } from "./card-schema.ts";

/** What has been filled in of a card so far. */
export type CardDraft = Partial<CardContent>;

/** The editor's parts in order; each is filled in and saved by itself. */
export const CARD_PART_FIELDS = {
  traits: ["traits", "selfTraits"],
  occupations: ["occupationsWished", "occupationsTried"],
  papers: ["licences", "certificates"],
  languages: ["swedishSpoken", "swedishWritten", "languages"],
  hours: ["hoursNow", "hoursSteps", "earliestStart"],
  travel: ["homeKommun", "travelMaxKm", "travelModes"],
  conditions: ["conditions"],
  strengths: ["phrases"],
} as const satisfies Record<string, readonly (keyof CardContent)[]>;
export type CardPart = keyof typeof CARD_PART_FIELDS;
export const CARD_PARTS = Object.keys(CARD_PART_FIELDS) as CardPart[];

/** One schema a part, for its form and for the server, with the same keys as the whole card's. */
export function cardPartSchemas(registers: CardRegisters) {
  const fields = cardFields(registers);
  const { travelMaxKm, travelModes, homeKommun } = fields;
  return {
    traits: z.object({ traits: fields.traits, selfTraits: fields.selfTraits }),
    occupations: z.object({
      occupationsWished: fields.occupationsWished,
      occupationsTried: fields.occupationsTried,
    }),
    papers: z.object({ licences: fields.licences, certificates: fields.certificates }),
    languages: z.object({
      swedishSpoken: fields.swedishSpoken,
      swedishWritten: fields.swedishWritten,
      languages: fields.languages,
    }),
    hours: z
      .object({
        hoursNow: fields.hoursNow,
        hoursSteps: fields.hoursSteps,
        earliestStart: fields.earliestStart,
      })
      .superRefine(refineSteps),
    travel: z.object({ homeKommun, travelMaxKm, travelModes }).superRefine(refineTravel),
    conditions: z.object({ conditions: fields.conditions }),
    strengths: z.object({ phrases: fields.phrases }),
  } satisfies Record<CardPart, z.ZodType<CardDraft>>;
}

/** The parts that still keep the card from being gone through, in order; none when it is whole. */
export function missingParts(draft: CardDraft, registers: CardRegisters): CardPart[] {
  const result = cardSchema(registers).safeParse(draft);
  if (result.success) return [];
  const wrong = new Set(result.error.issues.map(({ path }) => path[0]));
  return CARD_PARTS.filter((part) => CARD_PART_FIELDS[part].some((field) => wrong.has(field)));
}
