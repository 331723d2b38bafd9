import Organisationsnummer from "organisationsnummer";
import {
  type OrganisationNumber,
  organisationNumberSchema,
} from "#app/domain/company/organisation-number.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { keyedHash } from "#app/platform/seal.server.ts";

/** How a number is kept: `hash` is unique in the register whichever form it has. */
export interface KeptNumber {
  number: OrganisationNumber;
  hash: string;
  lastTwo: string;
}

/**
 * Reads a number as it was typed and checks it with its control digit. A sole trader's number is a personnummer:
 * what comes back holds its keyed hash and two digits, never the number.
 */
export function readOrganisationNumber(typed: string): Result<KeptNumber, "organisationsnummer"> {
  const tidy = typed.replace(/[\s\u2010-\u2015]/g, (mark) => (/\s/.test(mark) ? "" : "-"));
  if (!Organisationsnummer.valid(tidy)) return fail("organisationsnummer");
  const read = Organisationsnummer.parse(tidy);
  const digits = read.format(false);
  const hash = keyedHash(digits, "organisationsnummer");
  const lastTwo = digits.slice(-2);
  const number = organisationNumberSchema.safeParse(
    read.isPersonnummer() ? { form: "sole_trader", hash, lastTwo } : { form: "legal_person", number: digits },
  );
  return number.success ? ok({ number: number.data, hash, lastTwo }) : fail("organisationsnummer");
}
