import { authorize } from "#app/domain/access/authorize.ts";
import { RETENTION_POLICY } from "#app/domain/retention/policy.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { retentionDecisions } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

/** Records the authority's decision for a row of the policy; from then on the daily run may delete by it. */
export async function recordRetentionDecision(
  ctx: WriteContext,
  input: { rowId: string; reference: string; decidedOn: string },
): Promise<Result<null, "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "retention.decide", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  if (!RETENTION_POLICY.some((row) => row.id === input.rowId && row.basis === "decision"))
    return fail("not_found");
  await ctx.write(async (tx) => {
    const values = { ...input, recordedBy: ctx.actor.userId, recordedAt: ctx.now };
    await tx
      .insert(retentionDecisions)
      .values(values)
      .onConflictDoUpdate({ target: retentionDecisions.rowId, set: values });
    await audit(tx, ctx.actor, ctx.now, {
      act: "retention.decide",
      subjectType: "retention",
      subjectId: input.rowId,
      detail: { reference: input.reference },
    });
  });
  return ok(null);
}
