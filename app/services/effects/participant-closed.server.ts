import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import { memberships, paperCards, savedSearches, sessions } from "#db/schema/index.ts";
import { takeOutOfSight } from "./take-out-of-sight.server.ts";

/**
 * The effects of the row `close`: profile out of the search, proposals ended, messages stopped, saved searches
 * gone, and every way in as this participant closed. The account stays, since the person may hold other roles.
 */
export async function participantClosed(
  tx: Tx,
  actor: Actor,
  now: Instant,
  person: { participantId: string; userId: string },
): Promise<void> {
  const { participantId, userId } = person;
  await takeOutOfSight(tx, actor, now, participantId);
  await tx.delete(savedSearches).where(eq(savedSearches.participantId, participantId));
  await tx
    .update(paperCards)
    .set({ revokedAt: now })
    .where(and(eq(paperCards.userId, userId), isNull(paperCards.revokedAt)));
  const own = await tx
    .update(memberships)
    .set({ endedAt: now })
    .where(and(eq(memberships.participantId, participantId), isNull(memberships.endedAt)))
    .returning({ id: memberships.id });
  for (const { id } of own)
    await tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(eq(sessions.membershipId, id), isNull(sessions.revokedAt)));
}
