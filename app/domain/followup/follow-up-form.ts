import { z } from "zod";
import { isIsoDate } from "../shared/dates.ts";
import { isPlainText } from "../shared/plain-text.ts";
import { type FollowUp, followUpSchema, PRESENT, STEPS } from "./follow-up-record.ts";

const text = z
  .string({ error: "wrongType" })
  .trim()
  .normalize("NFC")
  .max(1500)
  .refine(isPlainText, { error: "notAllowedCharacters" })
  .default("");
const short = z
  .string()
  .trim()
  .normalize("NFC")
  .max(300)
  .refine(isPlainText, { error: "notAllowedCharacters" })
  .default("");
const date = z.string({ error: "required" }).refine(isIsoDate, { error: "date" });
/** Written with a comma or a point. */
const hours = z
  .string({ error: "required" })
  .trim()
  .regex(/^\d{1,3}([.,]\d)?$/, { error: "number" })
  .transform((value) => Number(value.replace(",", ".")));

/** One follow-up as it is written down: one goal at a time keeps the meeting to what matters. */
export const followUpForm = z.object({
  version: z.number().int(),
  on: date,
  how: z.enum(["at-workplace", "at-unit", "phone", "video"], { error: "chooseOne" }),
  present: z
    .array(z.enum(PRESENT))
    .refine((who) => who.includes("participant"), { error: "participantMissing" }),
  interpreterLanguage: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z]{2,3}$/, { error: "languageCode" })
    .optional(),
  hoursPlanned: hours,
  hoursAttended: hours,
  worksWell: text,
  toChange: text,
  steps: z.array(z.enum(STEPS)).max(STEPS.length),
  develop: short,
  support: short,
  ownPart: short,
  goalBy: date.optional(),
  nextOn: date.optional(),
});
export type FollowUpForm = z.infer<typeof followUpForm>;

/** The record that the form makes; null when it is not whole, which the form's own rules do not let happen. */
export function followUpOf(agreementId: string, form: FollowUpForm): FollowUp | null {
  const goal = {
    develop: form.develop,
    support: form.support,
    ownPart: form.ownPart,
    by: form.goalBy ?? null,
    status: "open" as const,
  };
  const parsed = followUpSchema.safeParse({
    agreementId,
    on: form.on,
    how: form.how,
    present: form.present,
    interpreterLanguage: form.interpreterLanguage ?? null,
    hoursPlanned: form.hoursPlanned,
    hoursAttended: form.hoursAttended,
    worksWell: form.worksWell,
    toChange: form.toChange,
    steps: form.steps,
    goals: form.develop === "" ? [] : [goal],
    nextOn: form.nextOn ?? null,
  });
  return parsed.success ? parsed.data : null;
}
