import type { Actor } from "#app/domain/access/roles.ts";
import { VERIFICATION_CHECKS } from "#app/domain/company/verification.ts";
import { addDays } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import { blockCompany } from "#app/services/company/block-company.server.ts";
import { logContact } from "#app/services/company/log-contact.server.ts";
import { registerCompany } from "#app/services/company/register-company.server.ts";
import { verifyCompany } from "#app/services/company/verify-company.server.ts";
import { users } from "#db/schema/index.ts";
import { demoEmail, demoMobile } from "#db/seed/region/contact-details.ts";
import { CONTACT_NOTES } from "#db/seed/region/contact-notes.ts";
import { employerKommun, SEED_EMPLOYERS } from "#db/seed/region/employers.ts";
import { COMPANY_PLANS } from "#db/seed/region/history-plans.ts";
import { demoOrganisationNumber } from "#db/seed/region/organisation-number.ts";
import type { UnitKey } from "#db/seed/region/units.ts";
import { actor, type UnitCast } from "./seed-people.ts";
import { done, on, type Stage } from "./stage.ts";

/** Registered that long ago, so that every placement is written after it. */
const REGISTERED_DAYS_AGO = 900;

/** The forty employers, registered by their own contact and verified by a broker as the plan has it. */
export async function seedCompanies(
  stage: Stage,
  casts: Record<UnitKey, UnitCast>,
): Promise<Map<string, Actor>> {
  const contacts = new Map<string, Actor>();
  for (const [serial, employer] of SEED_EMPLOYERS.entries()) {
    const plan = COMPANY_PLANS[employer.key];
    const day = addDays(stage.today, plan?.state === "claimed" ? -3 : -REGISTERED_DAYS_AGO);
    const userId = newId();
    const name = `${employer.contact.givenName} ${employer.contact.familyName}`;
    const email = demoEmail(employer.contact.givenName, employer.contact.familyName, employer.key);
    await stage.db.write((tx) =>
      tx.insert(users).values({
        id: userId,
        name,
        email,
        phone: demoMobile(serial),
        createdAt: on(stage, actor(userId, "employer", {}), day).now,
      }),
    );
    const { companyId } = done(
      `register ${employer.key}`,
      await registerCompany(on(stage, actor(userId, "employer", {}), day), {
        organisationNumber: demoOrganisationNumber(employer.form, serial),
        name: employer.name,
        about: employer.about,
        street: employer.street,
        postalCode: employer.postalCode,
        place: employer.place,
        kommun: employerKommun(employer),
        phone: demoMobile(serial),
        employees: employer.employees,
        collectiveAgreement: employer.collectiveAgreement ? "yes" : "no",
        contactName: name,
        contactTitle: employer.contact.title,
      }),
    );
    contacts.set(employer.key, actor(userId, "employer", { companyId }));
    const { brokers } = casts[employer.unit];
    const broker = brokers[serial % brokers.length]!;
    if (plan?.state === "claimed") continue;
    done(
      `verify ${employer.key}`,
      await verifyCompany(on(stage, broker, addDays(day, 2)), {
        companyId,
        version: 1,
        checks: [...VERIFICATION_CHECKS],
        numberSource: "business-register",
      }),
    );
    await seedContacts(stage, broker, companyId, serial);
  }
  return contacts;
}

/** The company whose details turned out wrong, once it had placements: they are paused with it. */
export async function blockCompanies(
  stage: Stage,
  casts: Record<UnitKey, UnitCast>,
  contacts: ReadonlyMap<string, Actor>,
): Promise<void> {
  for (const employer of SEED_EMPLOYERS) {
    const plan = COMPANY_PLANS[employer.key];
    if (plan?.state !== "blocked" || !plan.reason) continue;
    const companyId = contacts.get(employer.key)!.companyId!;
    const broker = on(stage, casts[employer.unit].brokers[0]!, stage.today);
    done(`block ${employer.key}`, await blockCompany(broker, { companyId, version: 2, reason: plan.reason }));
  }
}

/** Every third employer has been called or visited lately, and some are to be called again. */
async function seedContacts(stage: Stage, broker: Actor, companyId: string, serial: number): Promise<void> {
  if (serial % 3 !== 0) return;
  const { channel, note, nextInDays } = CONTACT_NOTES[(serial / 3) % CONTACT_NOTES.length]!;
  done(
    "contact",
    await logContact(on(stage, broker, addDays(stage.today, -(2 + (serial % 17)))), {
      companyId,
      channel,
      note,
      next: "none" as const,
      nextDate: nextInDays === null ? undefined : addDays(stage.today, nextInDays),
    }),
  );
}
