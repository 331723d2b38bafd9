import { and, eq, ne } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { Db } from "#db/database.ts";
import { reminders, savedSearches } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { reminderOfLink } from "./letter-link.server.ts";

/**
 * One press in a letter: no more of them, about any of the person's searches, which stay. Whoever has the letter may
 * press, signed in or not, and so may the mail program by itself (RFC 8058). Pressed again, or when the person or the
 * letter is no longer kept, it is as done.
 */
export async function stopLetters(
  { write, now }: { write: Db["write"]; now: Instant },
  input: { link: string },
): Promise<Result<null, "not_found">> {
  const reminderId = reminderOfLink(input.link);
  if (!reminderId) return fail("not_found");
  return write(async (tx) => {
    const [letter] = await tx
      .select({ participantId: reminders.participantId })
      .from(reminders)
      .where(eq(reminders.id, reminderId));
    const participantId = letter?.participantId;
    if (!participantId) return ok(null);
    const stopped = await tx
      .update(savedSearches)
      .set({ rhythm: "none" })
      .where(and(eq(savedSearches.participantId, participantId), ne(savedSearches.rhythm, "none")))
      .returning({ id: savedSearches.id });
    if (stopped.length > 0)
      await audit(tx, "system", now, {
        act: "search.stop-letters",
        subjectType: "participant",
        subjectId: participantId,
        participantId,
        detail: { searches: stopped.length, reminderId },
      });
    return ok(null);
  });
}
