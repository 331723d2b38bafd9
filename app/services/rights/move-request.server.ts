import { and, eq } from "drizzle-orm";
import { type Authorized, authorize } from "#app/domain/access/authorize.ts";
import type { Act } from "#app/domain/access/rights.ts";
import type { Actor } from "#app/domain/access/roles.ts";
import {
  REQUEST_GUARD_TABLE,
  REQUEST_TRANSITIONS,
  type RequestAct,
  type RequestGuard,
} from "#app/domain/rights/request-states.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { decideMove } from "#app/domain/shared/transitions.ts";
import type { Tx } from "#db/database.ts";
import { type ParticipantSubject, participantInReach } from "#db/queries/participants.server.ts";
import { rightsRequests } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";

export type RequestFailure =
  | "not_found"
  | "needs_assurance"
  | "not_open"
  | "reason_missing"
  | "stale"
  | RequestGuard;

/** One move of a request in the caller's transaction, decided by the domain's table, with its line in the log. */
export async function moveRequest<A extends Act>(
  tx: Tx,
  actor: Actor,
  now: Instant,
  move: {
    requestId: string;
    version: number;
    act: RequestAct;
    right: A;
    answer: string;
    set?: Partial<Pick<typeof rightsRequests.$inferInsert, "erased" | "ground" | "reference" | "decidedOn">>;
  },
): Promise<Result<Authorized<ParticipantSubject, A>, RequestFailure>> {
  const [request] = await tx.select().from(rightsRequests).where(eq(rightsRequests.id, move.requestId));
  const subject = request && (await participantInReach(tx, actor, request.participantId));
  if (!subject) return fail("not_found");
  const allowed = authorize(actor, move.right, subject);
  if (!allowed.ok) return allowed;
  const decided = decideMove(
    REQUEST_TRANSITIONS,
    REQUEST_GUARD_TABLE,
    { state: request.state, act: move.act, by: actor.role, reason: move.answer },
    { kind: request.kind, closed: subject.state === "closed" },
  );
  if (!decided.ok) return fail(decided.failure === "unmet" ? decided.unmet[0]! : decided.failure);
  const moved = await tx
    .update(rightsRequests)
    .set({
      ...move.set,
      state: decided.value.to,
      answer: move.answer || null,
      decidedBy: actor.userId,
      answeredAt: now,
      version: move.version + 1,
    })
    .where(and(eq(rightsRequests.id, request.id), eq(rightsRequests.version, move.version)))
    .returning({ id: rightsRequests.id });
  if (moved.length === 0) return fail("stale");
  await audit(tx, actor, now, {
    act: `rights.${move.act.replace("_", "-")}`,
    subjectType: "request",
    subjectId: request.id,
    participantId: subject.id,
    ...(move.set?.reference && { detail: { reference: move.set.reference } }),
  });
  return ok(allowed.value);
}
