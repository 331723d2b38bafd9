import { authorize } from "#app/domain/access/authorize.ts";
import { BASE_WEIGHTS, type UnitWeights, unitWeightsOn } from "#app/domain/matching/unit-weights.ts";
import { type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { latestNumber, type WeightsMade, weightsMade } from "#db/queries/matching-weights.server.ts";
import type { ReadContext } from "../context.server.ts";

export interface WeightsOverview {
  today: IsoDate;
  /** The number of the version made last, which a new one follows. */
  latest: number;
  inForce: UnitWeights;
  /** The version asked for; the one in force when none was. */
  chosen: UnitWeights;
  /** The unit's own versions, the one made last first. `past` is also one that was replaced before it began. */
  history: (WeightsMade & { state: "now" | "coming" | "past" })[];
}

/** What the unit's rankings weigh by, have weighed by and will weigh by. Nothing in it is about a participant. */
export async function readWeights(
  ctx: ReadContext,
  wanted: { version: string | null },
): Promise<Result<WeightsOverview, "not_found" | "needs_assurance">> {
  const unitId = ctx.actor.unitId ?? "";
  const allowed = authorize(ctx.actor, "unit.weights", { unitId });
  if (!allowed.ok) return allowed;
  const made = await weightsMade(ctx.read, unitId);
  const own = made.map(({ weights }) => weights);
  const today = swedishDate(ctx.now);
  const inForce = unitWeightsOn(today, own);
  const version = wanted.version ?? inForce.declared.version;
  const chosen = [...BASE_WEIGHTS, ...own].find(({ declared }) => declared.version === version);
  if (!chosen) return fail("not_found");
  const stateOf = (weights: UnitWeights) => {
    if (weights === inForce) return "now";
    const { validFrom } = weights.declared;
    return validFrom > today && unitWeightsOn(validFrom, own) === weights ? "coming" : "past";
  };
  return ok({
    today,
    latest: await latestNumber(ctx.read, unitId),
    inForce,
    chosen,
    history: made.map((one) => ({ ...one, state: stateOf(one.weights) }) as const).reverse(),
  });
}
