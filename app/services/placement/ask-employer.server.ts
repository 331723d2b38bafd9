import { and, eq, isNull } from "drizzle-orm";
import { asksOn } from "#app/domain/placement/freshness.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { unrefreshedPlacements } from "#db/queries/unrefreshed-placements.server.ts";
import { placements, reminders } from "#db/schema/index.ts";
import { subscriber } from "../outbox/subscriber.server.ts";
import { writeToEmployer } from "./write-to-employer.server.ts";

/**
 * Asks the employer by mail. A question that was answered meanwhile is stopped, and so is one that reached nobody: what
 * nobody was asked about never closes, and stays on the broker's "Idag".
 */
export const askEmployer = subscriber({
  name: "ask-employer-if-still-open",
  topic: "placement.unrefreshed",
  async run(ctx, { reminderId }) {
    const [reminder] = await ctx.read
      .select({ id: reminders.id, placementId: reminders.subjectId, dueDate: reminders.dueDate })
      .from(reminders)
      .where(and(eq(reminders.id, reminderId), isNull(reminders.sentAt), isNull(reminders.stoppedAt)));
    if (!reminder) return;
    const { placementId, dueDate } = reminder;
    const [still] = await unrefreshedPlacements(
      ctx.read,
      swedishDate(ctx.now),
      eq(placements.id, placementId),
    );
    const isDue = still !== undefined && asksOn(still.confirmedOn) === dueDate;
    const asked = isDue
      ? await writeToEmployer(ctx, "placementStillOpen", { placementId, companyId: still.companyId })
      : 0;
    await ctx.write((tx) =>
      tx
        .update(reminders)
        .set(asked > 0 ? { sentAt: ctx.now } : { stoppedAt: ctx.now })
        .where(eq(reminders.id, reminder.id)),
    );
  },
});
