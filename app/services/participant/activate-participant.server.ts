import { ok, type Result } from "#app/domain/shared/result.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { type MoveFailure, moveParticipant } from "./move-participant.server.ts";

/** The first contact is taken: the process is under way. */
export async function activateParticipant(
  ctx: WriteContext,
  input: { participantId: string; version: number },
): Promise<Result<null, MoveFailure>> {
  return ctx.write(async (tx) => {
    const moved = await moveParticipant(tx, ctx.actor, {
      ...input,
      act: "activate",
      right: "participant.read",
    });
    if (!moved.ok) return moved;
    await audit(tx, ctx.actor, ctx.now, {
      act: "participant.activate",
      subjectType: "participant",
      subjectId: input.participantId,
      participantId: input.participantId,
    });
    return ok(null);
  });
}
