import { and, eq, isNotNull, isNull, max } from "drizzle-orm";
import { isOutForSigning } from "#app/domain/agreement/agreement-progress.ts";
import { PARTIES, type Party, type Signature, stillToSign } from "#app/domain/agreement/signing.ts";
import { derivedCode } from "#app/platform/secrets.server.ts";
import type { Reader } from "#db/database.ts";
import { type AgreementRecord, agreementById, standingSignatures } from "#db/queries/agreements.server.ts";
import { coveringConsent } from "#db/queries/consents.server.ts";
import { participants, signatures, signerLinks, users } from "#db/schema/index.ts";
import { mailLocale } from "#emails/mail-kinds.ts";
import { renderMail } from "#emails/render.server.ts";
import { type SubscriberContext, subscriber } from "../outbox/subscriber.server.ts";
import { signerPath } from "./signer-link.server.ts";

type Kind = "agreementToSign" | "agreementSigned" | "agreementChanged";
interface Receiver {
  id: string;
  email: string;
  locale: string;
  path: string;
}

/** Tells those with an account that there is something to read and sign. Those without have had their link. */
export const tellToSign = subscriber({
  name: "tell-to-sign",
  topic: "agreement.proposed",
  async run(ctx, { agreementId }) {
    const record = await agreementById(ctx.read, agreementId, ctx.now);
    if (!record?.contentHash || !isOutForSigning(record.state)) return;
    const signed = await standingSignatures(ctx.read, agreementId);
    const waiting = stillToSign(PARTIES, signed, record.contentHash);
    await mail(ctx, "agreementToSign", await accountsOf(ctx, record, waiting));
  },
});

export const tellSigned = subscriber({
  name: "tell-signed",
  topic: "agreement.signed",
  async run(ctx, { agreementId }) {
    const record = await agreementById(ctx.read, agreementId, ctx.now);
    if (!record) return;
    const accounts = await accountsOf(ctx, record, PARTIES);
    await mail(ctx, "agreementSigned", [...accounts, ...(await linkHolders(ctx.read, agreementId, PARTIES))]);
  },
});

/** Tells those whose signature no longer counts, and nobody else. */
export const tellCleared = subscriber({
  name: "tell-cleared",
  topic: "agreement.signatures-cleared",
  async run(ctx, { agreementId }) {
    const record = await agreementById(ctx.read, agreementId, ctx.now);
    if (!record || record.state === "cancelled") return;
    const parties = await lastCleared(ctx.read, agreementId);
    const accounts = await accountsOf(ctx, record, parties);
    await mail(ctx, "agreementChanged", [
      ...accounts,
      ...(await linkHolders(ctx.read, agreementId, parties)),
    ]);
  },
});

export const sendSignerLink = subscriber({
  name: "send-signer-link",
  topic: "agreement.signer-link-made",
  async run(ctx, { signerLinkId }) {
    const [link] = await ctx.read.select().from(signerLinks).where(eq(signerLinks.id, signerLinkId));
    if (!link || link.revokedAt || (await isWithheld(ctx, link.agreementId))) return;
    const url = `${ctx.tools.origin}${signerPath(link.id)}`;
    const rendered = await renderMail("signerLink", { url }, "sv");
    await ctx.tools.mail.send({ to: link.email, ...rendered, idempotencyKey: ctx.key });
  },
});

/** The present code, in a mail of its own; nothing when it has been used or replaced meanwhile. */
export const sendSigningCode = subscriber({
  name: "send-signing-code",
  topic: "agreement.signing-code-requested",
  async run(ctx, { signerLinkId }) {
    const [link] = await ctx.read.select().from(signerLinks).where(eq(signerLinks.id, signerLinkId));
    if (!link?.codeId || !link.codeExpiresAt || link.codeExpiresAt <= ctx.now || link.revokedAt) return;
    if (await isWithheld(ctx, link.agreementId)) return;
    const code = derivedCode("signing-code", link.codeId);
    const rendered = await renderMail("signingCode", { code }, "sv");
    await ctx.tools.mail.send({ to: link.email, ...rendered, idempotencyKey: ctx.key });
  },
});

