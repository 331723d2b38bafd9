import { eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import { declaredOpen } from "#db/queries/conflicts.server.ts";
import { companies, conflicts } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

/** A broker says themself that they have an interest in the company (jäv): a colleague decides about it from now on. */
export async function declareConflict(
  ctx: WriteContext,
  input: { companyId: string },
): Promise<Result<null, "not_found" | "needs_assurance">> {
  const { actor, now } = ctx;
  const { companyId } = input;
  const allowed = authorize(actor, "company.verify", { companyId });
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const [known] = await tx.select({ id: companies.id }).from(companies).where(eq(companies.id, companyId));
    if (!known) return fail("not_found");
    const [already] = await tx
      .select({ id: conflicts.id })
      .from(conflicts)
      .where(declaredOpen(actor.userId, { companyId }));
    if (already) return ok(null);
    await tx.insert(conflicts).values({ id: newId(), userId: actor.userId, companyId, declaredAt: now });
    await audit(tx, actor, now, {
      act: "company.declare-conflict",
      subjectType: "company",
      subjectId: companyId,
    });
    return ok(null);
  });
}
