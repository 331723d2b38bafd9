import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { Act } from "#app/domain/access/rights.ts";
import { CARD_TRANSITIONS, type CardAct } from "#app/domain/kompetenskort/card-lifecycle.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { findTransition } from "#app/domain/shared/transitions.ts";
import type { Tx } from "#db/database.ts";
import { type CardSubject, cardInReach } from "#db/queries/cards.server.ts";
import { cards } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

export type CardMoveFailure = "not_found" | "needs_assurance" | "not_open" | "stale";

type Columns = Partial<typeof cards.$inferInsert>;

/**
 * One move of a card in a transaction of its own: authorised, found in the domain's table, conditional on the
 * version the person saw, logged. `change` gives the columns that follow from what is stored now, or refuses.
 */
export async function moveCard<Refusal extends string = never>(
  ctx: WriteContext,
  move: { cardId: string; version: number; act: CardAct; right: Act; detail?: Record<string, string> },
  change: (tx: Tx, card: CardSubject) => Promise<Result<Columns, Refusal>>,
  after?: (tx: Tx, card: CardSubject) => Promise<void>,
): Promise<Result<{ version: number }, CardMoveFailure | Refusal>> {
  const seen = await cardInReach(ctx.read, ctx.actor, move.cardId);
  if (!seen) return fail("not_found");
  const allowed = authorize(ctx.actor, move.right, seen);
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const card = await cardInReach(tx, ctx.actor, move.cardId);
    if (!card) return fail("not_found");
    if (card.version !== move.version) return fail("stale");
    const row = findTransition(CARD_TRANSITIONS, card.state, move.act, ctx.actor.role);
    if (!row) return fail("not_open");
    const columns = await change(tx, card);
    if (!columns.ok) return columns;
    const version = move.version + 1;
    const written = await tx
      .update(cards)
      .set({ ...columns.value, state: row.to, version, changedAt: ctx.now })
      .where(and(eq(cards.id, card.cardId), eq(cards.version, move.version)))
      .returning({ id: cards.id });
    if (written.length === 0) return fail("stale");
    await audit(tx, ctx.actor, ctx.now, {
      act: `card.${move.act.replaceAll("_", "-")}`,
      subjectType: "card",
      subjectId: card.cardId,
      participantId: card.participantId,
      ...(move.detail && { detail: move.detail }),
    });
    await after?.(tx, card);
    return ok({ version });
  });
}

/** What stands in the card's columns now. */
export async function storedCard(tx: Tx, cardId: string) {
  const [row] = await tx
    .select({ draft: cards.draft, content: cards.content })
    .from(cards)
    .where(eq(cards.id, cardId));
  return { draft: row?.draft ?? {}, content: row?.content ?? null };
}
