import { z } from "zod";

/**
 * An organisationsnummer that has been read and checked outside the domain. A sole trader's number is the
 * trader's personnummer: only a keyed hash and the last two digits are kept, never the number (2-domain §1).
 *
 * A legal person's number has 2 or more as its third digit (lag 1974:174); a personnummer's third digit, the
 * first of the month, is 0 or 1. The schema holds on to that, so that a personnummer can't be stored by mistake.
 */
export const organisationNumberSchema = z.discriminatedUnion(
  "form",
  [
    z.object({
      form: z.literal("legal_person"),
      number: z.string().regex(/^\d\d[2-9]\d{7}$/, { error: "organisation_number" }),
    }),
    z.object({
      form: z.literal("sole_trader"),
      hash: z.string().regex(/^[0-9a-f]{64}$/, { error: "organisation_number" }),
      lastTwo: z.string().regex(/^\d\d$/, { error: "organisation_number" }),
    }),
  ],
  { error: "organisation_number" },
);
export type OrganisationNumber = z.infer<typeof organisationNumberSchema>;

/** As people write it: `556012-3456`; of a sole trader only the end, `••••••-••34`. */
export function shownNumber(value: OrganisationNumber): string {
  return value.form === "legal_person"
    ? `${value.number.slice(0, 6)}-${value.number.slice(6)}`
    : `••••••-••${value.lastTwo}`;
}

/** What is unique in the register of companies; safe to store and to compare, useless to read. */
export function registerKey(value: OrganisationNumber): string {
  return value.form === "legal_person" ? `org:${value.number}` : `hash:${value.hash}`;
}

export function isSameOrganisation(one: OrganisationNumber, other: OrganisationNumber): boolean {
  return registerKey(one) === registerKey(other);
}
