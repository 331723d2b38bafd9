import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import type { CardVersion, Confirmation } from "#app/domain/kompetenskort/card-lifecycle.ts";
import type { Reader, Tx } from "../database.ts";
import { cards } from "../schema/index.ts";

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
      and(
        inArray(cards.participantId, [...participantIds]),
        eq(cards.state, "confirmed"),
        isNotNull(cards.content),
      ),
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
