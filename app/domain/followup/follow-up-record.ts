import { z } from "zod";
import { isIsoDate } from "../shared/dates.ts";

const date = z.string({ error: "missing" }).refine(isIsoDate, { error: "date" });
const text = (max: number) =>
  z.string({ error: "text" }).trim().normalize("NFC").max(max, { error: "too_long" });

/** Who was there. An interpreter is noted apart, and is never a relative (2-domain §3). */
export const PRESENT = ["participant", "handledare", "employer", "caseworker", "broker"] as const;

/** Stegförflyttningar: a movement that was seen, in words that say nothing of why it was hard. */
export const STEPS = [
  "more-hours",
  "more-tasks",
  "harder-tasks",
  "works-more-alone",
  "comes-on-time",
  "language-forward",
  "new-certificate",
  "travels-alone",
  "applies-for-jobs",
  "offered-job",
] as const;
export type StepId = (typeof STEPS)[number];

/** Utvecklingsplan: what I want to develop, what support, my own responsibility. */
export const goalSchema = z.object({
  develop: text(300).min(1, { error: "missing" }),
  support: text(300),
  ownPart: text(300),
  by: date.nullable(),
  status: z.enum(["open", "reached", "changed"], { error: "choose" }),
});
export type Goal = z.infer<typeof goalSchema>;

export const followUpSchema = z.object({
  agreementId: z.string().min(1).max(64),
  on: date,
  how: z.enum(["at-workplace", "at-unit", "phone", "video"], { error: "choose" }),
  present: z
    .array(z.enum(PRESENT, { error: "choose" }))
    .refine((present) => present.includes("participant"), { error: "participant_missing" })
    .refine((present) => new Set(present).size === present.length, { error: "duplicate" }),
  /** ISO 639 code of the language interpreted, null when no interpreter was needed. */
  interpreterLanguage: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: "format" })
    .nullable(),
  hoursPlanned: z.number({ error: "number" }).min(0, { error: "too_low" }).max(1000, { error: "too_high" }),
  hoursAttended: z.number({ error: "number" }).min(0, { error: "too_low" }).max(1000, { error: "too_high" }),
  worksWell: text(1500),
  toChange: text(1500),
  steps: z.array(z.enum(STEPS, { error: "choose" })).max(STEPS.length, { error: "too_many" }),
  goals: z.array(goalSchema).max(6, { error: "too_many" }),
  nextOn: date.nullable(),
});
export type FollowUp = z.infer<typeof followUpSchema>;
