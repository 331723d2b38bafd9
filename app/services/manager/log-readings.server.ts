import { and, asc, eq, gte, inArray, isNotNull, lt, or } from "drizzle-orm";
import { caseworkerAt, type Reading } from "#app/domain/access/log-patterns.ts";
import { READINGS } from "#app/domain/access/readings.ts";
import { ROLES } from "#app/domain/access/roles.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "#db/database.ts";
import { peopleBehind } from "#db/queries/proposal-links.server.ts";
import { auditLog, conflicts, participants, proposals } from "#db/schema/index.ts";

/** A row of the access log by which somebody saw something of one participant. */
export interface LoggedReading {
  id: string;
  at: Instant;
  userId: string | null;
  role: string;
  unitId: string | null;
  act: string;
  purpose: string | null;
  participantId: string;
  caseworkerId: string;
}

/** The readings that concern the unit, its staff's and others' of its participants, but not people's own. */
export async function readingsOf(
  db: Reader | Tx,
  unitId: string,
  time: { from: Instant; to: Instant },
): Promise<LoggedReading[]> {
  return (await readingsWhere(db, unitId, and(gte(auditLog.at, time.from), lt(auditLog.at, time.to)))).filter(
    ({ role }) => role !== "participant" && role !== "system",
  );
}

/** Those of them with these ids. */
export function readingsById(
  db: Reader | Tx,
  unitId: string,
  ids: readonly string[],
): Promise<LoggedReading[]> {
  return readingsWhere(db, unitId, inArray(auditLog.id, [...ids]));
}

async function readingsWhere(
  db: Reader | Tx,
  unitId: string,
  where: ReturnType<typeof and>,
): Promise<LoggedReading[]> {
  const rows = await db
    .select({
      id: auditLog.id,
      at: auditLog.at,
      userId: auditLog.actorUserId,
      role: auditLog.actorRole,
      unitId: auditLog.unitId,
      act: auditLog.act,
      purpose: auditLog.purpose,
      named: participants.id,
      caseworkerId: participants.caseworkerId,
      proposalId: proposals.id,
    })
    .from(auditLog)
    .leftJoin(participants, eq(participants.id, auditLog.participantId))
    .leftJoin(proposals, and(eq(auditLog.subjectType, "proposal"), eq(proposals.id, auditLog.subjectId)))
    .where(
      and(
        where,
        inArray(auditLog.act, [...READINGS]),
        or(isNotNull(participants.id), isNotNull(proposals.id)),
        or(eq(auditLog.unitId, unitId), eq(participants.unitId, unitId), eq(proposals.unitId, unitId)),
      ),
    )
    .orderBy(asc(auditLog.at), asc(auditLog.id));
  // A row about a proposal does not say whose it is: the link does.
  const behind = await peopleBehind(
    db,
    rows.flatMap(({ proposalId }) => proposalId ?? []),
  );
  return rows.flatMap(({ named, caseworkerId, proposalId, ...row }) => {
    if (named && caseworkerId) return [{ ...row, participantId: named, caseworkerId }];
    const person = behind.get(proposalId ?? "");
    return person ? [{ ...row, ...person }] : [];
  });
}

/** The same as the patterns look at them: the unit's own staff, with who was the caseworker and what was declared then. */
export async function asPatterns(
  db: Reader | Tx,
  unitId: string,
  readings: readonly LoggedReading[],
): Promise<Reading[]> {
  const changes = await caseworkerChanges(db);
  const declared = await db
    .select({
      userId: conflicts.userId,
      participantId: conflicts.participantId,
      from: conflicts.declaredAt,
      to: conflicts.endedAt,
    })
    .from(conflicts)
    .where(isNotNull(conflicts.participantId));
  return readings.flatMap(({ at, userId, role, participantId, ...row }) => {
    const known = ROLES.find((one) => one === role);
    if (!userId || !known || row.unitId !== unitId) return [];
    return [
      {
        at,
        userId,
        role: known,
        participantId,
        caseworkerId: caseworkerAt(row.caseworkerId, changes.get(participantId) ?? [], at),
        conflict: declared.some(
          (one) =>
            one.userId === userId &&
            one.participantId === participantId &&
            one.from <= at &&
            (one.to === null || one.to > at),
        ),
      },
    ];
  });
}

async function caseworkerChanges(db: Reader | Tx): Promise<Map<string, { at: Instant; from: string }[]>> {
  const rows = await db
    .select({ at: auditLog.at, participantId: auditLog.participantId, detail: auditLog.detail })
    .from(auditLog)
    .where(and(eq(auditLog.act, "participant.change-caseworker"), isNotNull(auditLog.participantId)));
  const byPerson = Map.groupBy(rows, ({ participantId }) => participantId ?? "");
  return new Map(
    [...byPerson].map(([id, own]) => [
      id,
      own.map(({ at, detail }) => ({ at, from: String(detail?.from ?? "") })),
    ]),
  );
}
