import { and, desc, eq, inArray } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { expiryReminder } from "#app/domain/consent/consent.ts";
import { covers } from "#app/domain/consent/covers.ts";
import type { OwnStepFacts } from "#app/domain/participant/own-step.ts";
import { mayExpose } from "#app/domain/participant/protected-identity.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { Reader } from "#db/database.ts";
import { consentsOf } from "#db/queries/consents.server.ts";
import { type ParticipantSubject, participantInReach } from "#db/queries/participants.server.ts";
import { unitSearch } from "#db/queries/unit-search.server.ts";
import { cards, units, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** What the participant's home needs, readable with an e-mail code: nothing of what stands on card or receipts. */
export interface OwnHome {
  facts: Omit<OwnStepFacts, "proposalsWaiting" | "agreementsWaiting" | "supportWaiting">;
  caseworkerName: string;
  unit: { name: string; phone: string };
}

export async function readOwnHome(
  ctx: ReadContext,
): Promise<Result<OwnHome, "not_found" | "needs_assurance">> {
  const subject = await participantInReach(ctx.read, ctx.actor, ctx.actor.participantId ?? "");
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "participant.home", subject);
  if (!allowed.ok) return allowed;
  const [contact] = await ctx.read
    .select({ caseworkerName: users.name, name: units.name, phone: units.phone })
    .from(users)
    .innerJoin(units, eq(units.id, subject.unitId))
    .where(eq(users.id, subject.caseworkerId));
  if (!contact) return fail("not_found");
  return ok({
    facts: {
      state: subject.state,
      ...(await cardUnderWay(ctx.read, subject.id)),
      profileConsent: await profileConsent(ctx, subject),
    },
    caseworkerName: contact.caseworkerName,
    unit: { name: contact.name, phone: contact.phone },
  });
}

async function cardUnderWay(
  read: Reader,
  participantId: string,
): Promise<Pick<OwnStepFacts, "card" | "selfAssessed">> {
  const rows = await read
    .select({ id: cards.id, state: cards.state })
    .from(cards)
    .where(
      and(
        eq(cards.participantId, participantId),
        inArray(cards.state, ["draft", "gone_through", "confirmed"]),
      ),
    )
    .orderBy(desc(cards.changedAt), desc(cards.id));
  const card = rows.find(({ state }) => state !== "confirmed") ?? rows[0];
  if (card?.state !== "draft") return { card: card?.state ?? null, selfAssessed: true };
  const [row] = await read.select({ draft: cards.draft }).from(cards).where(eq(cards.id, card.id));
  return { card: "draft", selfAssessed: Object.keys(row?.draft?.selfTraits ?? {}).length > 0 };
}

async function profileConsent(
  { read, now }: ReadContext,
  subject: ParticipantSubject,
): Promise<OwnStepFacts["profileConsent"]> {
  const { candidateSearch } = await unitSearch(read, subject.unitId);
  if (candidateSearch === "placementsOnly" || !mayExpose(subject, "publish-profile")) return "not_asked";
  const covering = covers(await consentsOf(read, subject.id), { purpose: "profile_in_matching" }, now);
  if (!covering) return "none";
  return expiryReminder(covering, now) ? "expiring" : "active";
}
