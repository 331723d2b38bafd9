import { eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { PlacementDraft } from "#app/domain/placement/draft-steps.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { companies, placements, users } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import type { WriteContext } from "../context.server.ts";
import { columnsOfDraft } from "./columns-of-draft.server.ts";

/** Begins a placement with what is known of the company already: its address, agreement and who to ring. */
export async function startDraft(
  ctx: WriteContext,
  input: { companyId: string },
): Promise<Result<{ placementId: string }, "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "placement.write", { companyId: input.companyId });
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const [company] = await tx.select(KNOWN).from(companies).where(eq(companies.id, input.companyId));
    if (!company) return fail("not_found");
    const [writer] = await tx.select({ name: users.name }).from(users).where(eq(users.id, ctx.actor.userId));
    const contactName = ctx.actor.role === "employer" ? writer?.name : undefined;
    const draft: PlacementDraft = {
      place: {
        street: company.street,
        postalCode: company.postalCode,
        locality: company.place,
        kommun: company.kommun,
      },
      contact: { contactPhone: company.phone, ...(contactName ? { contactName } : {}) },
      ...(company.collectiveAgreement === null
        ? {}
        : { conditions: { collectiveAgreement: company.collectiveAgreement } }),
    };
    return ok({ placementId: await insertDraft(tx, ctx, input.companyId, company.unitId, draft) });
  });
}

/** A new draft row with its history; in the caller's transaction. Returns its id. */
export async function insertDraft(
  tx: Tx,
  { actor, now }: WriteContext,
  companyId: string,
  companyUnitId: string | null,
  content: PlacementDraft,
): Promise<string> {
  const id = newId();
  await tx.insert(placements).values({
    id,
    companyId,
    state: "draft",
    content,
    ...columnsOfDraft(content),
    unitId: actor.unitId ?? companyUnitId,
    viaStaff: actor.role !== "employer",
    createdBy: actor.userId,
    createdAt: now,
    changedAt: now,
  });
  await recordHistory(tx, actor, now, {
    subjectType: "placement",
    subjectId: id,
    act: "start",
    fromState: null,
    toState: "draft",
    onBehalfOf: actor.role === "employer" ? null : "employer",
  });
  await audit(tx, actor, now, { act: "placement.start", subjectType: "placement", subjectId: id });
  return id;
}

const KNOWN = {
  street: companies.street,
  postalCode: companies.postalCode,
  place: companies.place,
  kommun: companies.kommun,
  phone: companies.phone,
  collectiveAgreement: companies.collectiveAgreement,
  unitId: companies.unitId,
};
