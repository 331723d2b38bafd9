import { and, gte, isNull, lte } from "drizzle-orm";
import { expiryReminder } from "#app/domain/consent/consent.ts";
import { addDays, swedishDate } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import { consentColumns } from "#db/queries/consents.server.ts";
import { consents, reminders } from "#db/schema/index.ts";
import type { SystemContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

/** Wider than the domain's own window, which decides: the query only spares the rest of the table. */
const LOOK_AHEAD_DAYS = 31;

/**
 * Puts a reminder for each consent that is about to run out. For the daily run: a missed day is caught up, and a
 * second run on a day adds nothing. Returns how many were added.
 */
export async function scheduleConsentReminders(ctx: SystemContext): Promise<number> {
  const today = swedishDate(ctx.now);
  const ending = await ctx.read
    .select(consentColumns)
    .from(consents)
    .where(
      and(
        isNull(consents.withdrawnAt),
        gte(consents.validTo, today),
        lte(consents.validTo, addDays(today, LOOK_AHEAD_DAYS)),
      ),
    );
  let added = 0;
  for (const consent of ending) {
    const due = expiryReminder(consent, ctx.now);
    if (!due) continue;
    const isNew = await ctx.write(async (tx) => {
      const rows = await tx
        .insert(reminders)
        .values({
          id: newId(),
          subjectType: "consent",
          subjectId: consent.id,
          kind: "consent-expires",
          dueDate: due.lastDay,
          participantId: consent.participantId,
        })
        .onConflictDoNothing()
        .returning({ id: reminders.id });
      if (rows[0]) await enqueue(tx, ctx.now, "consent.expiring", { reminderId: rows[0].id });
      return rows.length > 0;
    });
    if (isNew) added += 1;
  }
  return added;
}
