import { and, count, eq, inArray } from "drizzle-orm";
import { type Authorized, authorize } from "#app/domain/access/authorize.ts";
import type { Act } from "#app/domain/access/rights.ts";
import type { Actor } from "#app/domain/access/roles.ts";
import {
  PARTICIPANT_GUARD_TABLE,
  PARTICIPANT_TRANSITIONS,
  type ParticipantAct,
  type ParticipantGuard,
  type ParticipantState,
} from "#app/domain/participant/participant-states.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { decideMove } from "#app/domain/shared/transitions.ts";
import type { Tx } from "#db/database.ts";
import { isPartialTowards } from "#db/queries/conflicts.server.ts";
import { type ParticipantSubject, participantInReach } from "#db/queries/participants.server.ts";
import { agreements, participants } from "#db/schema/index.ts";

export type MoveFailure =
  | "not_found"
  | "needs_assurance"
  | "not_open"
  | "reason_missing"
  | "stale"
  | ParticipantGuard;

type Columns = Partial<Pick<typeof participants.$inferInsert, "caseworkerId" | "closedAt" | "outcome">>;

/**
 * One move of an enrolment in the caller's transaction, decided by the domain's table: authorised, guarded,
 * conditional on the version the person saw. A guard that is not met is the failure, by its name.
 */
export async function moveParticipant<A extends Act>(
  tx: Tx,
  actor: Actor,
  move: {
    participantId: string;
    version: number;
    act: ParticipantAct;
    right: A;
    reason?: string;
    /** Who is to be the caseworker afterwards, when not the present one. */
    caseworkerId?: string;
    set?: Columns;
  },
): Promise<Result<{ subject: Authorized<ParticipantSubject, A>; to: ParticipantState }, MoveFailure>> {
  const subject = await participantInReach(tx, actor, move.participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(actor, move.right, subject);
  if (!allowed.ok) return allowed;
  const caseworkerId = move.caseworkerId ?? subject.caseworkerId;
  const decided = decideMove(
    PARTICIPANT_TRANSITIONS,
    PARTICIPANT_GUARD_TABLE,
    { state: subject.state, act: move.act, by: actor.role, reason: move.reason ?? null },
    {
      caseworkerUserId: caseworkerId,
      conflictOfInterest: await isPartialTowards(tx, caseworkerId, subject.id),
      runningAgreements: await runningAgreements(tx, subject.id),
    },
  );
  if (!decided.ok) return fail(decided.failure === "unmet" ? decided.unmet[0]! : decided.failure);
  const moved = await tx
    .update(participants)
    .set({ ...move.set, state: decided.value.to, version: move.version + 1 })
    .where(and(eq(participants.id, subject.id), eq(participants.version, move.version)))
    .returning({ id: participants.id });
  if (moved.length === 0) return fail("stale");
  return ok({ subject: allowed.value, to: decided.value.to });
}

async function runningAgreements(tx: Tx, participantId: string): Promise<number> {
  const [row] = await tx
    .select({ running: count() })
    .from(agreements)
    .where(
      and(
        eq(agreements.participantId, participantId),
        inArray(agreements.state, ["signed", "active", "paused"]),
      ),
    );
  return row?.running ?? 0;
}
