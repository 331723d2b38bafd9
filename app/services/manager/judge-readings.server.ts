import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { Judgement, Month } from "#app/domain/access/log-control.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { logSamples } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { logControlOf } from "./log-control-record.server.ts";

export interface JudgedReading extends Judgement {
  entryId: string;
}

/** Writes down what drawn readings were found to be; again as often as needed until the control is signed. */
export async function judgeReadings(
  ctx: WriteContext,
  input: { month: Month; judged: readonly JudgedReading[] },
): Promise<Result<null, "not_found" | "needs_assurance" | "stale">> {
  const allowed = authorize(ctx.actor, "log.control", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const control = await logControlOf(tx, ctx.actor.unitId ?? "", input.month);
    if (!control) return fail("not_found");
    if (control.signedAt) return fail("stale");
    for (const { entryId, verdict, reason } of input.judged)
      await tx
        .update(logSamples)
        .set({ verdict, reason, judgedAt: ctx.now, judgedBy: ctx.actor.userId })
        .where(and(eq(logSamples.controlId, control.id), eq(logSamples.entryId, entryId)));
    await audit(tx, ctx.actor, ctx.now, {
      act: "log.judge",
      subjectType: "log-control",
      subjectId: control.id,
      detail: { month: input.month, judged: input.judged.length },
    });
    return ok(null);
  });
}
