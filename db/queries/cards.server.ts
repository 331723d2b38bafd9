import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { CardState, CardVersion, Confirmation } from "#app/domain/kompetenskort/card-lifecycle.ts";
import { among } from "../among.ts";
import type { Reader, Tx } from "../database.ts";
import { cards, participants } from "../schema/index.ts";

/** The columns that `deriveProfile` needs, of versions that the participant has confirmed. */
export type ConfirmedCard = CardVersion & { id: string; participantId: string };

/**
 * Every confirmed version of these people's cards, newest first: what `deriveProfile` reads. The callers
 * authorise and log it; these are true values.
 */
export async function confirmedCards(
  db: Reader | Tx,
  participantIds: readonly string[],
): Promise<ConfirmedCard[]> {
  if (participantIds.length === 0) return [];
  const rows = await db
    .select({
      id: cards.id,
      participantId: cards.participantId,
      cardId: cards.series,
      version: cards.number,
      kind: cards.kind,
      periodFrom: cards.periodFrom,
      periodTo: cards.periodTo,
      content: cards.content,
      confirmedAt: cards.confirmedAt,
      confirmedHow: cards.confirmedHow,
      witnessId: cards.witnessId,
    })
    .from(cards)
    .where(
      and(among(cards.participantId, participantIds), eq(cards.state, "confirmed"), isNotNull(cards.content)),
    )
    .orderBy(desc(cards.confirmedAt), desc(cards.number));
  return rows.map(({ content, confirmedAt, confirmedHow, witnessId, ...row }) => ({
    ...row,
    state: "confirmed",
    content: content!,
    confirmation: confirmationOf(confirmedAt!, confirmedHow!, witnessId),
  }));
}

function confirmationOf(at: string, how: Confirmation["how"], witnessId: string | null): Confirmation {
  return how === "own-login" ? { how, at } : { how, at, witnessUserId: witnessId! };
}

/** What a policy judges a card by, and where it stands. No content: that is read where the reading is logged. */
export interface CardSubject {
  cardId: string;
  participantId: string;
  unitId: string;
  caseworkerId: string;
  series: string;
  number: number;
  state: CardState;
  version: number;
}

/** The card by id, within what the actor could ever reach: their own unit's, or their own. */
export async function cardInReach(
  db: Reader | Tx,
  actor: Actor,
  cardId: string,
): Promise<CardSubject | null> {
  const reach =
    actor.role === "participant"
      ? eq(participants.id, actor.participantId ?? "")
      : eq(participants.unitId, actor.unitId ?? "");
  const [row] = await db
    .select({
      cardId: cards.id,
      participantId: cards.participantId,
      unitId: participants.unitId,
      caseworkerId: participants.caseworkerId,
      series: cards.series,
      number: cards.number,
      state: cards.state,
      version: cards.version,
    })
    .from(cards)
    .innerJoin(participants, eq(participants.id, cards.participantId))
    .where(and(eq(cards.id, cardId), reach));
  return row ?? null;
}
