import { and, asc, eq, isNull } from "drizzle-orm";
import { RIGHTS } from "#app/domain/access/rights.ts";
import { ASSURANCES, type Assurance, type Role } from "#app/domain/access/roles.ts";
import { SESSION_RULES } from "#app/domain/access/session-rules.ts";
import { addMinutes, type Instant } from "#app/domain/shared/dates.ts";
import { newBlindId } from "#app/platform/ids.server.ts";
import { hashSecret, newSecret } from "#app/platform/secrets.server.ts";
import type { Tx } from "#db/database.ts";
import { memberships, sessions } from "#db/schema/index.ts";

export type SignInMethod = "password+totp" | "email-code" | "email-code+totp" | "paper-card" | "demo";

export interface OpenedSession {
  sessionId: string;
  /** The cookie's value, `id.secret`: only the secret's hash is stored. */
  token: string;
  expiresAt: Instant;
}

/** Opens a session in the transaction of the sign-in that earned it, and picks the role to start in. */
export async function openSession(
  tx: Tx,
  now: Instant,
  input: {
    userId: string;
    assurance: Assurance;
    method: SignInMethod;
    device: string;
    membershipId?: string | null;
  },
): Promise<OpenedSession> {
  const rule = SESSION_RULES[input.assurance];
  const secret = newSecret();
  const id = newBlindId();
  const absoluteExpiresAt = addMinutes(now, rule.absoluteHours * 60);
  await tx.insert(sessions).values({
    id,
    secretHash: hashSecret(secret),
    userId: input.userId,
    membershipId: input.membershipId ?? (await firstMembership(tx, input.userId, input.assurance)),
    assurance: input.assurance,
    method: input.method,
    device: input.device.slice(0, 120),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: addMinutes(now, rule.idleMinutes),
    absoluteExpiresAt,
  });
  return { sessionId: id, token: `${id}.${secret}`, expiresAt: absoluteExpiresAt };
}

async function firstMembership(tx: Tx, userId: string, assurance: Assurance): Promise<string | null> {
  const rows = await tx
    .select({ id: memberships.id, role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), isNull(memberships.endedAt)))
    .orderBy(asc(memberships.createdAt), asc(memberships.id));
  return rows.find((row) => canActAs(row.role, assurance))?.id ?? null;
}

/** A role can be acted in when the sign-in is strong enough for at least one of its rights. */
export function canActAs(role: Role, assurance: Assurance): boolean {
  return Object.values(RIGHTS)
    .flat()
    .some((row) => row.role === role && ASSURANCES.indexOf(assurance) >= ASSURANCES.indexOf(row.assurance));
}
