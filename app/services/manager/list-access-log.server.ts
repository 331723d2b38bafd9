import { and, desc, eq, gte, isNotNull, lt, or } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { handleOf } from "#app/domain/access/handle.ts";
import { addDays } from "#app/domain/shared/dates.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { peopleBehind } from "#db/queries/proposal-links.server.ts";
import { auditLog, participants, proposals, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

const PAGE = 50;

export interface LogEntry {
  id: string;
  at: string;
  /** Who, by name: the log's reader controls staff. Null for the system and for people outside the unit. */
  who: string | null;
  role: string;
  act: string;
  purpose: string | null;
  subjectType: string;
  /** A short handle to follow one case through the log without its name. */
  subject: string;
  /** Of the unit's own: whose it is can be opened, with a reason. */
  participantId: string | null;
}

export interface LogPage {
  entries: LogEntry[];
  more: boolean;
}

/**
 * The unit's access log, latest first: what its staff did, and what others did with its participants. Reading it is
 * logged too.
 */
export async function listAccessLog(
  ctx: ReadContext,
  filter: { day?: string | undefined; role?: string | undefined; onlyParticipants?: boolean; page: number },
): Promise<Result<LogPage, "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "log.read", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  await ctx.recordAccess({
    act: "log.read",
    subjectType: "unit",
    subjectId: ctx.actor.unitId ?? "",
    purpose: "log-control",
  });
  const unitId = ctx.actor.unitId ?? "";
  const ofOwnParticipant = or(isNotNull(participants.id), isNotNull(proposals.id));
  const rows = await ctx.read
    .select({
      id: auditLog.id,
      at: auditLog.at,
      name: users.name,
      actorUnit: auditLog.unitId,
      role: auditLog.actorRole,
      act: auditLog.act,
      purpose: auditLog.purpose,
      subjectType: auditLog.subjectType,
      subjectId: auditLog.subjectId,
      ownParticipant: participants.id,
      ownProposal: proposals.id,
    })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.actorUserId))
    .leftJoin(participants, and(eq(participants.id, auditLog.participantId), eq(participants.unitId, unitId)))
    .leftJoin(
      proposals,
      and(
        eq(auditLog.subjectType, "proposal"),
        eq(proposals.id, auditLog.subjectId),
        eq(proposals.unitId, unitId),
      ),
    )
    .where(
      and(
        or(eq(auditLog.unitId, unitId), ofOwnParticipant),
        filter.day ? and(gte(auditLog.at, filter.day), lt(auditLog.at, addDays(filter.day, 1))) : undefined,
        filter.role ? eq(auditLog.actorRole, filter.role) : undefined,
        filter.onlyParticipants ? ofOwnParticipant : undefined,
      ),
    )
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(PAGE + 1)
    .offset((filter.page - 1) * PAGE);
  // A row about a proposal does not say whose it is: the link does.
  const behind = await peopleBehind(
    ctx.read,
    rows.flatMap(({ ownProposal }) => ownProposal ?? []),
  );
  return ok({
    more: rows.length > PAGE,
    entries: rows.slice(0, PAGE).map((row) => ({
      id: row.id,
      at: row.at,
      who: row.actorUnit === unitId ? row.name : null,
      role: row.role,
      act: row.act,
      purpose: row.purpose,
      subjectType: row.subjectType,
      subject: handleOf(row.subjectId),
      participantId: row.ownParticipant ?? behind.get(row.ownProposal ?? "")?.participantId ?? null,
    })),
  });
}
