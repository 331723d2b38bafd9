import { eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { UnitSettings } from "#app/domain/anonymity/unit-settings-form.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { units } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** The settings of the manager's own unit. Nothing in them is about a person. */
export async function readUnitSettings(
  ctx: ReadContext,
): Promise<Result<UnitSettings, "not_found" | "needs_assurance">> {
  const { unitId } = ctx.actor;
  const allowed = authorize(ctx.actor, "unit.settings", { unitId });
  if (!allowed.ok) return allowed;
  const [unit] = await ctx.read
    .select({ version: units.version, candidateSearch: units.candidateSearch, k: units.k })
    .from(units)
    .where(eq(units.id, unitId ?? ""));
  return unit ? ok(unit) : fail("not_found");
}
