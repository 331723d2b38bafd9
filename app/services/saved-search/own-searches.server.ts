import { and, desc, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { Actor } from "#app/domain/access/roles.ts";
import { fail, type Result } from "#app/domain/shared/result.ts";
import type { Reader, Tx } from "#db/database.ts";
import { type ParticipantSubject, participantInReach } from "#db/queries/participants.server.ts";
import { savedSearches } from "#db/schema/index.ts";

export type KeepFailure = "not_found" | "needs_assurance";
export type SavedSearch = typeof savedSearches.$inferSelect;

/** The participant who acts, where they may keep searches of their own: whoever else asks, there are none. */
export async function keeper(
  db: Reader | Tx,
  actor: Actor,
): Promise<Result<ParticipantSubject, KeepFailure>> {
  const person = await participantInReach(db, actor, actor.participantId ?? "");
  if (!person || person.state === "closed") return fail("not_found");
  return authorize(actor, "search.keep", person);
}

/** Newest first. */
export function searchesOf(db: Reader | Tx, participantId: string): Promise<SavedSearch[]> {
  return db
    .select()
    .from(savedSearches)
    .where(eq(savedSearches.participantId, participantId))
    .orderBy(desc(savedSearches.createdAt), desc(savedSearches.id));
}

/** One of the person's own, for a write. */
export function ownSearch(participantId: string, searchId: string) {
  return and(eq(savedSearches.participantId, participantId), eq(savedSearches.id, searchId));
}
