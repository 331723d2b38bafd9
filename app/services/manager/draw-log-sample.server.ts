import { eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { drawSample, endedMonths, type Month, momentsOf } from "#app/domain/access/log-control.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newBlindId, newId } from "#app/platform/ids.server.ts";
import { logControls, logSamples, units } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { readingsOf } from "./log-readings.server.ts";

/**
 * Begins the log control of a month that is over, and draws its sample by a seed that is kept. Drawn twice it is drawn
 * once: the first sample stands.
 */
export async function drawLogSample(
  ctx: WriteContext,
  input: { month: Month },
): Promise<Result<null, "not_found" | "needs_assurance">> {
  const unitId = ctx.actor.unitId ?? "";
  const allowed = authorize(ctx.actor, "log.control", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  if (!endedMonths(ctx.now).includes(input.month)) return fail("not_found");
  return ctx.write(async (tx) => {
    const [unit] = await tx.select({ size: units.logSampleSize }).from(units).where(eq(units.id, unitId));
    if (!unit) return fail("not_found");
    const readings = await readingsOf(tx, unitId, momentsOf(input.month));
    const [controlId, seed] = [newId(), newBlindId()];
    const begun = await tx
      .insert(logControls)
      .values({
        id: controlId,
        unitId,
        month: input.month,
        seed,
        readings: readings.length,
        drawnAt: ctx.now,
        drawnBy: ctx.actor.userId,
      })
      .onConflictDoNothing()
      .returning({ id: logControls.id });
    if (begun.length === 0) return ok(null);
    const drawn = drawSample(
      readings.map(({ id }) => id),
      seed,
      unit.size,
    );
    if (drawn.length > 0)
      await tx.insert(logSamples).values(drawn.map((entryId, place) => ({ controlId, entryId, place })));
    await audit(tx, ctx.actor, ctx.now, {
      act: "log.draw",
      subjectType: "log-control",
      subjectId: controlId,
      detail: { month: input.month, readings: readings.length, drawn: drawn.length },
    });
    return ok(null);
  });
}
