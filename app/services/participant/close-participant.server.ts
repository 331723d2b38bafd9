import type { Outcome } from "#app/domain/participant/outcomes.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { participantClosed } from "../effects/participant-closed.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { type MoveFailure, moveParticipant } from "./move-participant.server.ts";

/** Ends the process with its outcome (2-domain §8). `nothing_running`: an agreement has to be ended first. */
export async function closeParticipant(
  ctx: WriteContext,
  input: { participantId: string; version: number; outcome: Outcome },
): Promise<Result<null, MoveFailure>> {
  const { participantId, version, outcome } = input;
  return ctx.write(async (tx) => {
    const moved = await moveParticipant(tx, ctx.actor, {
      participantId,
      version,
      act: "close",
      right: "participant.close",
      reason: outcome,
      set: { outcome, closedAt: ctx.now },
    });
    if (!moved.ok) return moved;
    await participantClosed(tx, ctx.actor, ctx.now, {
      participantId,
      userId: moved.value.subject.userId,
    });
    await audit(tx, ctx.actor, ctx.now, {
      act: "participant.close",
      subjectType: "participant",
      subjectId: participantId,
      participantId,
      detail: { outcome },
    });
    await enqueue(tx, ctx.now, "participant.closed", { participantId });
    return ok(null);
  });
}
