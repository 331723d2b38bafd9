import { and, eq, isNull } from "drizzle-orm";
import { mayEver } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { memberships } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { type MoveFailure, moveParticipant } from "./move-participant.server.ts";

/**
 * Gives the participant another named caseworker of the same unit. The change is an event that the participant
 * sees (2-domain §8): it stands in the log under their id, with both caseworkers' ids.
 */
export async function changeCaseworker(
  ctx: WriteContext,
  input: { participantId: string; version: number; caseworkerId: string },
): Promise<Result<null, MoveFailure | "no_such_caseworker">> {
  if (!mayEver(ctx.actor, "participant.change-caseworker")) return fail("not_found");
  return ctx.write(async (tx) => {
    const [colleague] = await tx
      .select({ id: memberships.id })
      .from(memberships)
      .where(
        and(
          eq(memberships.userId, input.caseworkerId),
          eq(memberships.role, "caseworker"),
          eq(memberships.unitId, ctx.actor.unitId ?? ""),
          isNull(memberships.endedAt),
        ),
      );
    if (!colleague) return fail("no_such_caseworker");
    const moved = await moveParticipant(tx, ctx.actor, {
      ...input,
      act: "change_caseworker",
      right: "participant.change-caseworker",
      set: { caseworkerId: input.caseworkerId },
    });
    if (!moved.ok) return moved;
    await audit(tx, ctx.actor, ctx.now, {
      act: "participant.change-caseworker",
      subjectType: "participant",
      subjectId: input.participantId,
      participantId: input.participantId,
      detail: { from: moved.value.subject.caseworkerId, to: input.caseworkerId },
    });
    await enqueue(tx, ctx.now, "participant.caseworker-changed", { participantId: input.participantId });
    return ok(null);
  });
}
