import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { declaredOpen } from "#db/queries/conflicts.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { conflicts } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

/** Takes back one's own declared partiality towards a participant; that it was declared stays in the log. */
export async function endParticipantConflict(
  ctx: WriteContext,
  input: { participantId: string },
): Promise<Result<null, "not_found" | "needs_assurance">> {
  const { actor, now } = ctx;
  return ctx.write(async (tx) => {
    const subject = await participantInReach(tx, actor, input.participantId);
    if (!subject) return fail("not_found");
    const allowed = authorize(actor, "participant.declare-conflict", subject);
    if (!allowed.ok) return allowed;
    const ended = await tx
      .update(conflicts)
      .set({ endedAt: now })
      .where(declaredOpen(actor.userId, { participantId: subject.id }))
      .returning({ id: conflicts.id });
    if (ended.length === 0) return ok(null);
    await audit(tx, actor, now, {
      act: "participant.end-conflict",
      subjectType: "participant",
      subjectId: subject.id,
      participantId: subject.id,
    });
    return ok(null);
  });
}
