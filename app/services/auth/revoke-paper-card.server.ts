import { and, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { paperCards, participants, sessions } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

/** Ends the participant's card and every session it opened, at once. */
export async function revokePaperCard(
  ctx: WriteContext,
  input: { participantId: string },
): Promise<Result<null, "not_found" | "needs_assurance">> {
  const [person] = await ctx.read
    .select({
      unitId: participants.unitId,
      caseworkerId: participants.caseworkerId,
      userId: participants.userId,
    })
    .from(participants)
    .where(and(eq(participants.id, input.participantId), eq(participants.unitId, ctx.actor.unitId ?? "")));
  if (!person) return fail("not_found");
  const allowed = authorize(ctx.actor, "participant.paper-card", person);
  if (!allowed.ok) return allowed;
  await ctx.write(async (tx) => {
    await tx
      .update(paperCards)
      .set({ revokedAt: ctx.now })
      .where(and(eq(paperCards.userId, person.userId), isNull(paperCards.revokedAt)));
    await tx
      .update(sessions)
      .set({ revokedAt: ctx.now })
      .where(
        and(
          eq(sessions.userId, person.userId),
          eq(sessions.method, "paper-card"),
          isNull(sessions.revokedAt),
        ),
      );
    await audit(tx, ctx.actor, ctx.now, {
      act: "participant.paper-card-revoked",
      subjectType: "participant",
      subjectId: input.participantId,
      participantId: input.participantId,
    });
  });
  return ok(null);
}
