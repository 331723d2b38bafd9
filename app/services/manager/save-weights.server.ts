import { authorize } from "#app/domain/access/authorize.ts";
import { unitWeightsOf, type WeightsForm } from "#app/domain/matching/weights-form.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { latestNumber } from "#db/queries/matching-weights.server.ts";
import { matchingWeights } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

/**
 * A new version of what the unit's rankings weigh by, from a day that has not passed: yesterday's lists were made by
 * yesterday's weights. `stale` when a colleague has made one since the form was read.
 */
export async function saveWeights(
  ctx: WriteContext,
  form: WeightsForm,
): Promise<Result<null, "not_found" | "needs_assurance" | "stale" | "too_early">> {
  const unitId = ctx.actor.unitId ?? "";
  const allowed = authorize(ctx.actor, "unit.weights", { unitId });
  if (!allowed.ok) return allowed;
  if (form.validFrom < swedishDate(ctx.now)) return fail("too_early");
  return ctx.write(async (tx) => {
    if ((await latestNumber(tx, unitId)) !== form.version) return fail("stale");
    const number = form.version + 1;
    const { declared, waitingOn, spreadOn } = unitWeightsOf(form, String(number));
    const { version: _, validFrom, ...measures } = declared;
    await tx.insert(matchingWeights).values({
      unitId,
      number,
      validFrom,
      measures,
      waitingOn,
      spreadOn,
      why: form.why,
      madeBy: ctx.actor.userId,
      madeAt: ctx.now,
    });
    await audit(tx, ctx.actor, ctx.now, {
      act: "unit.weights",
      subjectType: "unit",
      subjectId: unitId,
      detail: { number, validFrom },
    });
    return ok(null);
  });
}
