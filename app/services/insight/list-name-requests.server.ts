import { and, asc, eq, inArray, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { authorize } from "#app/domain/access/authorize.ts";
import { handleOf } from "#app/domain/access/handle.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { auditLog, companies, participants, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** The acts by which a request is answered. */
export const NAME_ANSWERED = ["insight.give-name", "insight.withhold-name"] as const;

/** A participant wants to know who it was. The asker is a handle, as everywhere in the log. */
export interface NameRequest {
  entryId: string;
  askedAt: Instant;
  participantId: string;
  handle: string;
  at: Instant;
  act: string;
  role: string;
  /** Null for a party without an account. */
  name: string | null;
  companyName: string | null;
}

/** What the unit's participants have asked and nobody has answered, longest waiting first. */
export async function listNameRequests(
  ctx: ReadContext,
): Promise<Result<NameRequest[], "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "insight.answer", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const [entry, answer] = [alias(auditLog, "entry"), alias(auditLog, "answer")];
  const answered = ctx.read
    .select({ one: sql`1` })
    .from(answer)
    .where(and(eq(answer.subjectId, auditLog.subjectId), inArray(answer.act, [...NAME_ANSWERED])));
  const rows = await ctx.read
    .select({
      entryId: entry.id,
      askedAt: auditLog.at,
      participantId: participants.id,
      at: entry.at,
      act: entry.act,
      role: entry.actorRole,
      name: users.name,
      companyName: companies.name,
    })
    .from(auditLog)
    .innerJoin(participants, eq(participants.id, auditLog.participantId))
    .innerJoin(entry, eq(entry.id, auditLog.subjectId))
    .leftJoin(users, eq(users.id, entry.actorUserId))
    .leftJoin(companies, eq(companies.id, entry.companyId))
    .where(
      and(
        eq(auditLog.act, "insight.request-name"),
        eq(participants.unitId, ctx.actor.unitId ?? ""),
        notExists(answered),
      ),
    )
    .orderBy(asc(auditLog.at), asc(auditLog.id));
  return ok(rows.map((row) => ({ ...row, handle: handleOf(row.participantId) })));
}
