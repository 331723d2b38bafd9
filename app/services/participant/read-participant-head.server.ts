import { eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { ParticipantState } from "#app/domain/participant/participant-states.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { participants } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** Whose page it is: what stands above each part of a participant's case. */
export interface ParticipantHead {
  participantId: string;
  name: string;
  state: ParticipantState;
  protectedIdentity: boolean;
  interpreterLanguage: string | null;
}

/** For the named caseworker. The reading is logged. */
export async function readParticipantHead(
  ctx: ReadContext,
  input: { participantId: string },
): Promise<Result<ParticipantHead, "not_found" | "needs_assurance">> {
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
    })
    .from(participants)
    .where(eq(participants.id, subject.id));
  if (!row) return fail("not_found");
  const { participantId, state, protectedIdentity } = subject;
  const { interpreterLanguage } = row;
  const name = `${row.givenName} ${row.familyName}`;
  return ok({ participantId, name, state, protectedIdentity, interpreterLanguage });
}
