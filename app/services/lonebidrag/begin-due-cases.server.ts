import { and, eq, lte } from "drizzle-orm";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { caseById } from "#db/queries/support-cases.server.ts";
import { supportCases } from "#db/schema/index.ts";
import type { SystemContext } from "../context.server.ts";
import { moveWithin } from "./move-within.server.ts";

/**
 * Lets each case whose first working day has come begin, with its months. For the daily run: looks at dates, so a
 * missed day is caught up; one that a guard holds back is left to the broker. Returns how many began.
 */
export async function beginDueCases(ctx: SystemContext): Promise<number> {
  const due = await ctx.read
    .select({ id: supportCases.id })
    .from(supportCases)
    .where(
      and(eq(supportCases.state, "contract_signed"), lte(supportCases.employmentStart, swedishDate(ctx.now))),
    );
  let begun = 0;
  for (const { id } of due) {
    const moved = await ctx.write(async (tx) => {
      const found = await caseById(tx, id);
      return found && moveWithin(tx, "system", ctx.now, found, { act: "begin", version: found.version });
    });
    if (moved?.ok) begun += 1;
  }
  return begun;
}
