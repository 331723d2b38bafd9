import { z } from "zod";
import { INTERPRETERS } from "../consent/purposes.ts";
import { isIsoDate } from "../shared/dates.ts";
import { EMPLOYER_WAYS, PARTICIPANT_WAYS } from "./answer-ways.ts";
import { QUESTION_TOPICS } from "./question-topics.ts";
import { CHECK_REASONS, EMPLOYER_REASONS, PARTICIPANT_REASONS, STAFF_REASONS } from "./reasons.ts";

const version = z.coerce.number().int();
const date = z.string({ error: "required" }).refine(isIsoDate, { error: "date" });
const place = z.string({ error: "required" }).trim().min(1).max(120);
const said = {
  version,
  via: z.enum(PARTICIPANT_WAYS, { error: "chooseOne" }).optional(),
  interpreter: z.enum(INTERPRETERS).default("none"),
};

/** What each side can do on a proposal's page. `act` says which form was sent. */
export const employerForms = z.discriminatedUnion("act", [
  z.object({ act: z.literal("want"), version }),
  z.object({
    act: z.literal("decline"),
    version,
    reason: z.enum(EMPLOYER_REASONS, { error: "chooseOne" }),
  }),
  z.object({ act: z.literal("ask_more"), topic: z.enum(QUESTION_TOPICS, { error: "chooseOne" }) }),
  z.object({ act: z.literal("correct"), version }),
  z.object({ act: z.literal("meet"), version, date, place }),
]);

export const brokerForms = z.discriminatedUnion("act", [
  z.object({ act: z.literal("ask"), version }),
  z.object({ act: z.literal("present"), version }),
  z.object({ act: z.literal("agree"), version }),
  z.object({
    act: z.literal("want"),
    version,
    via: z.enum(EMPLOYER_WAYS, { error: "chooseOne" }),
  }),
  z.object({
    act: z.literal("decline"),
    version,
    via: z.enum(EMPLOYER_WAYS, { error: "chooseOne" }),
    reason: z.enum(EMPLOYER_REASONS, { error: "chooseOne" }),
  }),
  z.object({ act: z.literal("meet"), version, date, place }),
  z.object({ act: z.literal("end"), version, reason: z.enum(STAFF_REASONS, { error: "chooseOne" }) }),
]);

/** The participant's own answers, and the same on their word by the caseworker. */
export const participantForms = z.discriminatedUnion("act", [
  z.object({ act: z.literal("accept"), preApprove: z.literal("on").optional(), ...said }),
  z.object({
    act: z.literal("say_no"),
    reason: z.enum(PARTICIPANT_REASONS, { error: "chooseOne" }).default("rather-not-say"),
    ...said,
  }),
  z.object({ act: z.literal("identify"), ...said }),
  z.object({ act: z.literal("approve"), ...said }),
  z.object({ act: z.literal("revoke"), ...said }),
  z.object({ act: z.literal("fits"), version }),
  z.object({
    act: z.literal("fits_not"),
    version,
    reason: z.enum(CHECK_REASONS, { error: "chooseOne" }),
  }),
]);
