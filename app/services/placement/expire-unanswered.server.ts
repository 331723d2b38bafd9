import { eq } from "drizzle-orm";
import { freshnessDue } from "#app/domain/placement/freshness.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { unrefreshedPlacements } from "#db/queries/unrefreshed-placements.server.ts";
import { placements } from "#db/schema/index.ts";
import type { SystemContext } from "../context.server.ts";
import { movePlacementBySystem } from "../effects/move-placement.server.ts";

/** Closes what its employer was asked about and has not answered in time (2-domain §4). Returns how many were closed. */
export async function expireUnanswered(ctx: SystemContext): Promise<number> {
  const today = swedishDate(ctx.now);
  let closed = 0;
  for (const silent of await unrefreshedPlacements(ctx.read, today)) {
    if (freshnessDue(silent, today) !== "close") continue;
    const isClosed = await ctx.write(async (tx) => {
      // Decided from a read outside: an answer given meanwhile wins.
      const [still] = await unrefreshedPlacements(tx, today, eq(placements.id, silent.id));
      const unrefreshedTooLong = still !== undefined && freshnessDue(still, today) === "close";
      return movePlacementBySystem(tx, ctx.now, silent.id, "expire", {
        facts: { unrefreshedTooLong },
        set: { closedAt: ctx.now },
      });
    });
    if (isClosed) closed += 1;
  }
  return closed;
}
