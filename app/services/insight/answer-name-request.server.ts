import { and, eq, inArray } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { NameAnswer } from "#app/domain/access/readings.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { auditLog, participants } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { NAME_ANSWERED } from "./list-name-requests.server.ts";

/**
 * The unit answers a participant who has asked who it was that looked. Answered twice the first answer stands
 * (`stale`). `no_name`: a party without an account signed by a link, so there is no name of an account to give.
 */
export async function answerNameRequest(
  ctx: WriteContext,
  input: { entryId: string; answer: NameAnswer },
): Promise<Result<null, "not_found" | "needs_assurance" | "stale" | "no_name">> {
  return ctx.write(async (tx) => {
    const [asked] = await tx
      .select({ participantId: participants.id, unitId: participants.unitId })
      .from(auditLog)
      .innerJoin(participants, eq(participants.id, auditLog.participantId))
      .where(and(eq(auditLog.act, "insight.request-name"), eq(auditLog.subjectId, input.entryId)));
    if (!asked) return fail("not_found");
    const allowed = authorize(ctx.actor, "insight.answer", asked);
    if (!allowed.ok) return allowed;
    const before = await tx
      .select({ id: auditLog.id })
      .from(auditLog)
      .where(and(inArray(auditLog.act, [...NAME_ANSWERED]), eq(auditLog.subjectId, input.entryId)));
    if (before.length > 0) return fail("stale");
    const [entry] = await tx
      .select({ userId: auditLog.actorUserId })
      .from(auditLog)
      .where(eq(auditLog.id, input.entryId));
    if (input.answer === "given" && !entry?.userId) return fail("no_name");
    await audit(tx, ctx.actor, ctx.now, {
      act: input.answer === "given" ? "insight.give-name" : "insight.withhold-name",
      subjectType: "access",
      subjectId: input.entryId,
      participantId: asked.participantId,
      detail: { answer: input.answer },
    });
    return ok(null);
  });
}
