import { eq } from "drizzle-orm";
import { asksOn, freshnessDue } from "#app/domain/placement/freshness.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import { STILL_OPEN, unrefreshedPlacements } from "#db/queries/unrefreshed-placements.server.ts";
import { placements, reminders } from "#db/schema/index.ts";
import type { SystemContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

/**
 * Puts the question "is it still there?" for each open placement that has gone unconfirmed (2-domain §4). For the daily
 * run: one for each time of silence, so a missed run catches up and a second one adds nothing. Returns how many were
 * added.
 */
export async function askStillOpen(ctx: SystemContext): Promise<number> {
  const today = swedishDate(ctx.now);
  const due = (await unrefreshedPlacements(ctx.read, today)).filter(
    (placement) => freshnessDue(placement, today) === "ask",
  );
  let added = 0;
  for (const { id } of due) {
    const isNew = await ctx.write(async (tx) => {
      // Decided from a read outside: an answer given meanwhile wins.
      const [still] = await unrefreshedPlacements(tx, today, eq(placements.id, id));
      if (!still) return false;
      const [row] = await tx
        .insert(reminders)
        .values({
          id: newId(),
          subjectType: "placement",
          subjectId: id,
          kind: STILL_OPEN,
          dueDate: asksOn(still.confirmedOn),
        })
        .onConflictDoNothing()
        .returning({ id: reminders.id });
      if (row) await enqueue(tx, ctx.now, "placement.unrefreshed", { reminderId: row.id });
      return row !== undefined;
    });
    if (isNew) added += 1;
  }
  return added;
}
