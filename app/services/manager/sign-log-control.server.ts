import { and, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { ControlCounts, Month } from "#app/domain/access/log-control.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { logControls, logSamples } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { logControlOf, patternsIn } from "./log-control-record.server.ts";

/**
 * The manager signs that the month's sample has been gone through. `not_judged`: a drawn reading has no verdict yet.
 * After it nothing of the control is changed.
 */
export async function signLogControl(
  ctx: WriteContext,
  input: { month: Month },
): Promise<Result<ControlCounts, "not_found" | "needs_assurance" | "stale" | "not_judged">> {
  const allowed = authorize(ctx.actor, "log.control", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const unitId = ctx.actor.unitId ?? "";
  return ctx.write(async (tx) => {
    const control = await logControlOf(tx, unitId, input.month);
    if (!control) return fail("not_found");
    const sample = await tx
      .select({ verdict: logSamples.verdict })
      .from(logSamples)
      .where(eq(logSamples.controlId, control.id));
    if (sample.some(({ verdict }) => verdict === null)) return fail("not_judged");
    const found = await patternsIn(tx, unitId, input.month);
    const counts: ControlCounts = {
      readings: control.readings,
      drawn: sample.length,
      ok: sample.filter(({ verdict }) => verdict === "ok").length,
      followUp: sample.filter(({ verdict }) => verdict === "follow-up").length,
      patterns: found.length,
    };
    const signed = await tx
      .update(logControls)
      .set({ signedAt: ctx.now, signedBy: ctx.actor.userId, counts, version: control.version + 1 })
      .where(and(eq(logControls.id, control.id), isNull(logControls.signedAt)))
      .returning({ id: logControls.id });
    if (signed.length === 0) return fail("stale");
    await audit(tx, ctx.actor, ctx.now, {
      act: "log.sign",
      subjectType: "log-control",
      subjectId: control.id,
      detail: { month: input.month, ...counts },
    });
    return ok(counts);
  });
}
