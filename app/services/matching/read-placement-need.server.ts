import { and, count, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { inFullGroups } from "#app/domain/anonymity/small-cells.ts";
import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { occupationByCode } from "#app/domain/occupation/occupation.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { unprotected } from "#db/queries/protected.server.ts";
import { interests, participants } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { type MatchingUnit, matchingUnit } from "../shared/match-context.server.ts";

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
  /**
   * At least how many of the unit have said that it interests them, in full groups of k; null while they are fewer
   * or none, and where people are not counted at all (`placementsOnly`).
   */
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
  const { id, need, ...rest } = placement;
  return ok({
    ...rest,
    placementId: id,
    need,
    occupationName: need ? (occupationByCode(need.occupation)?.name ?? "") : "",
    kommunName: need ? (kommunByCode(need.workplace.kommun)?.name ?? "") : "",
    candidateSearch: unit.candidateSearch,
    k: unit.k,
    interested: await countInterested(ctx, unit, placementId),
  });
}

async function countInterested(
  { read }: ReadContext,
  { id, k, candidateSearch }: MatchingUnit,
  placementId: string,
): Promise<number | null> {
  if (candidateSearch === "placementsOnly") return null;
  const [said] = await read
    .select({ number: count() })
    .from(interests)
    .innerJoin(participants, eq(participants.id, interests.participantId))
    .where(
      and(
        eq(interests.placementId, placementId),
        eq(participants.unitId, id),
        isNull(interests.withdrawnAt),
        unprotected(),
      ),
    );
  return inFullGroups(said?.number ?? 0, k);
}
