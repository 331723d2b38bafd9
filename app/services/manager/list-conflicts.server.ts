import { and, asc, eq, isNull, ne } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { handleOf } from "#app/domain/access/handle.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { conflicts, participants, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** A case whose caseworker has declared that they are partial. The person is a handle, as everywhere in the log. */
export interface DeclaredConflict {
  participantId: string;
  handle: string;
  caseworker: string;
  declaredAt: Instant;
}

/** The unit's open cases that need another caseworker, longest waiting first. */
export async function listConflicts(
  ctx: ReadContext,
): Promise<Result<DeclaredConflict[], "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "participant.change-caseworker", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const rows = await ctx.read
    .select({
      participantId: participants.id,
      caseworker: users.name,
      declaredAt: conflicts.declaredAt,
    })
    .from(conflicts)
    .innerJoin(
      participants,
      and(eq(participants.id, conflicts.participantId), eq(participants.caseworkerId, conflicts.userId)),
    )
    .innerJoin(users, eq(users.id, conflicts.userId))
    .where(
      and(
        eq(participants.unitId, ctx.actor.unitId ?? ""),
        ne(participants.state, "closed"),
        isNull(conflicts.endedAt),
      ),
    )
    .orderBy(asc(conflicts.declaredAt), asc(conflicts.id));
  return ok(rows.map((row) => ({ ...row, handle: handleOf(row.participantId) })));
}
