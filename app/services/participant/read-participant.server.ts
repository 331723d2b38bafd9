import { eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { Inflow } from "#app/domain/participant/enrolment.ts";
import type { Outcome } from "#app/domain/participant/outcomes.ts";
import {
  PARTICIPANT_TRANSITIONS,
  type ParticipantAct,
  type ParticipantState,
} from "#app/domain/participant/participant-states.ts";
import type { Instant, IsoDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { openActs } from "#app/domain/shared/transitions.ts";
import { isPartialTowards } from "#db/queries/conflicts.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { participants, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { type Standing, standingsOf } from "./standings-of.server.ts";

/** A participant as their own caseworker reads them, and nobody else. */
export interface ParticipantForCaseworker {
  participantId: string;
  version: number;
  state: ParticipantState;
  givenName: string;
  familyName: string;
  protectedIdentity: boolean;
  interpreterLanguage: string | null;
  externalRef: string | null;
  inflow: Inflow;
  enrolledAt: Instant;
  waitingSince: IsoDate;
  closedAt: Instant | null;
  outcome: Outcome | null;
  email: string | null;
  phone: string | null;
  language: string;
  /** What the caseworker may do with the enrolment now, in the table's order. */
  acts: ParticipantAct[];
  standing: Standing;
  /** The reader has declared that they are partial: somebody else is to have the case. */
  conflict: boolean;
}

/** One participant whole, for the named caseworker. The reading is logged with its purpose. */
export async function readParticipant(
  ctx: ReadContext,
  input: { participantId: string },
): Promise<Result<ParticipantForCaseworker, "not_found" | "needs_assurance">> {
  const subject = await participantInReach(ctx.read, ctx.actor, input.participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "participant.read", subject);
  if (!allowed.ok) return allowed;
  await ctx.recordAccess({
    act: "participant.read",
    subjectType: "participant",
    subjectId: subject.id,
    participantId: subject.id,
    purpose: "follow-process",
  });
  const [row] = await ctx.read
    .select({
      givenName: participants.givenName,
      familyName: participants.familyName,
      interpreterLanguage: participants.interpreterLanguage,
      externalRef: participants.externalRef,
      inflow: participants.inflow,
      enrolledAt: participants.enrolledAt,
      waitingSince: participants.waitingSince,
      closedAt: participants.closedAt,
      outcome: participants.outcome,
      email: users.email,
      phone: users.phone,
      language: users.locale,
    })
    .from(participants)
    .innerJoin(users, eq(users.id, participants.userId))
    .where(eq(participants.id, subject.id));
  const standing = (await standingsOf(ctx.read, ctx.now, [subject])).get(subject.id);
  if (!row || !standing) return fail("not_found");
  const { participantId, version, state, protectedIdentity } = subject;
  return ok({
    ...row,
    participantId,
    version,
    state,
    protectedIdentity,
    acts: openActs(PARTICIPANT_TRANSITIONS, state, "caseworker").map(({ act }) => act),
    standing,
    conflict: await isPartialTowards(ctx.read, ctx.actor.userId, participantId),
  });
}
