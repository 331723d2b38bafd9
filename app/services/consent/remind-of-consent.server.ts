import { and, eq, isNull } from "drizzle-orm";
import { consentState } from "#app/domain/consent/consent.ts";
import { covers } from "#app/domain/consent/covers.ts";
import { mayExpose } from "#app/domain/participant/protected-identity.ts";
import { consentsOf } from "#db/queries/consents.server.ts";
import { participants, reminders, users } from "#db/schema/index.ts";
import { mailLocale } from "#emails/mail-kinds.ts";
import { renderMail } from "#emails/render.server.ts";
import { type SubscriberContext, subscriber } from "../outbox/subscriber.server.ts";

/**
 * Tells the caseworker that a consent runs out, and the participant by e-mail when they have said yes to that.
 * Nothing is sent when it was withdrawn or renewed meanwhile, and never to or about somebody with protected
 * personal data: their caseworker sees it on "Mina deltagare".
 */
export const remindOfConsent = subscriber({
  name: "remind-of-consent",
  topic: "consent.expiring",
  async run(ctx, { reminderId }) {
    const [reminder] = await ctx.read
      .select({ id: reminders.id, consentId: reminders.subjectId, participantId: reminders.participantId })
      .from(reminders)
      .where(and(eq(reminders.id, reminderId), isNull(reminders.sentAt), isNull(reminders.stoppedAt)));
    if (!reminder?.participantId) return;
    const consents = await consentsOf(ctx.read, reminder.participantId);
    const consent = consents.find(({ id }) => id === reminder.consentId);
    if (!consent || consentState(consent, ctx.now) !== "active") return;
    await write(
      ctx,
      reminder.participantId,
      covers(consents, { purpose: "contact", channel: "email" }, ctx.now) !== null,
    );
    await ctx.write((tx) =>
      tx.update(reminders).set({ sentAt: ctx.now }).where(eq(reminders.id, reminder.id)),
    );
  },
});

async function write(ctx: SubscriberContext, participantId: string, mayMail: boolean): Promise<void> {
  const [person] = await ctx.read
    .select({
      userId: participants.userId,
      caseworkerId: participants.caseworkerId,
      protectedIdentity: participants.protectedIdentity,
    })
    .from(participants)
    .where(eq(participants.id, participantId));
  if (!person || !mayExpose(person, "e-mail")) return;
  await mail(ctx, person.caseworkerId, "nextMove");
  if (mayMail) await mail(ctx, person.userId, "consentExpiring");
}

async function mail(
  ctx: SubscriberContext,
  userId: string,
  kind: "nextMove" | "consentExpiring",
): Promise<void> {
  const [user] = await ctx.read
    .select({ email: users.email, locale: users.locale })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.closedAt)));
  if (!user?.email) return;
  const rendered = await renderMail(kind, { url: `${ctx.tools.origin}/hem` }, mailLocale(user.locale));
  await ctx.tools.mail.send({ to: user.email, ...rendered, idempotencyKey: `${ctx.key}.${kind}` });
}
