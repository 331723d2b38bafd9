import { and, desc, eq, ne } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { CardState, Confirmation } from "#app/domain/kompetenskort/card-lifecycle.ts";
import type { CardKind } from "#app/domain/kompetenskort/vocabulary.ts";
import type { Instant, IsoDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { cards } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** One version in the list of a participant's cards, without what stands on it. */
export interface CardInList {
  cardId: string;
  /** Versions with the same series are of the same card. */
  series: string;
  number: number;
  kind: CardKind;
  periodFrom: IsoDate;
  periodTo: IsoDate | null;
  state: CardState;
  changedAt: Instant;
  confirmedAt: Instant | null;
  confirmedHow: Confirmation["how"] | null;
}

/** Every version of the participant's cards, newest first, for the participant and their caseworker. Logged. */
export async function listCards(
  ctx: ReadContext,
  input: { participantId: string },
): Promise<Result<CardInList[], "not_found" | "needs_assurance">> {
  const subject = await participantInReach(ctx.read, ctx.actor, input.participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "card.read", subject);
  if (!allowed.ok) return allowed;
  await ctx.recordAccess({
    act: "card.list",
    subjectType: "participant",
    subjectId: subject.id,
    participantId: subject.id,
    purpose: ctx.actor.role === "participant" ? "own" : "kompetenskort",
  });
  const rows = await ctx.read
    .select({
      cardId: cards.id,
      series: cards.series,
      number: cards.number,
      kind: cards.kind,
      periodFrom: cards.periodFrom,
      periodTo: cards.periodTo,
      state: cards.state,
      changedAt: cards.changedAt,
      confirmedAt: cards.confirmedAt,
      confirmedHow: cards.confirmedHow,
    })
    .from(cards)
    .where(and(eq(cards.participantId, subject.id), ne(cards.state, "discarded")))
    .orderBy(desc(cards.changedAt), desc(cards.id));
  return ok(rows);
}
