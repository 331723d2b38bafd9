import { and, eq, ne } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { NEXT_STEPS } from "#app/domain/participant/next-step.ts";
import type { ParticipantState } from "#app/domain/participant/participant-states.ts";
import { mayExpose, nameInList } from "#app/domain/participant/protected-identity.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { participants } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { type Standing, standingsOf } from "./standings-of.server.ts";

export interface OwnParticipant {
  participantId: string;
  /** Null for somebody with protected personal data: no list names them, not even their own caseworker's. */
  name: string | null;
  protectedIdentity: boolean;
  state: ParticipantState;
  standing: Standing;
}

/**
 * The caseworker's own participants, not the closed ones: those with the most pressing next step first, and of the
 * same step by name. The reading is logged for each who is named.
 */
export async function listOwnParticipants(
  ctx: ReadContext,
): Promise<Result<OwnParticipant[], "not_found" | "needs_assurance">> {
  const { unitId, userId: caseworkerId } = ctx.actor;
  const allowed = authorize(ctx.actor, "participant.list", { unitId, caseworkerId });
  if (!allowed.ok) return allowed;
  if (!unitId) return fail("not_found");
  const rows = await ctx.read
    .select({
      id: participants.id,
      unitId: participants.unitId,
      userId: participants.userId,
      state: participants.state,
      protectedIdentity: participants.protectedIdentity,
      givenName: participants.givenName,
      familyName: participants.familyName,
    })
    .from(participants)
    .where(
      and(
        eq(participants.unitId, unitId),
        eq(participants.caseworkerId, caseworkerId),
        ne(participants.state, "closed"),
      ),
    );
  const standings = await standingsOf(ctx.read, ctx.now, rows);
  await ctx.recordAccess({
    act: "participant.list",
    subjectType: "user",
    subjectId: caseworkerId,
    participantIds: rows.filter((row) => mayExpose(row, "list")).map(({ id }) => id),
    purpose: "follow-process",
  });
  const own = rows.map((row) => ({
    participantId: row.id,
    name: nameInList(row),
    protectedIdentity: row.protectedIdentity,
    state: row.state,
    standing: standings.get(row.id)!,
  }));
  return ok(own.sort(byPressingStep));
}

function byPressingStep(a: OwnParticipant, b: OwnParticipant): number {
  const rank = ({ standing }: OwnParticipant) => NEXT_STEPS.indexOf(standing.nextStep);
  return (
    rank(a) - rank(b) ||
    (a.name ?? "").localeCompare(b.name ?? "", "sv") ||
    a.participantId.localeCompare(b.participantId)
  );
}