/** Nobody is asked to open what has come to nothing meanwhile, or what is about somebody whose data are protected. */
async function isWithheld(ctx: SubscriberContext, agreementId: string): Promise<boolean> {
  const record = await agreementById(ctx.read, agreementId, ctx.now);
  return !record || record.protectedIdentity || record.state === "cancelled";
}

async function mail(ctx: SubscriberContext, kind: Kind, receivers: readonly Receiver[]): Promise<void> {
  const sent = new Set<string>();
  for (const { id, email, locale, path } of receivers) {
    if (sent.has(id)) continue;
    sent.add(id);
    const rendered = await renderMail(kind, { url: `${ctx.tools.origin}${path}` }, mailLocale(locale));
    await ctx.tools.mail.send({ to: email, ...rendered, idempotencyKey: `${ctx.key}.${id}` });
  }
}

/**
 * Where each party with an account can be written to. A participant only by their own consent. Nobody at all about
 * somebody whose data are protected: their own caseworker speaks with each.
 */
async function accountsOf(
  ctx: SubscriberContext,
  record: AgreementRecord,
  parties: readonly Party[],
): Promise<Receiver[]> {
  const named = record.content.parties;
  if (!named || record.protectedIdentity) return [];
  const receivers: Receiver[] = [];
  const add = async (userId: string, path: string) => {
    const [user] = await ctx.read
      .select({ id: users.id, email: users.email, locale: users.locale })
      .from(users)
      .where(and(eq(users.id, userId), isNull(users.closedAt)));
    if (user?.email) receivers.push({ ...user, email: user.email, path });
  };
  const { signatory } = named.employer;
  const ofCompany = `/arbetsgivare/avtal/${record.id}`;
  if (parties.includes("employer") && signatory.reach.by === "account")
    await add(signatory.reach.userId, ofCompany);
  if (parties.includes("handledare") && named.handledare.reach.by === "account")
    await add(named.handledare.reach.userId, ofCompany);
  if (parties.includes("unit")) {
    const own = named.unit.signatory.userId === record.caseworkerId ? "handlaggare" : "maklare";
    await add(named.unit.signatory.userId, `/${own}/avtal/${record.id}`);
  }
  if (parties.includes("participant")) {
    const userId = await mailableParticipant(ctx, record.participantId);
    if (userId) await add(userId, `/min-sida/avtal/${record.id}`);
  }
  return receivers;
}

async function mailableParticipant(ctx: SubscriberContext, participantId: string): Promise<string | null> {
  const [person] = await ctx.read
    .select({ userId: participants.userId })
    .from(participants)
    .where(eq(participants.id, participantId));
  if (!person) return null;
  const consent = await coveringConsent(
    ctx.read,
    participantId,
    { purpose: "contact", channel: "email" },
    ctx.now,
  );
  return consent ? person.userId : null;
}

async function linkHolders(
  read: Reader,
  agreementId: string,
  parties: readonly Party[],
): Promise<Receiver[]> {
  const links = await read
    .select({ id: signerLinks.id, email: signerLinks.email, party: signerLinks.party })
    .from(signerLinks)
    .where(and(eq(signerLinks.agreementId, agreementId), isNull(signerLinks.revokedAt)));
  return links
    .filter(({ party }) => parties.includes(party))
    .map(({ id, email }) => ({ id, email, locale: "sv", path: signerPath(id) }));
}

async function lastCleared(read: Reader, agreementId: string): Promise<Signature["party"][]> {
  const ofAgreement = and(eq(signatures.agreementId, agreementId), isNotNull(signatures.clearedAt));
  const [last] = await read
    .select({ at: max(signatures.clearedAt) })
    .from(signatures)
    .where(ofAgreement);
  if (!last?.at) return [];
  const rows = await read
    .select({ party: signatures.party })
    .from(signatures)
    .where(and(ofAgreement, eq(signatures.clearedAt, last.at)));
  return rows.map(({ party }) => party);
}
