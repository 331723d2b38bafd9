import { z } from "zod";
import { INTERPRETERS } from "../consent/purposes.ts";
import { NO_COMMENT_REASONS } from "../placement/union-comment.ts";
import { EMPLOYER_WAYS } from "../proposal/answer-ways.ts";
import { isIsoDate } from "../shared/dates.ts";
import { CASE_CHANGES, CASE_WITHDRAW_REASONS, END_OUTCOMES } from "./case-states.ts";
import { DOCUMENT_STATUSES, DOCUMENTS } from "./documents.ts";
import { SCHEMES } from "./schemes.ts";

/**
 * The forms of a case. None has a field for text or a file: of a paper only its status can be sent, and why
 * somebody needs support has no place here. Messages are keys of the catalogue's `errors.field`.
 */
const date = z.string({ error: "required" }).refine(isIsoDate, { error: "date" });
const month = z.string({ error: "required" }).regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/, { error: "month" });
const version = z.number().int();
const id = z.string().max(64);
const via = z.enum(EMPLOYER_WAYS, { error: "chooseOne" }).optional();

/** Moves that need nothing but the press. */
export const PLAIN_ACTS = [
  "ask_consent",
  "documents_complete",
  "send_application",
  "investigation_begun",
  "ask_review",
  "begin",
  "settle_change",
  "start_extension",
] as const;

export const openCaseForm = z.object({
  scheme: z.enum(SCHEMES, { error: "chooseOne" }),
  plannedStart: date.optional(),
});

export const openCaseWithCompanyForm = openCaseForm.extend({ companyId: id.min(1, { error: "chooseOne" }) });

export const plainActForm = z.object({ intent: z.literal("act"), version, act: z.enum(PLAIN_ACTS), via });

export const consentAnswerForm = z.object({
  intent: z.literal("consent"),
  version,
  answer: z.enum(["yes", "no"], { error: "chooseOne" }),
  /** Staff only: what the law allows for this consent is face to face or on paper. */
  way: z.enum(["in_person_with_witness", "on_paper"], { error: "chooseOne" }).optional(),
  interpreter: z.enum(INTERPRETERS, { error: "chooseOne" }).default("none"),
});

export const contractForm = z.object({ intent: z.literal("contract"), version, startOn: date, via });

export const changeForm = z.object({
  intent: z.literal("change"),
  version,
  change: z.enum(CASE_CHANGES, { error: "chooseOne" }),
  via,
});

export const decisionForm = z
  .object({
    intent: z.literal("decision"),
    version,
    outcome: z.enum(["granted", "refused"], { error: "chooseOne" }),
    decidedOn: date,
    receivedOn: date,
    from: date.optional(),
    to: date.optional(),
    levelPercent: z.number({ error: "wholeNumber" }).int().min(1).max(100).optional(),
    payoutMonth: month.optional(),
  })
  .check(({ value, issues }) => {
    for (const field of ["from", "to"] as const)
      if (value.outcome === "granted" && !value[field])
        issues.push({ code: "custom", message: "required", path: [field], input: undefined });
  });
export type DecisionEntry = z.output<typeof decisionForm>;

export const endForm = z.object({
  intent: z.literal("end"),
  version,
  outcome: z.enum(END_OUTCOMES, { error: "chooseOne" }),
  endedOn: date,
});

export const withdrawForm = z.object({
  intent: z.literal("withdraw"),
  version,
  reason: z.enum(CASE_WITHDRAW_REASONS, { error: "chooseOne" }),
});

export const unionForm = z
  .object({
    intent: z.literal("union"),
    version,
    status: z.enum(["requested", "received", "not_given_in_time", "not_required"], { error: "chooseOne" }),
    on: date.optional(),
    stance: z.enum(["for", "against", "none"], { error: "chooseOne" }).optional(),
    waitedUntil: date.optional(),
    reason: z.enum(NO_COMMENT_REASONS, { error: "chooseOne" }).optional(),
  })
  .check(({ value, issues }) => {
    const needed = {
      requested: ["on"],
      received: ["on", "stance"],
      not_given_in_time: ["on", "waitedUntil"],
      not_required: ["reason"],
    } as const;
    for (const field of needed[value.status])
      if (!value[field])
        issues.push({ code: "custom", message: "required", path: [field], input: undefined });
    if (value.status === "not_given_in_time" && value.on && value.waitedUntil && value.waitedUntil < value.on)
      issues.push({ code: "custom", message: "endBeforeStart", path: ["waitedUntil"], input: undefined });
  });
export type UnionEntry = z.output<typeof unionForm>;

export const documentForm = z.object({
  intent: z.literal("document"),
  document: z.enum(DOCUMENTS),
  status: z.enum(DOCUMENT_STATUSES),
  version,
});

export const monthForm = z.object({
  intent: z.literal("month"),
  month,
  version,
  what: z.enum(["pay", "credit"]),
  on: date,
  /** Whole kronor. */
  credit: z.number({ error: "wholeNumber" }).int().min(0).max(200_000).optional(),
});

/** Everything that can be sent from a case's page. */
export const caseForm = z.discriminatedUnion("intent", [
  plainActForm,
  consentAnswerForm,
  contractForm,
  changeForm,
  decisionForm,
  endForm,
  withdrawForm,
  unionForm,
  documentForm,
  monthForm,
]);
