import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Reader } from "#db/database.ts";
import { sessions } from "#db/schema/index.ts";

export interface SessionRow {
  id: string;
  device: string;
  method: string;
  createdAt: Instant;
  lastSeenAt: Instant;
}

/** The person's open sessions, latest used first. */
export async function listSessions(read: Reader, now: Instant, userId: string): Promise<SessionRow[]> {
  return read
    .select({
      id: sessions.id,
      device: sessions.device,
      method: sessions.method,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastSeenAt));
}
