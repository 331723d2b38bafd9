import { z } from "zod";
import { isPlainText } from "../shared/plain-text.ts";
import { STEPS } from "./follow-up-record.ts";

/** What is planned for an agreement: follow-ups on the way, and the summing up at its end. */
export const PLANNED_KINDS = ["follow-up", "final"] as const;
export type PlannedKind = (typeof PLANNED_KINDS)[number];

const text = (max: number, min = 0) =>
  z
    .string({ error: "required" })
    .trim()
    .normalize("NFC")
    .min(min, { error: "required" })
    .max(max)
    .refine(isPlainText, { error: "notAllowedCharacters" });
const hours = z.number({ error: "number" }).min(0, { error: "number" }).max(2000, { error: "number" });

/** How much help the person needed: what was seen at work, never why. */
export const SUPERVISION = ["close", "daily", "now-and-then", "on-own"] as const;

/** Slutdokumentation (2-domain §6): gone through with the participant, who has words of their own in it. */
export const finalRecordSchema = z.object({
  tasks: text(1500, 1),
  adaptations: text(1500),
  hoursPlanned: hours,
  hoursAttended: hours,
  supervision: z.enum(SUPERVISION, { error: "chooseOne" }),
  cooperation: text(800),
  strengths: text(1500, 1),
  development: text(1500),
  steps: z.array(z.enum(STEPS)).max(STEPS.length),
  handledareWords: text(1000),
  participantWords: text(1000, 1),
  summary: text(1500, 1),
});
export type FinalRecord = z.infer<typeof finalRecordSchema>;

const decimal = z
  .string({ error: "required" })
  .trim()
  .regex(/^\d{1,4}([.,]\d)?$/, { error: "number" })
  .transform((value) => Number(value.replace(",", ".")));

/** The same as it is written in the form: hours with a comma, what may be empty left out. */
export const finalForm = z.object({
  ...finalRecordSchema.shape,
  version: z.number().int(),
  adaptations: text(1500).default(""),
  cooperation: text(800).default(""),
  development: text(1500).default(""),
  handledareWords: text(1000).default(""),
  hoursPlanned: decimal,
  hoursAttended: decimal,
});
