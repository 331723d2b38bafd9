import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import { isPartialTowards } from "#db/queries/conflicts.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { conflicts } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

/**
 * A caseworker says themself that they are partial towards the participant (jäv, förvaltningslagen 2017:900 16–18
 * §§). They decide nothing in the case from now on, and the manager sees that somebody else is to have it. Why is
 * not asked: it would be about two people's private lives. Said twice it is said once.
 */
export async function declareParticipantConflict(
  ctx: WriteContext,
  input: { participantId: string },
): Promise<Result<null, "not_found" | "needs_assurance">> {
  const { actor, now } = ctx;
  return ctx.write(async (tx) => {
    const subject = await participantInReach(tx, actor, input.participantId);
    if (!subject) return fail("not_found");
    const allowed = authorize(actor, "participant.declare-conflict", subject);
    if (!allowed.ok) return allowed;
    if (await isPartialTowards(tx, actor.userId, subject.id)) return ok(null);
    await tx
      .insert(conflicts)
      .values({ id: newId(), userId: actor.userId, participantId: subject.id, declaredAt: now });
    await audit(tx, actor, now, {
      act: "participant.declare-conflict",
      subjectType: "participant",
      subjectId: subject.id,
      participantId: subject.id,
    });
    return ok(null);
  });
}
