import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Actor, Assurance, Role } from "#app/domain/access/roles.ts";
import { TOUCH_MINUTES } from "#app/domain/access/session-rules.ts";
import { addMinutes, type Instant } from "#app/domain/shared/dates.ts";
import { hashSecret, sameText } from "#app/platform/secrets.server.ts";
import type { Reader } from "#db/database.ts";
import { companies, memberships, sessions, units, users } from "#db/schema/index.ts";
import { canActAs } from "./open-session.server.ts";

export interface Membership {
  id: string;
  role: Role;
  title: string | null;
  unitId: string | null;
  companyId: string | null;
  participantId: string | null;
  /** What the person knows it by: the unit's or the company's name. */
  place: string | null;
}

export interface SignedIn {
  sessionId: string;
  userId: string;
  name: string;
  email: string | null;
  locale: string;
  assurance: Assurance;
  method: string;
  membershipId: string | null;
  /** The role acted in now; null for somebody who has none yet (an employer before registering a company). */
  actor: Actor | null;
  memberships: Membership[];
  expiresAt: Instant;
  absoluteExpiresAt: Instant;
  /** The last use was written long enough ago to be written again. */
  touchDue: boolean;
}

const prepared = new WeakMap<Reader, ReturnType<typeof prepare>>();

// Read on every request of everyone who is signed in, so it is prepared once per connection.
function prepare(read: Reader) {
  return {
    session: read
      .select({
        id: sessions.id,
        secretHash: sessions.secretHash,
        userId: sessions.userId,
        membershipId: sessions.membershipId,
        assurance: sessions.assurance,
        method: sessions.method,
        lastSeenAt: sessions.lastSeenAt,
        expiresAt: sessions.expiresAt,
        absoluteExpiresAt: sessions.absoluteExpiresAt,
        name: users.name,
        email: users.email,
        locale: users.locale,
      })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(
        and(
          eq(sessions.id, sql.placeholder("id")),
          isNull(sessions.revokedAt),
          gt(sessions.expiresAt, sql.placeholder("now")),
          gt(sessions.absoluteExpiresAt, sql.placeholder("now")),
          isNull(users.closedAt),
        ),
      )
      .prepare(),
    memberships: read
      .select({
        id: memberships.id,
        role: memberships.role,
        title: memberships.title,
        unitId: memberships.unitId,
        companyId: memberships.companyId,
        participantId: memberships.participantId,
        unitName: units.name,
        companyName: companies.name,
      })
      .from(memberships)
      .leftJoin(units, eq(units.id, memberships.unitId))
      .leftJoin(companies, eq(companies.id, memberships.companyId))
      .where(and(eq(memberships.userId, sql.placeholder("userId")), isNull(memberships.endedAt)))
      .orderBy(asc(memberships.createdAt), asc(memberships.id))
      .prepare(),
  };
}

/** Who a cookie's `id.secret` stands for now, or null. Always from the primary: a revoked session is dead at once. */
export async function readSession(read: Reader, now: Instant, token: string): Promise<SignedIn | null> {
  const [id, secret] = token.split(".");
  if (!id || !secret) return null;
  const queries = prepared.get(read) ?? prepare(read);
  prepared.set(read, queries);
  const [row] = await queries.session.execute({ id, now });
  if (!row || !sameText(row.secretHash, hashSecret(secret))) return null;
  const rows = await queries.memberships.execute({ userId: row.userId });
  const held: Membership[] = rows
    .filter((membership) => canActAs(membership.role, row.assurance))
    .map(({ unitName, companyName, ...membership }) => ({ ...membership, place: companyName ?? unitName }));
  const active = held.find((membership) => membership.id === row.membershipId) ?? null;
  return {
    sessionId: row.id,
    userId: row.userId,
    name: row.name,
    email: row.email,
    locale: row.locale,
    assurance: row.assurance,
    method: row.method,
    membershipId: active?.id ?? null,
    actor: active && {
      userId: row.userId,
      sessionId: row.id,
      role: active.role,
      unitId: active.unitId,
      companyId: active.companyId,
      participantId: active.participantId,
      assurance: row.assurance,
    },
    memberships: held,
    expiresAt: row.expiresAt,
    absoluteExpiresAt: row.absoluteExpiresAt,
    touchDue: addMinutes(row.lastSeenAt, TOUCH_MINUTES) <= now,
  };
}
