import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { outbox } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

/** A person decides about a dead letter: try again from the start, or let it be (it was told in another way). */
export async function settleDeadLetter(
  ctx: WriteContext,
  input: { eventId: string; decision: "retry" | "drop" },
): Promise<Result<null, "not_found" | "needs_assurance" | "stale">> {
  const allowed = authorize(ctx.actor, "operations.read", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const changed = await tx
      .update(outbox)
      .set(
        input.decision === "retry"
          ? { deadAt: null, attempts: 0, firstAttemptAt: null, dueAt: ctx.now }
          : { doneAt: ctx.now },
      )
      .where(and(eq(outbox.id, input.eventId), isNotNull(outbox.deadAt), isNull(outbox.doneAt)))
      .returning({ topic: outbox.topic });
    if (!changed[0]) return fail("stale");
    await audit(tx, ctx.actor, ctx.now, {
      act: `operations.${input.decision}`,
      subjectType: "outbox",
      subjectId: input.eventId,
      detail: { topic: changed[0].topic },
    });
    return ok(null);
  });
}
