import { and, eq, isNull } from "drizzle-orm";
import type { Assurance } from "#app/domain/access/roles.ts";
import { SESSION_RULES } from "#app/domain/access/session-rules.ts";
import { addMinutes, type Instant } from "#app/domain/shared/dates.ts";
import type { Db } from "#db/database.ts";
import { sessions } from "#db/schema/index.ts";

/** Slides the idle limit forward; never past the absolute one. */
export async function touchSession(
  write: Db["write"],
  now: Instant,
  session: { sessionId: string; assurance: Assurance; absoluteExpiresAt: Instant },
): Promise<void> {
  const slid = addMinutes(now, SESSION_RULES[session.assurance].idleMinutes);
  const [expiresAt] = [slid, session.absoluteExpiresAt].sort();
  await write((tx) =>
    tx
      .update(sessions)
      .set({ lastSeenAt: now, expiresAt })
      .where(and(eq(sessions.id, session.sessionId), isNull(sessions.revokedAt))),
  );
}
