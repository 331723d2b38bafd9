import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { UnitSettings } from "#app/domain/anonymity/unit-settings-form.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { units } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { releasePool } from "../effects/gate/release-pool.server.ts";

/**
 * The manager decides how people meet placements, and in how large a company they are shown. The gate runs in the
 * same transaction: after `placementsOnly` no profile can be read, after a larger k none in a smaller class, and who
 * is searchable again has gone through the gate. The caseworkers' approvals are kept meanwhile.
 */
export async function saveUnitSettings(
  ctx: WriteContext,
  { version, candidateSearch, k }: UnitSettings,
): Promise<Result<null, "not_found" | "needs_assurance" | "stale">> {
  const unitId = ctx.actor.unitId ?? "";
  const allowed = authorize(ctx.actor, "unit.settings", { unitId });
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const saved = await tx
      .update(units)
      .set({ candidateSearch, k, version: version + 1 })
      .where(and(eq(units.id, unitId), eq(units.version, version)))
      .returning({ id: units.id });
    if (saved.length === 0) return fail("stale");
    await audit(tx, ctx.actor, ctx.now, {
      act: "unit.settings",
      subjectType: "unit",
      subjectId: unitId,
      detail: { candidateSearch, k },
    });
    await releasePool(tx, unitId, ctx.now);
    return ok(null);
  });
}
