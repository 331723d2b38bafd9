import { and, eq, isNull, ne } from "drizzle-orm";
import { type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import { reminders, savedSearches } from "#db/schema/index.ts";
import type { SystemContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { composeLetter } from "./compose-letter.server.ts";
import { letterReceiver } from "./letter-receiver.server.ts";

const KIND = "search-letter";

/**
 * Puts one letter for each person whose saved searches have something new, for the daily run: one a day and person, so
 * a second run adds nothing. A missed day is caught up, since what is new is counted from what was last told. Returns
 * how many were added.
 */
export async function scheduleLetters(ctx: SystemContext): Promise<number> {
  const today = swedishDate(ctx.now);
  const people = await ctx.read
    .selectDistinct({ participantId: savedSearches.participantId })
    .from(savedSearches)
    .where(ne(savedSearches.rhythm, "none"));
  let added = 0;
  for (const { participantId } of people) {
    const receiver = await letterReceiver(ctx, participantId);
    if (!receiver || "none" in receiver) continue;
    if (!(await composeLetter(ctx.read, participantId, today))) continue;
    if (await addLetter(ctx, participantId, today)) added += 1;
  }
  return added;
}

function addLetter(ctx: SystemContext, participantId: string, today: IsoDate): Promise<boolean> {
  return ctx.write(async (tx) => {
    const mine = and(
      eq(reminders.subjectType, "participant"),
      eq(reminders.subjectId, participantId),
      eq(reminders.kind, KIND),
    );
    const reminderId = newId();
    const [row] = await tx
      .insert(reminders)
      .values({
        id: reminderId,
        subjectType: "participant",
        subjectId: participantId,
        kind: KIND,
        dueDate: today,
        participantId,
      })
      .onConflictDoNothing()
      .returning({ id: reminders.id });
    if (!row) return false;
    // One of an earlier day that could not be sent is told by this one.
    await tx
      .update(reminders)
      .set({ stoppedAt: ctx.now })
      .where(and(mine, ne(reminders.id, reminderId), isNull(reminders.sentAt), isNull(reminders.stoppedAt)));
    await enqueue(tx, ctx.now, "search.letter-due", { reminderId });
    return true;
  });
}
