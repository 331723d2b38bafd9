import { and, eq, inArray, lt, lte, ne } from "drizzle-orm";
import { AGREEMENT_GUARD_TABLE } from "#app/domain/agreement/agreement-guards.ts";
import { AGREEMENT_TRANSITIONS } from "#app/domain/agreement/agreement-transitions.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { decideMove } from "#app/domain/shared/transitions.ts";
import { agreementById, standingSignatures } from "#db/queries/agreements.server.ts";
import { agreements } from "#db/schema/index.ts";
import type { SystemContext } from "../context.server.ts";
import { subscriber } from "../outbox/subscriber.server.ts";
import { agreementFacts } from "./agreement-facts.server.ts";
import { carryOut } from "./move-agreement.server.ts";

/** Begins what has reached its first day, and is in order; what is not waits and its page says why. */
export async function activateDue(ctx: SystemContext): Promise<number> {
  const today = swedishDate(ctx.now);
  const due = await ctx.read
    .select({ id: agreements.id })
    .from(agreements)
    .where(
      and(eq(agreements.state, "signed"), ne(agreements.startDate, ""), lte(agreements.startDate, today)),
    );
  return moveAll(ctx, due, "activate");
}

/** Completes what is past its last day. */
export async function completeDue(ctx: SystemContext): Promise<number> {
  const today = swedishDate(ctx.now);
  const due = await ctx.read
    .select({ id: agreements.id })
    .from(agreements)
    .where(and(inArray(agreements.state, ["active", "paused"]), lt(agreements.endDate, today)));
  return moveAll(ctx, due, "complete");
}

/** Signed on its first day or later: it begins at once, not tomorrow. */
export const activateOnSigned = subscriber({
  name: "activate-on-signed",
  topic: "agreement.signed",
  async run(ctx, { agreementId }) {
    await moveAll(ctx, [{ id: agreementId }], "activate");
  },
});

async function moveAll(
  ctx: SystemContext,
  due: readonly { id: string }[],
  act: "activate" | "complete",
): Promise<number> {
  let moved = 0;
  for (const { id } of due) {
    const record = await agreementById(ctx.read, id, ctx.now);
    if (!record) continue;
    const facts = agreementFacts(record, ctx.now, await standingSignatures(ctx.read, id));
    const wanted = { state: record.state, act, by: "system" } as const;
    const move = decideMove(AGREEMENT_TRANSITIONS, AGREEMENT_GUARD_TABLE, wanted, facts);
    if (!move.ok) continue;
    const row = move.value;
    if (await ctx.write((tx) => carryOut(tx, ctx.now, "system", record, row, null))) moved += 1;
  }
  return moved;
}
