import { and, asc, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { OversightPurpose } from "#app/domain/access/readings.ts";
import type { ParticipantState } from "#app/domain/participant/participant-states.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { memberships, participants, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** What a manager sees of a participant: who it is and who has the case. Nothing of card, consents or case. */
export interface ParticipantForManager {
  participantId: string;
  version: number;
  name: string;
  state: ParticipantState;
  protectedIdentity: boolean;
  caseworkerName: string;
  /** The unit's other caseworkers, who could have the case instead. */
  colleagues: { userId: string; name: string }[];
}

/** Opens who a participant of the unit is, for a purpose that the manager has stated. Logged, and told to the participant. */
export async function openParticipant(
  ctx: ReadContext,
  input: { participantId: string; purpose: OversightPurpose },
): Promise<Result<ParticipantForManager, "not_found" | "needs_assurance">> {
  const subject = await participantInReach(ctx.read, ctx.actor, input.participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "participant.oversee", subject);
  if (!allowed.ok) return allowed;
  await ctx.recordAccess({
    act: "participant.open",
    subjectType: "participant",
    subjectId: subject.id,
    participantId: subject.id,
    purpose: input.purpose,
  });
  const [person] = await ctx.read
    .select({
      givenName: participants.givenName,
      familyName: participants.familyName,
      caseworkerName: users.name,
    })
    .from(participants)
    .innerJoin(users, eq(users.id, participants.caseworkerId))
    .where(eq(participants.id, subject.id));
  if (!person) return fail("not_found");
  const caseworkers = await ctx.read
    .selectDistinct({ userId: users.id, name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.unitId, subject.unitId),
        eq(memberships.role, "caseworker"),
        isNull(memberships.endedAt),
      ),
    )
    .orderBy(asc(users.name), asc(users.id));
  return ok({
    participantId: subject.id,
    version: subject.version,
    name: `${person.givenName} ${person.familyName}`,
    state: subject.state,
    protectedIdentity: subject.protectedIdentity,
    caseworkerName: person.caseworkerName,
    colleagues: caseworkers.filter(({ userId }) => userId !== subject.caseworkerId),
  });
}
