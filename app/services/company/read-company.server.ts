import { and, asc, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { CompanyState } from "#app/domain/company/company-states.ts";
import { type OrganisationNumber, shownNumber } from "#app/domain/company/organisation-number.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { companies, memberships, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** A company as those who act for it, and brokers, read it. A sole trader's number is never whole. */
export interface CompanyForEmployer {
  id: string;
  version: number;
  state: CompanyState;
  name: string;
  /** `556012-3456`, or `••••••-••34` for a sole trader. */
  organisationNumber: string;
  soleTrader: boolean;
  about: string;
  street: string;
  postalCode: string;
  place: string;
  kommun: string;
  phone: string;
  employees: number | null;
  collectiveAgreement: boolean | null;
  /** A broker wrote it in on the employer's word: to be read through and corrected. */
  viaStaff: boolean;
  members: { name: string; title: string | null; signatory: boolean }[];
}

/** Fails with `not_found` for another company's employer, exactly as for a company that does not exist. */
export async function readCompany(
  ctx: ReadContext,
  companyId: string,
): Promise<Result<CompanyForEmployer, "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "company.read", { companyId });
  if (!allowed.ok) return allowed;
  const [row] = await ctx.read.select(COLUMNS).from(companies).where(eq(companies.id, companyId));
  if (!row) return fail("not_found");
  const members = await ctx.read
    .select({ name: users.name, title: memberships.title, signatory: memberships.signatory })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.companyId, companyId),
        eq(memberships.role, "employer"),
        isNull(memberships.endedAt),
      ),
    )
    .orderBy(asc(memberships.createdAt), asc(memberships.id));
  const { form, orgNumber, orgNumberHash, orgNumberLastTwo, ...shown } = row;
  const number: OrganisationNumber =
    form === "legal_person"
      ? { form, number: orgNumber ?? "" }
      : { form, hash: orgNumberHash, lastTwo: orgNumberLastTwo };
  return ok({
    ...shown,
    organisationNumber: shownNumber(number),
    soleTrader: form === "sole_trader",
    members,
  });
}

const COLUMNS = {
  id: companies.id,
  version: companies.version,
  state: companies.state,
  name: companies.name,
  form: companies.form,
  orgNumber: companies.orgNumber,
  orgNumberHash: companies.orgNumberHash,
  orgNumberLastTwo: companies.orgNumberLastTwo,
  about: companies.about,
  street: companies.street,
  postalCode: companies.postalCode,
  place: companies.place,
  kommun: companies.kommun,
  phone: companies.phone,
  employees: companies.employees,
  collectiveAgreement: companies.collectiveAgreement,
  viaStaff: companies.viaStaff,
};
