import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { CompanyDetails } from "#app/domain/company/company-form.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { companies, placements } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { indexPlacement } from "../effects/index-placement.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { companyPoint } from "./company-point.server.ts";

/**
 * Changes what may be changed of a company: never its number, nor its state. Published placements carry the new
 * name in search at once.
 */
export async function editCompany(
  ctx: WriteContext,
  input: CompanyDetails & { companyId: string; version: number },
): Promise<Result<{ version: number }, "not_found" | "needs_assurance" | "unknown_kommun" | "stale">> {
  const { companyId, version } = input;
  const allowed = authorize(ctx.actor, "company.edit", { companyId });
  if (!allowed.ok) return allowed;
  const point = companyPoint(input.place, input.kommun);
  if (!point) return fail("unknown_kommun");
  return ctx.write(async (tx) => {
    const [known] = await tx.select({ id: companies.id }).from(companies).where(eq(companies.id, companyId));
    if (!known) return fail("not_found");
    const [row] = await tx
      .update(companies)
      .set({
        name: input.name,
        about: input.about ?? "",
        street: input.street,
        postalCode: input.postalCode,
        place: input.place,
        kommun: input.kommun,
        ...point,
        phone: input.phone,
        employees: input.employees ?? null,
        collectiveAgreement: input.collectiveAgreement ? input.collectiveAgreement === "yes" : null,
        version: version + 1,
      })
      .where(and(eq(companies.id, companyId), eq(companies.version, version)))
      .returning({ version: companies.version });
    if (!row) return fail("stale");
    const open = await tx
      .select({ id: placements.id })
      .from(placements)
      .where(and(eq(placements.companyId, companyId), eq(placements.state, "published")));
    for (const { id } of open) {
      await indexPlacement(tx, id);
      await enqueue(tx, ctx.now, "placement.changed", { placementId: id });
    }
    await audit(tx, ctx.actor, ctx.now, {
      act: "company.edit",
      subjectType: "company",
      subjectId: companyId,
    });
    return ok(row);
  });
}
