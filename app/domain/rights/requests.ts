import { z } from "zod";
import { isIsoDate } from "../shared/dates.ts";
import { writtenText } from "../shared/plain-text.ts";

/** What a person can ask about the data kept of them (articles 16 and 17 of the data protection regulation). */
export const REQUEST_KINDS = ["correction", "erasure"] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** The parts of what is kept, as people speak of them. */
export const PARTS = ["contact", "card", "matching", "consents", "agreements", "support"] as const;
export type Part = (typeof PARTS)[number];

/** Why something asked to be erased is kept after all. */
export const GROUNDS = [
  /** Allmän handling without a gallringsbeslut: arkivlagen (1990:782) 10 §. */
  "public_record",
  /** Article 17.3 b: needed for a task in the public interest that is still under way. */
  "public_task",
  /** An agreement in force, or one whose time for claims is not out. */
  "agreement_in_force",
  /** Article 17.3 e: a legal claim. */
  "legal_claim",
] as const;
export type Ground = (typeof GROUNDS)[number];

export const LONGEST_REQUEST = 600;

const words = writtenText(LONGEST_REQUEST);

/** A correction says what it is about and what is wrong; an erasure may go without words. */
export const requestForm = z
  .object({
    kind: z.enum(REQUEST_KINDS),
    part: z.enum(PARTS).optional(),
    words: words.default(""),
  })
  .refine(({ kind, part }) => kind === "erasure" || part !== undefined, {
    path: ["part"],
    error: "chooseOne",
  })
  .refine((asked) => asked.kind === "erasure" || asked.words.length >= 5, {
    path: ["words"],
    error: "required",
  });

export const correctionAnswerForm = z
  .object({
    requestId: z.string().min(1).max(60),
    version: z.coerce.number().int(),
    done: z.enum(["yes", "no"]),
    answer: words.default(""),
  })
  .refine(({ done, answer }) => done === "yes" || answer.length >= 5, {
    path: ["answer"],
    error: "required",
  });

/** The manager's decision: the parts that are erased; the ground when some are kept. */
export const erasureDecisionForm = z
  .object({
    requestId: z.string().min(1).max(60),
    version: z.coerce.number().int(),
    erase: z.array(z.enum(PARTS)).default([]),
    ground: z.enum(GROUNDS).optional(),
    reference: writtenText(60).min(2, { error: "required" }),
    decidedOn: z.string().refine(isIsoDate, "date"),
    answer: words.min(5, { error: "required" }),
  })
  .refine(({ erase, ground }) => erase.length === PARTS.length || ground !== undefined, {
    path: ["ground"],
    error: "chooseOne",
  });
