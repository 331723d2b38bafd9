import { and, eq, ne } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { concerning } from "#db/queries/audit-log.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { auditLog } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

/**
 * The participant asks their unit who it was that looked. The request stands in the access log, where the manager
 * reads it, and the unit is told that something waits. Asked twice is asked once.
 */
export async function requestName(
  ctx: WriteContext,
  input: { entryId: string },
): Promise<Result<null, "not_found" | "needs_assurance">> {
  const subject = await participantInReach(ctx.read, ctx.actor, ctx.actor.participantId ?? "");
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "participant.insight", subject);
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const [entry] = await tx
      .select({ id: auditLog.id, role: auditLog.actorRole })
      .from(auditLog)
      .where(
        and(
          eq(auditLog.id, input.entryId),
          await concerning(tx, subject.id),
          ne(auditLog.actorRole, "participant"),
        ),
      );
    if (!entry || entry.role === "system") return fail("not_found");
    const before = await tx
      .select({ id: auditLog.id })
      .from(auditLog)
      .where(and(eq(auditLog.act, "insight.request-name"), eq(auditLog.subjectId, entry.id)));
    if (before.length > 0) return ok(null);
    await audit(tx, ctx.actor, ctx.now, {
      act: "insight.request-name",
      subjectType: "access",
      subjectId: entry.id,
      participantId: subject.id,
    });
    await enqueue(tx, ctx.now, "insight.name-requested", { unitId: subject.unitId });
    return ok(null);
  });
}
