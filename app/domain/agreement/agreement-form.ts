import { z } from "zod";
import { PLACEMENT_KINDS } from "../kompetenskort/vocabulary.ts";
import { NO_COMMENT_REASONS } from "../placement/union-comment.ts";
import { isIsoDate } from "../shared/dates.ts";
import { isPlainText } from "../shared/plain-text.ts";
import { DECIDERS } from "./agreement-content.ts";

/**
 * The content as staff write it: flat, and everything may be missing while it is a draft; what is there has the
 * right type and length, and what belongs together is there together. What must be there to send it out is
 * asked of the whole content (missing-content.ts). Messages are keys of the catalogue's `errors.field`.
 */
const text = (max: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(max)
    .refine(isPlainText, { error: "notAllowedCharacters" })
    .default("");
const date = z.string().refine(isIsoDate, { error: "date" }).optional();
const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(120)
  .pipe(z.email({ error: "email" }))
  .optional();
const id = z.string().max(64).optional();
/** Half hours at the least; written with a comma or a point. */
const hours = z
  .string()
  .trim()
  .regex(/^\d{1,2}([.,][05])?$/, { error: "hoursPerWeek" })
  .transform((value) => Number(value.replace(",", ".")))
  .refine((value) => value >= 1 && value <= 40, { error: "hoursPerWeek" })
  .optional();

/** The most steps of hours and follow-ups that the page has rows for. */
export const STEP_ROWS = 4;
export const FOLLOW_UP_ROWS = 8;

export const agreementForm = z
  .object({
    version: z.number().int(),
    kind: z.enum(PLACEMENT_KINDS).optional(),
    decidedBy: z.enum(DECIDERS).optional(),
    decidedByName: text(120),
    decisionDecidedOn: date,
    decisionFrom: date,
    decisionTo: date,
    from: date,
    to: date,
    hoursPerWeek: hours,
    hoursSteps: z.array(z.object({ from: date, hoursPerWeek: hours })).max(8),
    tasks: text(3000),
    workplaceName: text(120),
    street: text(120),
    postalCode: text(10),
    locality: text(60),
    /** An account of the company, or `email` for somebody without one. */
    signatory: id,
    signatoryName: text(80),
    signatoryEmail: email,
    /** The same person as signs for the employer, or somebody with a link of their own. */
    handledareIs: z.enum(["signatory", "other"]).default("other"),
    handledareName: text(80),
    handledareEmail: email,
    deputyName: text(80),
    deputyPhone: text(20),
    unitSignatory: id,
    introduction: text(1500),
    protectiveEquipment: text(800),
    workEnvironment: z.enum(["host", "divided"]).default("host"),
    division: text(2000),
    divisionSignedBy: id,
    divisionSignedOn: date,
    insuranceThrough: z.enum(DECIDERS).optional(),
    insuranceName: text(120),
    secrecy: text(800),
    absenceReporting: text(800),
    adaptations: text(1500),
    followUpDates: z.array(z.string().refine(isIsoDate, { error: "date" }).optional()).max(24),
    unionStatus: z.enum(["requested", "received", "not_given_in_time", "not_required"]).optional(),
    unionOn: date,
    unionStance: z.enum(["for", "against", "none"]).optional(),
    unionWaitedUntil: date,
    unionReason: z.enum(NO_COMMENT_REASONS).optional(),
    registerExtractRequired: z.boolean().default(false),
    registerExtractShownOn: date,
  })
  .check((ctx) => {
    const form = ctx.value;
    const missing = (field: string | (string | number)[], when: boolean) => {
      const path = typeof field === "string" ? [field] : field;
      if (when) ctx.issues.push({ code: "custom", message: "required", path, input: undefined });
    };
    missing("to", Boolean(form.from) && !form.to);
    missing("from", Boolean(form.to) && !form.from);
    if (form.from && form.to && form.to < form.from)
      ctx.issues.push({ code: "custom", message: "endBeforeStart", path: ["to"], input: form.to });
    const decision = [form.decisionDecidedOn, form.decisionFrom, form.decisionTo];
    const begun = decision.some(Boolean);
    missing("decisionDecidedOn", begun && !form.decisionDecidedOn);
    missing("decisionFrom", begun && !form.decisionFrom);
    missing("decisionTo", begun && !form.decisionTo);
    form.hoursSteps.forEach((step, index) => {
      missing(["hoursSteps", index, "from"], step.hoursPerWeek !== undefined && !step.from);
      missing(["hoursSteps", index, "hoursPerWeek"], step.hoursPerWeek === undefined && Boolean(step.from));
    });
    missing("insuranceThrough", form.insuranceName !== "" && !form.insuranceThrough);
    missing("deputyName", form.deputyPhone !== "" && form.deputyName === "");
    missing("division", form.workEnvironment === "divided" && form.division === "");
    missing("unionOn", needsUnionDate(form.unionStatus) && !form.unionOn);
    missing("unionStance", form.unionStatus === "received" && !form.unionStance);
    missing("unionWaitedUntil", form.unionStatus === "not_given_in_time" && !form.unionWaitedUntil);
    missing("unionReason", form.unionStatus === "not_required" && !form.unionReason);
  });
export type AgreementForm = z.infer<typeof agreementForm>;
export type AgreementFormInput = z.input<typeof agreementForm>;

function needsUnionDate(status: string | undefined): boolean {
  return status !== undefined && status !== "not_required";
}
