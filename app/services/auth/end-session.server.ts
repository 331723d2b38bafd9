import { and, eq, isNull } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Db } from "#db/database.ts";
import { sessions } from "#db/schema/index.ts";

/** Ends one of the person's own sessions; the SQL is scoped to them, so another's id does nothing. */
export async function endSession(
  write: Db["write"],
  now: Instant,
  userId: string,
  sessionId: string,
): Promise<void> {
  await write((tx) =>
    tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(eq(sessions.id, sessionId), eq(sessions.userId, userId), isNull(sessions.revokedAt))),
  );
}
