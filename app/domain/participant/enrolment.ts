import { z } from "zod";
import { isIsoDate } from "../shared/dates.ts";

const text = (max: number) =>
  z.string({ error: "missing" }).trim().normalize("NFC").max(max, { error: "too_long" });

/** Where the referral came from (2-domain §8). */
export const INFLOWS = [
  "ekonomiskt-bistand",
  "af",
  "forsakringskassan",
  "project",
  "own-initiative",
] as const;
export type Inflow = (typeof INFLOWS)[number];

/**
 * The enrolment of a participant: what the unit needs to reach and meet a person. There is no field for
 * personnummer, diagnosis, family, origin or anything of why (2-domain §1). The case number in the
 * municipality's own system is no part of it: it is sealed in a column of its own.
 */
export const enrolmentSchema = z.object({
  unitId: z.string().min(1, { error: "missing" }).max(64),
  caseworkerUserId: z.string().min(1, { error: "missing" }).max(64).nullable(),
  givenName: text(60).min(1, { error: "missing" }),
  familyName: text(60).min(1, { error: "missing" }),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s-]{6,20}$/, { error: "format" })
    .nullable(),
  email: z.email({ error: "format" }).max(120, { error: "too_long" }).nullable(),
  /** Kommun code of home. */
  homeKommun: z.string({ error: "choose" }).regex(/^\d{4}$/, { error: "format" }),
  /** The language to be read in, a catalogue of the interface. */
  language: z.enum(["sv", "sv-latt", "en", "ar"], { error: "choose" }),
  /** ISO 639 code when an interpreter is needed; never a relative. */
  interpreterLanguage: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: "format" })
    .nullable(),
  inflow: z.enum(INFLOWS, { error: "choose" }),
  enrolledOn: z.string({ error: "missing" }).refine(isIsoDate, { error: "date" }),
  protectedIdentity: z.boolean({ error: "choose" }),
});

/** The caseworker's form: who they are and where they work follow from the sign-in, the day from the clock. */
export const enrolForm = enrolmentSchema
  .omit({ unitId: true, caseworkerUserId: true, enrolledOn: true })
  .extend({
    phone: z
      .string()
      .trim()
      .regex(/^\+?[\d\s-]{6,20}$/, { error: "phone" })
      .optional(),
    email: z.email({ error: "email" }).max(120).optional(),
    interpreterLanguage: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .optional(),
    externalRef: text(60).optional(),
    /** From when the person has waited for something to begin: the referral's day. */
    waitingSince: z.string().refine(isIsoDate, { error: "date" }),
    protectedIdentity: z.boolean().default(false),
  });
