import { z } from "zod";
import {
  CERTIFICATES,
  CONDITIONS,
  LICENCES,
  NEED_WEIGHTS,
  PLACEMENT_KINDS,
  SWEDISH_LEVELS,
  TRAITS,
} from "../kompetenskort/vocabulary.ts";
import { isIsoDate } from "../shared/dates.ts";
import { writtenPhone, writtenPostalCode, writtenText } from "../shared/plain-text.ts";

/**
 * The short steps of the placement form. Each schema is for saving as one goes: everything may be missing, but
 * what is there has the right type and length. What must be there to submit is in draft-completeness.ts.
 * Messages are short keys of the catalogue: choose, date, number, too_long, too_many, format,
 * phone, postalCode, notAllowedCharacters, duplicate.
 */
export const DRAFT_STEPS = [
  "kind-and-tasks",
  "occupation",
  "traits",
  "hours-and-dates",
  "place",
  "conditions",
  "demands",
  "contact",
] as const;
export type DraftStep = (typeof DRAFT_STEPS)[number];

const line = (max = 120) => writtenText(max);
const date = z.string({ error: "date" }).refine(isIsoDate, { error: "date" });
const pick = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: "choose" });
const whole = (min: number, max: number) =>
  z
    .number({ error: "number" })
    .int({ error: "number" })
    .min(min, { error: "too_low" })
    .max(max, { error: "too_high" });
const unique = <Item>(key: (item: Item) => string) =>
  ((items: Item[]) => new Set(items.map(key)).size === items.length) as (items: Item[]) => boolean;

/** SSYK 2012, level 2–4; that the code exists is checked against the register where it is stored. */
const ssyk = z.string({ error: "choose" }).regex(/^\d{2,4}$/, { error: "format" });

const SWEDISH_DEMANDS = SWEDISH_LEVELS.filter((level) => level !== "none");
const swedishNeed = z.object({ level: z.enum(SWEDISH_DEMANDS, { error: "choose" }), reasonTask: line(200) });

export const draftStepSchemas = {
  "kind-and-tasks": z.object({ kind: pick(PLACEMENT_KINDS), title: line(80), tasks: line(2000) }).partial(),
  occupation: z
    .object({
      occupation: z.string({ error: "choose" }).regex(/^\d{4}$/, { error: "format" }),
      furtherOccupations: z
        .array(ssyk)
        .max(5, { error: "too_many" })
        .refine(
          unique((code: string) => code),
          { error: "duplicate" },
        ),
    })
    .partial(),
  traits: z
    .object({
      traits: z
        .array(
          z.object({
            trait: pick(TRAITS),
            level: z.literal([1, 2, 3, 4], { error: "choose" }),
            weight: pick(NEED_WEIGHTS),
          }),
        )
        .max(6, { error: "too_many" })
        .refine(
          unique((need: { trait: string }) => need.trait),
          { error: "duplicate" },
        ),
    })
    .partial(),
  "hours-and-dates": z
    .object({
      hoursMin: whole(1, 40),
      hoursMax: whole(1, 40),
      /** Fewest hours to begin on and step up from; null when the least is asked from the first day. */
      hoursStepsFrom: whole(1, 40).nullable(),
      workingTimes: line(300),
      startDate: date,
      /** Null until further notice. */
      endDate: date.nullable(),
      seats: whole(1, 50),
    })
    .partial(),
  place: z
    .object({
      street: line(),
      postalCode: writtenPostalCode,
      locality: line(60),
      kommun: z.string({ error: "choose" }).regex(/^\d{4}$/, { error: "format" }),
      reachableWithoutCar: z.boolean({ error: "choose" }),
      busMinutes: whole(0, 240).nullable(),
      gettingThere: line(600),
    })
    .partial(),
  conditions: z
    .object({
      conditionsOffered: z.array(pick(CONDITIONS)).max(CONDITIONS.length, { error: "too_many" }),
      conditionsUnavoidable: z.array(pick(CONDITIONS)).max(CONDITIONS.length, { error: "too_many" }),
      adaptations: line(600),
      equipment: line(400),
      collectiveAgreement: z.boolean({ error: "choose" }),
      canLeadToEmployment: z.boolean({ error: "choose" }),
    })
    .partial(),
  demands: z
    .object({
      swedishSpoken: swedishNeed.nullable(),
      swedishWritten: swedishNeed.nullable(),
      licences: z
        .array(z.object({ licence: pick(LICENCES), reasonTask: line(200) }))
        .max(5, { error: "too_many" })
        .refine(
          unique((need: { licence: string }) => need.licence),
          { error: "duplicate" },
        ),
      certificates: z
        .array(z.object({ id: pick(CERTIFICATES), reasonTask: line(200) }))
        .max(5, { error: "too_many" })
        .refine(
          unique((need: { id: string }) => need.id),
          { error: "duplicate" },
        ),
      /** A register extract (utdrag ur belastningsregistret) that law asks for at this workplace. */
      registerExtract: z.boolean({ error: "choose" }),
    })
    .partial(),
  contact: z
    .object({
      contactName: line(80),
      contactPhone: writtenPhone,
      handledareName: line(80),
      handledarePhone: writtenPhone,
    })
    .partial(),
} as const satisfies Record<DraftStep, z.ZodType>;

export type StepContent<Step extends DraftStep> = z.infer<(typeof draftStepSchemas)[Step]>;

/** A placement as it is being written: one part per step, each as far as it has come. */
export type PlacementDraft = { [Step in DraftStep]?: StepContent<Step> };
