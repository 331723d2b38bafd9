import { and, eq, lt } from "drizzle-orm";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { placements } from "#db/schema/index.ts";
import type { SystemContext } from "../context.server.ts";
import { movePlacementBySystem } from "../effects/move-placement.server.ts";

/** Closes what was filled and is past its last day. One until further notice its employer closes. */
export async function closeEnded(ctx: SystemContext): Promise<number> {
  const ended = await ctx.read
    .select({ id: placements.id })
    .from(placements)
    .where(and(eq(placements.state, "filled"), lt(placements.endDate, swedishDate(ctx.now))));
  let closed = 0;
  for (const { id } of ended) {
    const isClosed = await ctx.write((tx) =>
      movePlacementBySystem(tx, ctx.now, id, "close", { set: { closedAt: ctx.now } }),
    );
    if (isClosed) closed += 1;
  }
  return closed;
}
