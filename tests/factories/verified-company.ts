import type { Actor } from "#app/domain/access/roles.ts";
import type { VerifiedCheck } from "#app/domain/company/verification.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { companies } from "#db/schema/index.ts";
import { demoOrganisationNumber } from "#db/seed/region/organisation-number.ts";
import type { World } from "./world.ts";

export interface CompanyMade {
  companyId: string;
  /** Its signatory, signed in with an e-mail code. */
  employer: Actor;
}

let serial = 0;

/** A company in Osby that has been registered but not verified, and its signatory. */
export async function claimedCompany(
  world: World,
  values: Partial<typeof companies.$inferInsert> & { employerName?: string; email?: string } = {},
): Promise<CompanyMade> {
  const { employerName = "Karin Provare", email, ...row } = values;
  const companyId = row.id ?? newId();
  const orgNumber = demoOrganisationNumber("aktiebolag", serial % 1000);
  serial += 1;
  const employer = await world.person("employer", {
    companyId,
    name: employerName,
    signatory: true,
    ...(email ? { email } : {}),
  });
  await world.db.write((tx) =>
    tx.insert(companies).values({
      form: "legal_person",
      orgNumber,
      orgNumberHash: keyedHash(orgNumber, "organisationsnummer"),
      orgNumberLastTwo: orgNumber.slice(-2),
      name: "Provbygdens Växthus",
      state: "claimed",
      about: "Vi odlar tomater och perenner.",
      street: "Lingonstigen 3",
      postalCode: "283 41",
      place: "Osby",
      kommun: "1273",
      lat: 56.38,
      lon: 13.99,
      phone: "0479-123 45",
      employees: 12,
      collectiveAgreement: true,
      registeredBy: employer.userId,
      createdAt: world.now(),
      ...row,
      id: companyId,
    }),
  );
  return { companyId, employer: { ...employer, assurance: "low" } };
}

/** The same, verified: placements of it may be published and proposals go to it. */
export function verifiedCompany(
  world: World,
  values: Parameters<typeof claimedCompany>[1] = {},
): Promise<CompanyMade> {
  return claimedCompany(world, {
    state: "verified",
    checks: allChecks(swedishDate(world.now())),
    verifiedAt: world.now(),
    version: 2,
    ...values,
  });
}

function allChecks(on: string): VerifiedCheck[] {
  const done = { doneBy: "broker", on };
  return [
    { check: "called-back", ...done, numberSource: "business-register" },
    { check: "authority-to-sign", ...done },
    { check: "place-visited-or-known", ...done },
    { check: "no-business-ban", ...done },
  ];
}
