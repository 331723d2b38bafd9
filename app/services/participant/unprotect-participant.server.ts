import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { UnprotectReason } from "#app/domain/participant/protected-identity.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { participants } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

/**
 * The protection is taken away, with its reason. Nothing of what ended with it comes back by itself: showing the card
 * needs a new approval, and an address has to be given anew.
 */
export async function unprotectParticipant(
  ctx: WriteContext,
  input: { participantId: string; version: number; reason: UnprotectReason },
): Promise<Result<null, "not_found" | "needs_assurance" | "stale">> {
  return ctx.write(async (tx) => {
    const subject = await participantInReach(tx, ctx.actor, input.participantId);
    if (!subject) return fail("not_found");
    const allowed = authorize(ctx.actor, "participant.protect", subject);
    if (!allowed.ok) return allowed;
    const changed = await tx
      .update(participants)
      .set({ protectedIdentity: false, version: input.version + 1 })
      .where(
        and(
          eq(participants.id, subject.id),
          eq(participants.version, input.version),
          eq(participants.protectedIdentity, true),
        ),
      )
      .returning({ id: participants.id });
    if (changed.length === 0) return fail("stale");
    await audit(tx, ctx.actor, ctx.now, {
      act: "participant.unprotect",
      subjectType: "participant",
      subjectId: subject.id,
      participantId: subject.id,
      detail: { reason: input.reason },
    });
    return ok(null);
  });
}
