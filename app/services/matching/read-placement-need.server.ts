import { and, count, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { hideSmallCount } from "#app/domain/anonymity/small-cells.ts";
import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { occupationByCode } from "#app/domain/occupation/occupation.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { unprotected } from "#db/queries/protected.server.ts";
import { interests, participants } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { matchingUnit } from "../shared/match-context.server.ts";

/** The placement as the workspace shows it beside the candidates. */
export interface NeedForBroker {
  placementId: string;
  companyId: string;
  title: string;
  companyName: string;
  companyVerified: boolean;
  state: string;
  seatsLeft: number;
  need: PlacementNeed | null;
  occupationName: string;
  kommunName: string;
  candidateSearch: "anonymous" | "placementsOnly";
  k: number;
  /** How many of the unit have said that it interests them; null where the number may not be shown. */
  interested: number | null;
}

export async function readPlacementNeed(
  ctx: ReadContext,
  placementId: string,
): Promise<Result<NeedForBroker, "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "candidate.search", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const unit = await matchingUnit(ctx.read, ctx.actor.unitId, ctx.now);
  const placement = await placementToMatch(ctx.read, placementId);
  if (!unit || !placement) return fail("not_found");
  const [said] = await ctx.read
    .select({ number: count() })
    .from(interests)
    .innerJoin(participants, eq(participants.id, interests.participantId))
    .where(
      and(
        eq(interests.placementId, placementId),
        eq(participants.unitId, unit.id),
        isNull(interests.withdrawnAt),
        unprotected(),
      ),
    );
  const { id, need, ...rest } = placement;
  return ok({
    ...rest,
    placementId: id,
    need,
    occupationName: need ? (occupationByCode(need.occupation)?.name ?? "") : "",
    kommunName: need ? (kommunByCode(need.workplace.kommun)?.name ?? "") : "",
    candidateSearch: unit.candidateSearch,
    k: unit.k,
    interested: hideSmallCount(said?.number ?? 0, unit.k),
  });
}
