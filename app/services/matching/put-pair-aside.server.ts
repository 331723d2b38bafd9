import { authorize } from "#app/domain/access/authorize.ts";
import { match } from "#app/domain/matching/match.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { weightsOfUnit } from "#db/queries/matching-weights.server.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { publishedProfiles } from "#db/queries/published-profiles.server.ts";
import { logSuggestion } from "../audit/log-suggestion.server.ts";
import type { WriteContext } from "../context.server.ts";
import { matchingUnit } from "../shared/match-context.server.ts";
import { writeResult } from "../shared/write-result.server.ts";
import { type ProfileAtPlacement, roundMarks } from "./round-marks.server.ts";

type Refusal = "not_found" | "needs_assurance" | "placements_only" | "cannot_be_proposed";

/**
 * "Inte den här": the pair is left out of this broker's rounds for the day. It is a line in the log of what was done
 * with suggestions, and kept nowhere else.
 */
export async function putPairAside(
  ctx: WriteContext,
  { placementId, profileId }: ProfileAtPlacement,
): Promise<Result<null, Refusal>> {
  const { actor, now } = ctx;
  const allowed = authorize(actor, "candidate.search", { unitId: actor.unitId });
  if (!allowed.ok) return allowed;
  return writeResult<null, Refusal>(ctx.write, async (tx) => {
    const unit = await matchingUnit(tx, actor.unitId, now);
    const placement = await placementToMatch(tx, placementId);
    if (!unit || !placement?.need) return fail("not_found");
    if (unit.candidateSearch === "placementsOnly") return fail("placements_only");
    const { profiles } = await publishedProfiles(tx, unit, now);
    const profile = profiles.find((one) => one.profileId === profileId);
    if (!profile || placement.state !== "published") return fail("cannot_be_proposed");
    const weights = await weightsOfUnit(tx, unit.id, unit.context.today);
    const { score } = match(placement.need, profile, weights, unit.context);
    await logSuggestion(tx, actor, now, {
      placementId,
      weightsVersion: weights.version,
      event: "set_aside",
      rows: [{ profileId, rank: 0, score }],
    });
    return ok(null);
  });
}

/** All that was put aside today at these placements is in the round again. `stale`: nothing was. */
export async function takePairsBack(
  ctx: WriteContext,
  { placementIds }: { placementIds: readonly string[] },
): Promise<Result<null, "not_found" | "needs_assurance" | "stale">> {
  const { actor, now } = ctx;
  const allowed = authorize(actor, "candidate.search", { unitId: actor.unitId });
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const unit = await matchingUnit(tx, actor.unitId, now);
    if (!unit) return fail("not_found");
    const { aside } = await roundMarks(tx, actor, now, placementIds);
    if (aside.length === 0) return fail("stale");
    const { version } = await weightsOfUnit(tx, unit.id, unit.context.today);
    for (const [placementId, pairs] of Map.groupBy(aside, (pair) => pair.placementId))
      await logSuggestion(tx, actor, now, {
        placementId,
        weightsVersion: version,
        event: "taken_back",
        rows: pairs.map(({ profileId }) => ({ profileId, rank: 0, score: 0 })),
      });
    return ok(null);
  });
}
