import { and, eq, inArray, max } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { CardDraft } from "#app/domain/kompetenskort/card-parts.ts";
import type { CardKind } from "#app/domain/kompetenskort/vocabulary.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { confirmedCards } from "#db/queries/cards.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { cards } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

/** A card for a new period at a workplace, or a new version of the card that was confirmed last. */
export type CardStart =
  | { kind: CardKind; periodFrom: string; periodTo?: string | null; workplace?: string | null }
  | "next_version";

/**
 * Starts a draft. A new version begins as the confirmed one stands; a card for a new period begins with what is
 * known of the person, but no traits, since those are seen at that workplace. One draft at a time:
 * `already_open` when one is under way.
 */
export async function startCard(
  ctx: WriteContext,
  input: { participantId: string; start: CardStart },
): Promise<
  Result<
    { cardId: string },
    "not_found" | "needs_assurance" | "closed" | "already_open" | "nothing_confirmed"
  >
> {
  const subject = await participantInReach(ctx.read, ctx.actor, input.participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "card.write", subject);
  if (!allowed.ok) return allowed;
  if (subject.state === "closed") return fail("closed");
  return ctx.write(async (tx) => {
    if (await isOneOpen(tx, subject.id)) return fail("already_open");
    const head = await headOf(tx, subject.id, input.start);
    if (!head) return fail("nothing_confirmed");
    const cardId = newId();
    await tx.insert(cards).values({
      id: cardId,
      participantId: subject.id,
      ...head,
      state: "draft",
      filledBy: ctx.actor.userId,
      createdAt: ctx.now,
      changedAt: ctx.now,
    });
    await audit(tx, ctx.actor, ctx.now, {
      act: "card.start",
      subjectType: "card",
      subjectId: cardId,
      participantId: subject.id,
    });
    return ok({ cardId });
  });
}

async function isOneOpen(tx: Tx, participantId: string): Promise<boolean> {
  const open = await tx
    .select({ id: cards.id })
    .from(cards)
    .where(and(eq(cards.participantId, participantId), inArray(cards.state, ["draft", "gone_through"])));
  return open.length > 0;
}

async function headOf(tx: Tx, participantId: string, start: CardStart) {
  const [newest] = await confirmedCards(tx, [participantId]);
  if (start !== "next_version") {
    const draft: CardDraft = newest ? { ...newest.content, traits: {}, selfTraits: {} } : {};
    return { ...start, series: newId(), number: 1, draft };
  }
  if (!newest) return null;
  const [{ highest } = { highest: null }] = await tx
    .select({ highest: max(cards.number) })
    .from(cards)
    .where(eq(cards.series, newest.cardId));
  const [row] = await tx.select({ workplace: cards.workplace }).from(cards).where(eq(cards.id, newest.id));
  return {
    series: newest.cardId,
    number: (highest ?? 0) + 1,
    kind: newest.kind,
    periodFrom: newest.periodFrom,
    periodTo: newest.periodTo,
    workplace: row?.workplace ?? null,
    draft: newest.content,
  };
}
