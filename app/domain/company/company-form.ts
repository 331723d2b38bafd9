import { z } from "zod";
import { writtenPhone, writtenPostalCode, writtenText } from "../shared/plain-text.ts";

/** The forms about a company. Messages are keys of the catalogue's `errors.field`. */
const needed = (max: number) => writtenText(max).min(1);

const details = {
  name: needed(120).min(2),
  about: writtenText(1000).optional(),
  street: needed(120),
  postalCode: writtenPostalCode,
  place: needed(60),
  /** Kommun code; that it exists is checked where it is stored. */
  kommun: z.string().regex(/^\d{4}$/, { error: "unknownChoice" }),
  phone: writtenPhone,
  employees: z.number().int({ error: "wholeNumber" }).min(0).max(200_000).optional(),
  collectiveAgreement: z.enum(["yes", "no"]).optional(),
};

/** Typed with or without hyphen and century; the service reads and checks it. */
const organisationNumber = z.string().trim().min(1).max(20, { error: "organisationsnummer" });

export const companyRegistrationForm = z.object({
  organisationNumber,
  ...details,
  contactName: needed(80).min(2),
  contactTitle: writtenText(80).optional(),
});

/** A broker after a visit or a call: the contact may have no e-mail, and is invited if there is one. */
export const companyViaStaffForm = companyRegistrationForm.extend({
  contactEmail: z.string().trim().max(254).pipe(z.email()).optional(),
  via: z.enum(["call", "visit", "mail", "meeting"]),
});

export const companyDetailsForm = z.object({ version: z.number().int().positive(), ...details });

export type CompanyDetails = Omit<z.output<typeof companyDetailsForm>, "version">;
export type CompanyRegistration = z.output<typeof companyRegistrationForm>;
