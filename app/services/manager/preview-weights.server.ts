import { and, count, desc, eq, gte, lt } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { compareOrders, type ShownChange, showChange } from "#app/domain/matching/compare-orders.ts";
import { rank } from "#app/domain/matching/rank.ts";
import { inUse } from "#app/domain/matching/unit-weights.ts";
import type { MatchingWeights } from "#app/domain/matching/weights.ts";
import { unitWeightsOf, type WeightsForm } from "#app/domain/matching/weights-form.ts";
import { addDays, type IsoDate, startOfDay, swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import type { Reader } from "#db/database.ts";
import { weightsOfUnit } from "#db/queries/matching-weights.server.ts";
import {
  openPlacements,
  type PlacementToMatch,
  placementToMatch,
} from "#db/queries/placement-needs.server.ts";
import { publishedProfiles } from "#db/queries/published-profiles.server.ts";
import { matchLog } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { matchingUnit } from "../shared/match-context.server.ts";
import { spreadLists } from "../shared/spread-lists.server.ts";

export interface WeightsPreview {
  /** The day whose lists these were; null when none have been shown, and it is what is open now. */
  day: IsoDate | null;
  k: number;
  placements: (ShownChange & { placementId: string; title: string })[];
}

type Placement = PlacementToMatch & { need: NonNullable<PlacementToMatch["need"]> };

/** More lists than these say nothing more. */
const COMPARED = 12;

/**
 * How the lists of the last day before today would have changed by other weights. Ranked as the broker's lists are,
 * from the published cards; the manager sees no card, so what leaves is how many move, and never a few.
 */
export async function previewWeights(
  ctx: ReadContext,
  form: WeightsForm,
): Promise<Result<WeightsPreview, "not_found" | "needs_assurance" | "placements_only">> {
  const allowed = authorize(ctx.actor, "unit.weights", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const unit = await matchingUnit(ctx.read, ctx.actor.unitId, ctx.now);
  if (!unit) return fail("not_found");
  if (unit.candidateSearch === "placementsOnly") return fail("placements_only");
  const { context, k } = unit;
  const now = await weightsOfUnit(ctx.read, unit.id, context.today);
  const then = inUse(unitWeightsOf(form, "preview"));
  const { day, placements } = await placementsToCompare(ctx.read, unit.id, context.today);
  const { profiles } = await publishedProfiles(ctx.read, unit, ctx.now);
  const order = async ({ id, need }: Placement, weights: MatchingWeights) => {
    const asked = { unitId: unit.id, placementId: id, today: context.today };
    const lists = await spreadLists(ctx.read, weights, asked);
    const entrants = profiles.map((profile) => ({
      ref: profile.profileId,
      view: profile,
      lot: keyedHash(`${profile.profileId}\u0000${id}`, "match-lot"),
      lists: lists.get(profile.profileId) ?? 0,
    }));
    return rank(need, entrants, weights, context, id).ranked.map(({ ref }) => ref);
  };
  const compared: WeightsPreview["placements"] = [];
  for (const placement of placements) {
    const change = compareOrders(await order(placement, now), await order(placement, then));
    compared.push({ placementId: placement.id, title: placement.title, ...showChange(change, k) });
  }
  await ctx.recordAccess({
    act: "unit.weights-preview",
    subjectType: "unit",
    subjectId: unit.id,
    purpose: "matching",
    detail: { placements: compared.length },
  });
  return ok({ day, k, placements: compared });
}

/** Those that the unit's brokers looked at most on the last day they did and that are still open, else any open. */
async function placementsToCompare(
  read: Reader,
  unitId: string,
  today: IsoDate,
): Promise<{ day: IsoDate | null; placements: Placement[] }> {
  const shown = [eq(matchLog.unitId, unitId), eq(matchLog.event, "shown")];
  const [last] = await read
    .select({ at: matchLog.at })
    .from(matchLog)
    .where(and(...shown, lt(matchLog.at, startOfDay(today))))
    .orderBy(desc(matchLog.at))
    .limit(1);
  const day = last ? swedishDate(last.at) : null;
  const looked = day
    ? await read
        .select({ id: matchLog.placementId })
        .from(matchLog)
        .where(and(...shown, gte(matchLog.at, startOfDay(day)), lt(matchLog.at, startOfDay(addDays(day, 1)))))
        .groupBy(matchLog.placementId)
        .orderBy(desc(count()), matchLog.placementId)
        .limit(COMPARED)
    : [];
  const placements: Placement[] = [];
  for (const { id } of looked) {
    const placement = await placementToMatch(read, id);
    if (placement?.state === "published" && placement.companyVerified && placement.need)
      placements.push({ ...placement, need: placement.need });
  }
  if (placements.length > 0) return { day, placements };
  const open = (await openPlacements(read)).sort((a, b) => (a.id < b.id ? 1 : -1));
  return { day: null, placements: open.slice(0, COMPARED) };
}
