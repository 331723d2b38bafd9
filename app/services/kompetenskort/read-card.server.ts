import { and, desc, eq, inArray } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import {
  CARD_TRANSITIONS,
  type CardAct,
  type CardState,
  type Confirmation,
} from "#app/domain/kompetenskort/card-lifecycle.ts";
import { type CardDraft, type CardPart, missingParts } from "#app/domain/kompetenskort/card-parts.ts";
import { CARD_REGISTERS } from "#app/domain/kompetenskort/card-registers.ts";
import type { CardKind } from "#app/domain/kompetenskort/vocabulary.ts";
import type { Instant, IsoDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { openActs } from "#app/domain/shared/transitions.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { cards, participants, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** One version of a card as the participant reads their own. */
export interface CardForParticipant {
  cardId: string;
  participantId: string;
  number: number;
  kind: CardKind;
  periodFrom: IsoDate;
  periodTo: IsoDate | null;
  workplace: string | null;
  state: CardState;
  version: number;
  /** While it is a draft the observed traits are left out, so that the participant's own view stays their own. */
  content: CardDraft;
  confirmedAt: Instant | null;
  confirmedHow: Confirmation["how"] | null;
  /** The caseworker who saw the yes being given. */
  witnessName: string | null;
  /** What this reader may do with it now, in the table's order. */
  acts: CardAct[];
}

/** The same as the owning caseworker reads it, beside whose it is and what remains to fill in. */
export interface CardForCaseworker extends CardForParticipant {
  participantName: string;
  missing: CardPart[];
}

interface Wanted {
  participantId: string;
  /** The version under way, else the one confirmed last, when left out. */
  cardId?: string;
}

/** A card for the owning caseworker. The reading is logged. `not_found` also when there is no card yet. */
export async function readCard(
  ctx: ReadContext,
  input: Wanted,
): Promise<Result<CardForCaseworker, "not_found" | "needs_assurance">> {
  if (ctx.actor.role !== "caseworker") return fail("not_found");
  const found = await load(ctx, input);
  if (!found.ok) return found;
  const { givenName, familyName, ...card } = found.value;
  const missing = card.state === "draft" ? missingParts(card.content, CARD_REGISTERS) : [];
  return ok({ ...card, missing, participantName: `${givenName} ${familyName}` });
}

/** The participant's own card. The reading is logged as their own. */
export async function readOwnCard(
  ctx: ReadContext,
  input: { cardId?: string } = {},
): Promise<Result<CardForParticipant, "not_found" | "needs_assurance">> {
  if (ctx.actor.role !== "participant") return fail("not_found");
  const found = await load(ctx, { ...input, participantId: ctx.actor.participantId ?? "" });
  if (!found.ok) return found;
  const { givenName: _given, familyName: _family, ...card } = found.value;
  const content = card.state === "draft" ? { ...card.content, traits: {} } : card.content;
  return ok({ ...card, content });
}

async function load(ctx: ReadContext, { participantId, cardId }: Wanted) {
  const subject = await participantInReach(ctx.read, ctx.actor, participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "card.read", subject);
  if (!allowed.ok) return allowed;
  const head = await ctx.read
    .select({ id: cards.id, state: cards.state })
    .from(cards)
    .where(
      and(eq(cards.participantId, subject.id), inArray(cards.state, ["draft", "gone_through", "confirmed"])),
    )
    .orderBy(desc(cards.changedAt), desc(cards.id));
  const chosen = cardId
    ? head.find(({ id }) => id === cardId)
    : (head.find(({ state }) => state !== "confirmed") ?? head[0]);
  if (!chosen) return fail("not_found");
  await ctx.recordAccess({
    act: "card.read",
    subjectType: "card",
    subjectId: chosen.id,
    participantId: subject.id,
    purpose: ctx.actor.role === "participant" ? "own" : "kompetenskort",
  });
  const [row] = await ctx.read
    .select({
      cardId: cards.id,
      participantId: cards.participantId,
      number: cards.number,
      kind: cards.kind,
      periodFrom: cards.periodFrom,
      periodTo: cards.periodTo,
      workplace: cards.workplace,
      state: cards.state,
      version: cards.version,
      draft: cards.draft,
      whole: cards.content,
      confirmedAt: cards.confirmedAt,
      confirmedHow: cards.confirmedHow,
      witnessName: users.name,
      givenName: participants.givenName,
      familyName: participants.familyName,
    })
    .from(cards)
    .innerJoin(participants, eq(participants.id, cards.participantId))
    .leftJoin(users, eq(users.id, cards.witnessId))
    .where(eq(cards.id, chosen.id));
  if (!row) return fail("not_found");
  const { draft, whole, ...rest } = row;
  const content: CardDraft = whole ?? draft ?? {};
  const acts = openActs(CARD_TRANSITIONS, row.state, ctx.actor.role).map(({ act }) => act);
  return ok({ ...rest, content, acts });
}
