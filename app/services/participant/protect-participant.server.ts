import { eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { participants } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { participantProtected } from "../effects/participant-protected.server.ts";

/**
 * The own caseworker marks that the person has protected personal data (skyddade personuppgifter). Everything that
 * others see or get of them ends with it. It is never too late on a page read a while ago: no version is asked for,
 * and set twice it is set once.
 */
export async function protectParticipant(
  ctx: WriteContext,
  input: { participantId: string },
): Promise<Result<null, "not_found" | "needs_assurance">> {
  return ctx.write(async (tx) => {
    const subject = await participantInReach(tx, ctx.actor, input.participantId);
    if (!subject) return fail("not_found");
    const allowed = authorize(ctx.actor, "participant.protect", subject);
    if (!allowed.ok) return allowed;
    if (subject.protectedIdentity) return ok(null);
    await tx
      .update(participants)
      .set({ protectedIdentity: true, version: subject.version + 1 })
      .where(eq(participants.id, subject.id));
    await participantProtected(tx, ctx.actor, ctx.now, subject);
    await audit(tx, ctx.actor, ctx.now, {
      act: "participant.protect",
      subjectType: "participant",
      subjectId: subject.id,
      participantId: subject.id,
    });
    return ok(null);
  });
}
