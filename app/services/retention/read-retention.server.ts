import { authorize } from "#app/domain/access/authorize.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import type { ReadContext } from "../context.server.ts";
import { previewRetention, type RetentionLine } from "./run-retention.server.ts";

/** The retention policy with what a run would delete today: the manager's dry run. */
export async function readRetention(
  ctx: ReadContext,
): Promise<Result<RetentionLine[], "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "retention.read", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  return ok(await previewRetention(ctx.read, ctx.now));
}
