import { and, count, eq, gt, inArray, max } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { auditLog } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { NAME_ANSWERED } from "./list-name-requests.server.ts";

/** How many answers about who looked have come since the participant last read their insight. Says nothing of what. */
export async function countNewAnswers(
  ctx: ReadContext,
): Promise<Result<number, "not_found" | "needs_assurance">> {
  const subject = await participantInReach(ctx.read, ctx.actor, ctx.actor.participantId ?? "");
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "participant.home", subject);
  if (!allowed.ok) return allowed;
  const own = eq(auditLog.participantId, subject.id);
  const [read] = await ctx.read
    .select({ at: max(auditLog.at) })
    .from(auditLog)
    .where(and(own, eq(auditLog.act, "insight.read")));
  const [answers] = await ctx.read
    .select({ number: count() })
    .from(auditLog)
    .where(
      and(own, inArray(auditLog.act, [...NAME_ANSWERED]), read?.at ? gt(auditLog.at, read.at) : undefined),
    );
  return ok(answers?.number ?? 0);
}
