import { and, eq, isNull } from "drizzle-orm";
import { covers } from "#app/domain/consent/covers.ts";
import { companyRecipients } from "#db/queries/company-recipients.server.ts";
import { consentsOf } from "#db/queries/consents.server.ts";
import { caseById, sharedCase } from "#db/queries/support-cases.server.ts";
import { participants, supportCases, users } from "#db/schema/index.ts";
import { mailLocale } from "#emails/mail-kinds.ts";
import { renderMail } from "#emails/render.server.ts";
import { type SubscriberContext, subscriber } from "../outbox/subscriber.server.ts";

/**
 * Tells the one who got the move that something waits: the employer, or the participant who has said yes to e-mail.
 * Nobody about somebody with protected personal data. Nothing in the mail says what it is about. Staff see it in "Idag". Whoever has had
 * the move for a while is not told again, and two moves in a row are told once.
 */
export const tellNextInCase = subscriber({
  name: "tell-next-in-case",
  topic: "case.moved",
  async run(ctx, { caseId }) {
    const found = await caseById(ctx.read, caseId);
    const [row] = await ctx.read
      .select({ changedAt: supportCases.changedAt })
      .from(supportCases)
      .where(eq(supportCases.id, caseId));
    if (!found || found.protectedIdentity || !row || found.ownerSince !== row.changedAt) return;
    const once = `case.${found.id}.${found.ownerSince}`;
    if (found.owner === "employer" && (await sharedCase(ctx.read, caseId, ctx.now)))
      await tellEmployer(ctx, found.id, found.companyId, once);
    if (found.owner === "participant") await tellParticipant(ctx, found.id, found.participantId, once);
  },
});

async function tellEmployer(
  ctx: SubscriberContext,
  caseId: string,
  companyId: string,
  once: string,
): Promise<void> {
  const mail = await renderMail("nextMove", { url: `${ctx.tools.origin}/arbetsgivare/stod/${caseId}` }, "sv");
  for (const { userId, email } of await companyRecipients(ctx.read, companyId))
    await ctx.tools.mail.send({ to: email, ...mail, idempotencyKey: `${once}.${userId}` });
}

async function tellParticipant(
  ctx: SubscriberContext,
  caseId: string,
  participantId: string,
  once: string,
): Promise<void> {
  const [person] = await ctx.read
    .select({ userId: users.id, email: users.email, locale: users.locale })
    .from(participants)
    .innerJoin(users, eq(users.id, participants.userId))
    .where(and(eq(participants.id, participantId), isNull(users.closedAt)));
  if (!person?.email) return;
  const allowing = await consentsOf(ctx.read, participantId);
  if (!covers(allowing, { purpose: "contact", channel: "email" }, ctx.now)) return;
  const mail = await renderMail(
    "participantQuestion",
    { url: `${ctx.tools.origin}/min-sida/stod/${caseId}` },
    mailLocale(person.locale),
  );
  await ctx.tools.mail.send({ to: person.email, ...mail, idempotencyKey: `${once}.${person.userId}` });
}
