import { z } from "zod";
import { CHANNELS, GIVEN_HOW, PARTIES, PURPOSES } from "./purposes.ts";

/** What a caseworker can be the witness of: everything but the participant's own login. */
export const WITNESSED_WAYS = GIVEN_HOW.filter((how) => how !== "own_login");

/** The caseworker's form for one consent. The words that were read are named by their version. */
export const witnessedConsentForm = z.object({
  purpose: z.enum(PURPOSES),
  channel: z.enum(CHANNELS).optional(),
  party: z.enum(PARTIES).optional(),
  givenHow: z.enum(["in_person_with_witness", "on_paper", "by_phone"]),
  /** BCP 47, at most a language and a script. */
  language: z.string().regex(/^[a-z]{2,3}(-[a-z]{2,4})?$/i),
  interpreter: z.boolean().default(false),
  textVersion: z.string().max(80),
  saidYes: z.literal("on", { error: "required" }),
});
