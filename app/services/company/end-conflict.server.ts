import { authorize } from "#app/domain/access/authorize.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { declaredOpen } from "#db/queries/conflicts.server.ts";
import { conflicts } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

/** Takes back one's own declared conflict of interest; that it was declared stays in the log. */
export async function endConflict(
  ctx: WriteContext,
  input: { companyId: string },
): Promise<Result<null, "not_found" | "needs_assurance">> {
  const { actor, now } = ctx;
  const allowed = authorize(actor, "company.verify", { companyId: input.companyId });
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const ended = await tx
      .update(conflicts)
      .set({ endedAt: now })
      .where(declaredOpen(actor.userId, input))
      .returning({ id: conflicts.id });
    if (ended.length > 0)
      await audit(tx, actor, now, {
        act: "company.end-conflict",
        subjectType: "company",
        subjectId: input.companyId,
      });
    return ok(null);
  });
}
