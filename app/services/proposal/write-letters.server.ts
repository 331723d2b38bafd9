import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "#db/database.ts";
import { companyRecipients } from "#db/queries/company-recipients.server.ts";
import type { ProposalSubject } from "#db/queries/proposals.server.ts";
import { memberships, users } from "#db/schema/index.ts";
import type { LinkMailKind } from "#emails/mail-kinds.ts";
import { renderMail } from "#emails/render.server.ts";
import { smsText } from "#emails/sms-words.ts";
import type { SubscriberContext } from "../outbox/subscriber.server.ts";
import { waysToReach } from "./reach-participant.server.ts";

async function send(
  { tools, key }: SubscriberContext,
  kind: LinkMailKind,
  to: { userId: string; email: string },
  path: string,
  locale: "sv" | "sv-latt" | "en" = "sv",
): Promise<void> {
  const mail = await renderMail(kind, { url: `${tools.origin}${path}` }, locale);
  await tools.mail.send({ to: to.email, ...mail, idempotencyKey: `${key}.${to.userId}` });
}

/** To everyone who acts for the company. */
export async function writeToEmployer(
  ctx: SubscriberContext,
  kind: LinkMailKind,
  companyId: string,
  path: string,
): Promise<void> {
  for (const to of await companyRecipients(ctx.read, companyId)) await send(ctx, kind, to, path);
}

/** To the brokers of the unit: who made the proposal where a broker did, otherwise all of them. */
export async function writeToBrokers(
  ctx: SubscriberContext,
  proposal: ProposalSubject & { createdBy: string },
): Promise<void> {
  const all = await staffOf(ctx.read, "broker", proposal.unitId);
  const own = all.filter(({ userId }) => userId === proposal.createdBy);
  for (const to of own.length > 0 ? own : all)
    await send(ctx, "nextMove", to, `/maklare/forslag/${proposal.id}`);
}

export async function writeToCaseworker(
  ctx: SubscriberContext,
  caseworkerId: string,
  path: string,
  kind: LinkMailKind = "nextMove",
): Promise<void> {
  const [user] = await ctx.read
    .select({ userId: users.id, email: users.email })
    .from(users)
    .where(and(eq(users.id, caseworkerId), isNull(users.closedAt)));
  if (user?.email) await send(ctx, kind, { userId: user.userId, email: user.email }, path);
}

/**
 * Asks the participant by the ways they have said yes to: an SMS without content that can be answered, a mail with
 * a link. The own caseworker is told where there is none: nobody waits for an answer that nobody asked for.
 */
export async function askParticipantToAnswer(
  ctx: SubscriberContext,
  proposal: ProposalSubject,
): Promise<void> {
  const ways = await waysToReach(ctx, proposal.participantId);
  if (!ways) return;
  if (ways.sms)
    await ctx.tools.sms.send({
      to: ways.sms,
      text: smsText("question", ways.caller, ways.locale),
      idempotencyKey: `${ctx.key}.sms`,
    });
  if (ways.email)
    await send(
      ctx,
      "participantQuestion",
      { userId: "participant", email: ways.email },
      `/min-sida/forslag/${proposal.id}`,
      ways.locale,
    );
  if (!ways.sms && !ways.email)
    await writeToCaseworker(ctx, ways.caseworkerId, `/handlaggare/forslag/${proposal.id}`);
}

async function staffOf(
  read: Reader,
  role: "broker",
  unitId: string,
): Promise<{ userId: string; email: string }[]> {
  const rows = await read
    .select({ userId: users.id, email: users.email })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.role, role),
        eq(memberships.unitId, unitId),
        isNull(memberships.endedAt),
        isNull(users.closedAt),
      ),
    );
  return rows.flatMap(({ userId, email }) => (email ? [{ userId, email }] : []));
}
