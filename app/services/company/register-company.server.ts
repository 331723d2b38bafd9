import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { CompanyRegistration } from "#app/domain/company/company-form.ts";
import type { Point } from "#app/domain/geography/distance.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { companies, memberships, sessions, users } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import type { WriteContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { companyPoint } from "./company-point.server.ts";
import { type KeptNumber, readOrganisationNumber } from "./read-organisation-number.server.ts";

export type RegisterCompanyInput = CompanyRegistration & {
  /** Brokers only: how the employer gave it, and where to invite them, when they have an e-mail address. */
  via?: "call" | "visit" | "mail" | "meeting";
  contactEmail?: string | undefined;
};

type Failure = "not_found" | "needs_assurance" | "organisationsnummer" | "company_exists" | "unknown_kommun";

/**
 * Registers a company as claimed. An employer becomes its first signatory and acts for it from now on; a broker
 * does it on an employer's word (`viaStaff`), who is then told by mail. Who else is registered for a company that
 * exists already is not said.
 */
export async function registerCompany(
  ctx: WriteContext,
  input: RegisterCompanyInput,
): Promise<Result<{ companyId: string }, Failure>> {
  const allowed = authorize(ctx.actor, "company.register", {});
  if (!allowed.ok) return allowed;
  const read = readOrganisationNumber(input.organisationNumber);
  if (!read.ok) return read;
  const point = companyPoint(input.place, input.kommun);
  if (!point) return fail("unknown_kommun");

  const companyId = newId();
  return ctx.write(async (tx) => {
    const [taken] = await tx
      .select({ id: companies.id })
      .from(companies)
      .where(eq(companies.orgNumberHash, read.value.hash));
    if (taken) return fail("company_exists");
    await insertCompany(tx, ctx, companyId, input, read.value, point);
    if (ctx.actor.role === "employer") await joinAsFirst(tx, ctx, companyId, input);
    else await addContact(tx, ctx, companyId, input);
    await recordHistory(tx, ctx.actor, ctx.now, {
      subjectType: "company",
      subjectId: companyId,
      act: "register",
      fromState: null,
      toState: "claimed",
      ...(ctx.actor.role === "employer" ? {} : { onBehalfOf: "employer", via: input.via ?? null }),
    });
    await audit(tx, ctx.actor, ctx.now, {
      act: "company.register",
      subjectType: "company",
      subjectId: companyId,
      detail: { form: read.value.number.form },
    });
    await enqueue(tx, ctx.now, "company.registered", { companyId });
    return ok({ companyId });
  });
}

async function insertCompany(
  tx: Tx,
  { actor, now }: WriteContext,
  id: string,
  input: RegisterCompanyInput,
  kept: KeptNumber,
  point: Point,
): Promise<void> {
  await tx.insert(companies).values({
    id,
    form: kept.number.form,
    orgNumber: kept.number.form === "legal_person" ? kept.number.number : null,
    orgNumberHash: kept.hash,
    orgNumberLastTwo: kept.lastTwo,
    name: input.name,
    state: "claimed",
    about: input.about ?? "",
    street: input.street,
    postalCode: input.postalCode,
    place: input.place,
    kommun: input.kommun,
    ...point,
    phone: input.phone,
    employees: input.employees ?? null,
    collectiveAgreement: input.collectiveAgreement ? input.collectiveAgreement === "yes" : null,
    unitId: actor.unitId,
    registeredBy: actor.userId,
    viaStaff: actor.role !== "employer",
    createdAt: now,
  });
}

/** The person who registers acts for the company at once, in the session they are in. */
async function joinAsFirst(
  tx: Tx,
  { actor, now }: WriteContext,
  companyId: string,
  input: RegisterCompanyInput,
): Promise<void> {
  const membershipId = newId();
  await tx.insert(memberships).values({
    id: membershipId,
    userId: actor.userId,
    role: "employer",
    companyId,
    signatory: true,
    title: input.contactTitle ?? null,
    createdAt: now,
  });
  await tx
    .update(users)
    .set({ name: input.contactName })
    .where(and(eq(users.id, actor.userId), eq(users.name, "")));
  await tx
    .update(sessions)
    .set({ membershipId })
    .where(and(eq(sessions.id, actor.sessionId), eq(sessions.userId, actor.userId)));
}

/** The contact that the broker met: an account of its own, which an e-mail code opens when there is an address. */
async function addContact(
  tx: Tx,
  { now }: WriteContext,
  companyId: string,
  input: RegisterCompanyInput,
): Promise<void> {
  const email = input.contactEmail?.toLowerCase() ?? null;
  const [known] = email ? await tx.select({ id: users.id }).from(users).where(eq(users.email, email)) : [];
  const userId = known?.id ?? newId();
  if (!known)
    await tx
      .insert(users)
      .values({ id: userId, name: input.contactName, email, phone: input.phone, createdAt: now });
  await tx.insert(memberships).values({
    id: newId(),
    userId,
    role: "employer",
    companyId,
    signatory: true,
    title: input.contactTitle ?? null,
    createdAt: now,
  });
}
