import { and, desc, eq, inArray, ne } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import {
  type InsightKind,
  type InsightPurpose,
  insightKind,
  insightPurpose,
} from "#app/domain/access/insight.ts";
import { NAME_ANSWERS, type NameAnswer } from "#app/domain/access/readings.ts";
import { ROLES, type Role } from "#app/domain/access/roles.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { Reader } from "#db/database.ts";
import { concerning } from "#db/queries/audit-log.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { auditLog, companies, units, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { NAME_ANSWERED } from "./list-name-requests.server.ts";

/** How many rows of the log one page reads; those alike on one day are told once. */
const PAGE = 100;

/** One thing that somebody else did with the participant's data. No name: that is given on request. */
export interface Sight {
  /** The latest of the rows told here. */
  id: string;
  at: Instant;
  /** Null: the portal itself. */
  role: Role | "signer" | null;
  /** The unit, or the company of an employer; null for the portal. */
  place: string | null;
  kind: InsightKind;
  purpose: InsightPurpose | null;
  /** The same by the same person that day. */
  times: number;
  nameRequested: boolean;
  /** What the unit has answered, and the name where it was given. */
  nameAnswer: { answer: NameAnswer; name: string | null } | null;
}

/** Those with an account by their role, and a party that signs without one. */
const SEEN_AS = [...ROLES, "signer"] as const;

/**
 * Who has looked at the participant's card and case: role, unit, time and purpose, newest first (2-domain §9). Their
 * own doings are left out. Reading it is logged, as theirs.
 */
export async function listInsight(
  ctx: ReadContext,
  input: { page: number },
): Promise<Result<{ sights: Sight[]; more: boolean }, "not_found" | "needs_assurance">> {
  const subject = await participantInReach(ctx.read, ctx.actor, ctx.actor.participantId ?? "");
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "participant.insight", subject);
  if (!allowed.ok) return allowed;
  const rows = await ctx.read
    .select({
      id: auditLog.id,
      at: auditLog.at,
      actorUserId: auditLog.actorUserId,
      role: auditLog.actorRole,
      act: auditLog.act,
      purpose: auditLog.purpose,
      unitName: units.name,
      companyName: companies.name,
    })
    .from(auditLog)
    .leftJoin(units, eq(units.id, auditLog.unitId))
    .leftJoin(companies, eq(companies.id, auditLog.companyId))
    .where(and(await concerning(ctx.read, subject.id), ne(auditLog.actorRole, "participant")))
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(PAGE + 1)
    .offset((input.page - 1) * PAGE);
  const ids = rows.map(({ id }) => id);
  const asked = await requestedNames(ctx.read, ids);
  const answers = await answersTo(ctx.read, ids);
  await ctx.recordAccess({
    act: "insight.read",
    subjectType: "participant",
    subjectId: subject.id,
    participantId: subject.id,
    purpose: "own",
  });

  const sights = new Map<string, Sight>();
  for (const row of rows.slice(0, PAGE)) {
    const [kind, purpose] = [insightKind(row.act), insightPurpose(row.purpose)];
    const alike = [swedishDate(row.at), row.actorUserId, row.role, kind, purpose].join();
    const told = sights.get(alike);
    if (told) {
      told.times += 1;
      told.nameRequested ||= asked.has(row.id);
      told.nameAnswer ??= answers.get(row.id) ?? null;
      continue;
    }
    sights.set(alike, {
      id: row.id,
      at: row.at,
      role: SEEN_AS.find((role) => role === row.role) ?? null,
      place: row.companyName ?? row.unitName,
      kind,
      purpose,
      times: 1,
      nameRequested: asked.has(row.id),
      nameAnswer: answers.get(row.id) ?? null,
    });
  }
  return ok({ sights: [...sights.values()], more: rows.length > PAGE });
}

async function requestedNames(read: Reader, ids: readonly string[]): Promise<Set<string>> {
  const rows = await read
    .select({ entryId: auditLog.subjectId })
    .from(auditLog)
    .where(and(eq(auditLog.act, "insight.request-name"), inArray(auditLog.subjectId, [...ids])));
  return new Set(rows.map(({ entryId }) => entryId));
}

/** Entry → the unit's answer. The name is read now, from the account that looked. */
async function answersTo(
  read: Reader,
  ids: readonly string[],
): Promise<Map<string, NonNullable<Sight["nameAnswer"]>>> {
  const answers = await read
    .select({ entryId: auditLog.subjectId, detail: auditLog.detail })
    .from(auditLog)
    .where(and(inArray(auditLog.act, [...NAME_ANSWERED]), inArray(auditLog.subjectId, [...ids])));
  const names = await read
    .select({ entryId: auditLog.id, name: users.name })
    .from(auditLog)
    .innerJoin(users, eq(users.id, auditLog.actorUserId))
    .where(
      inArray(
        auditLog.id,
        answers.map(({ entryId }) => entryId),
      ),
    );
  const nameOf = new Map(names.map(({ entryId, name }) => [entryId, name]));
  return new Map(
    answers.flatMap(({ entryId, detail }) => {
      const answer = NAME_ANSWERS.find((one) => one === detail?.answer);
      const name = answer === "given" ? (nameOf.get(entryId) ?? null) : null;
      return answer ? [[entryId, { answer, name }]] : [];
    }),
  );
}
