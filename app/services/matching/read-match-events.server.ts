import { and, desc, eq, sql } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { type ToldEvent, toldEvents } from "#app/domain/matching/told-events.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { matchLog, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** More than anybody reads; the whole log is the authority's to take out. */
const LATEST = 500;

/** What has been shown of suggestions to a placement, and what the unit's brokers then did: counts, no cards. */
export async function readMatchEvents(
  ctx: ReadContext,
  placementId: string,
): Promise<Result<ToldEvent[], "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "candidate.search", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const rows = await ctx.read
    .select({
      at: matchLog.at,
      byName: users.name,
      event: matchLog.event,
      weightsVersion: matchLog.weightsVersion,
      tried: sql<number>`${matchLog.tried} IS NOT NULL`,
      cards: sql<number>`json_array_length(${matchLog.rows})`,
      first: sql<number | null>`json_extract(${matchLog.rows}, '$[0].rank')`,
      reason: matchLog.reason,
    })
    .from(matchLog)
    .innerJoin(users, eq(users.id, matchLog.byUserId))
    .where(and(eq(matchLog.placementId, placementId), eq(matchLog.unitId, ctx.actor.unitId ?? "")))
    .orderBy(desc(matchLog.at), desc(matchLog.id))
    .limit(LATEST);
  return ok(
    toldEvents(
      rows.map(({ first, tried, ...row }) => ({
        ...row,
        tried: tried === 1,
        rank: row.cards === 1 && first ? first : null,
      })),
    ),
  );
}
