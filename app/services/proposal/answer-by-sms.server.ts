import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { covers } from "#app/domain/consent/covers.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { toE164 } from "#app/domain/shared/phone-number.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import type { Tx } from "#db/database.ts";
import { consentsOf } from "#db/queries/consents.server.ts";
import { withStateNow } from "#db/queries/proposal-states.server.ts";
import { type ProposalSubject, proposalsOf } from "#db/queries/proposals.server.ts";
import { participants, users } from "#db/schema/index.ts";
import { readSmsReply, type SmsReply } from "#emails/sms-reply.ts";
import { smsText } from "#emails/sms-words.ts";
import type { SystemContext } from "../context.server.ts";
import { writeResult } from "../shared/write-result.server.ts";
import { type MoveFailure, moveProposal } from "./move-proposal.server.ts";
import { waysToReach } from "./reach-participant.server.ts";
import { recordAnswerConsent, takeBackConsents } from "./record-answer-consent.server.ts";

export interface SmsReceived {
  /** The sender's number as the provider gives it. */
  from: string;
  text: string;
  /** When the provider got it; an answer older than the question is no answer to it. */
  receivedAt: Instant;
}

/**
 * Takes a participant's reply to a question without content. It counts when the number leads to exactly one open
 * question that could have been asked by SMS; otherwise nothing is changed. Returns the text to reply with, or null
 * to stay silent, as for every number that is not known here.
 */
export async function answerBySms(ctx: SystemContext, sms: SmsReceived): Promise<string | null> {
  const sender = toE164(sms.from);
  if (!sender) return null;
  const open = await openQuestions(ctx, sender, sms.receivedAt);
  const [question] = open;
  if (!question) return null;
  const ways = await waysToReach(ctx, question.participantId);
  if (!ways) return null;
  const said = readSmsReply(sms.text);
  const taken = open.length === 1 && said !== "unclear" && (await carryOut(ctx, question, said));
  return taken
    ? smsText("replyTaken", { firstName: ways.caller.firstName }, ways.locale)
    : smsText("unclearReply", ways.caller, ways.locale);
}

async function openQuestions(ctx: SystemContext, sender: string, at: Instant): Promise<ProposalSubject[]> {
  const people = await ctx.read
    .select({ participantId: participants.id, phone: users.phone })
    .from(participants)
    .innerJoin(users, eq(users.id, participants.userId))
    .where(and(isNotNull(users.phone), isNull(users.closedAt), eq(participants.protectedIdentity, false)));
  const questions: ProposalSubject[] = [];
  for (const { participantId, phone } of people) {
    if (toE164(phone ?? "") !== sender) continue;
    const consents = await consentsOf(ctx.read, participantId);
    if (!covers(consents, { purpose: "contact", channel: "sms" }, ctx.now)) continue;
    questions.push(...(await askedOf(ctx, participantId)));
  }
  return questions.filter(({ changedAt }) => changedAt <= at);
}

async function askedOf({ read, now }: SystemContext, participantId: string): Promise<ProposalSubject[]> {
  const own = await withStateNow(read, await proposalsOf(read, participantId), now);
  return own.filter(({ state }) => state === "asked" || state === "wanted");
}

/** The participant's own word; a consent given so is one by phone, with the caseworker it was said to as witness. */
async function carryOut(
  ctx: SystemContext,
  question: ProposalSubject,
  said: Exclude<SmsReply, "unclear">,
): Promise<boolean> {
  const person = await personOf(ctx, question);
  if (!person) return false;
  const result = await writeResult<null, MoveFailure | "consent">(ctx.write, async (tx) => {
    if (said === "no") {
      const ended = await moveProposal(tx, { by: "sms" }, ctx.now, question, {
        act: "say_no",
        version: question.version,
        reason: "rather-not-say",
      });
      if (!ended.ok) return ended;
      await takeBackConsents(tx, "system", ctx.now, question, ["presentation", "identity"]);
      return ok(null);
    }
    return sayYes(tx, ctx.now, question, person);
  });
  return result.ok;
}

async function sayYes(
  tx: Tx,
  now: Instant,
  question: ProposalSubject,
  person: { actor: Actor; language: string },
): Promise<Result<null, MoveFailure | "consent">> {
  const naming = question.state === "wanted";
  const purpose = naming ? "identity" : "presentation";
  const consent = await recordAnswerConsent(tx, person.actor, now, question, purpose, {
    givenHow: "by_phone",
    witnessId: question.caseworkerId,
    language: person.language,
    interpreter: "none",
  });
  if (!consent.ok) return { ok: false, failure: "consent" };
  const moved = await moveProposal(tx, { by: "sms" }, now, question, {
    act: naming ? "identify" : "accept",
    version: question.version,
    ...(naming && { set: { identifiedAt: now } }),
  });
  return moved.ok ? ok(null) : moved;
}

/** Who answers: the participant themself, by a phone that is theirs, which is a weak proof and opens nothing. */
async function personOf(
  { read }: SystemContext,
  question: ProposalSubject,
): Promise<{ actor: Actor; language: string } | null> {
  const [row] = await read
    .select({ userId: participants.userId, language: users.locale })
    .from(participants)
    .innerJoin(users, eq(users.id, participants.userId))
    .where(eq(participants.id, question.participantId));
  if (!row) return null;
  const actor: Actor = {
    userId: row.userId,
    sessionId: "sms",
    role: "participant",
    unitId: question.unitId,
    companyId: null,
    participantId: question.participantId,
    assurance: "low",
  };
  return { actor, language: row.language };
}
