import { and, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { interests } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import type { ReachFailure } from "./act-on-proposal.server.ts";

/** Whether the participant has said that one placement interests them, and has not taken it back. */
export async function readInterest(
  ctx: ReadContext,
  input: { placementId: string },
): Promise<Result<boolean, ReachFailure>> {
  const person = await participantInReach(ctx.read, ctx.actor, ctx.actor.participantId ?? "");
  if (!person) return fail("not_found");
  const allowed = authorize(ctx.actor, "participant.interest", person);
  if (!allowed.ok) return allowed;
  const said = await ctx.read.$count(
    interests,
    and(
      eq(interests.participantId, person.id),
      eq(interests.placementId, input.placementId),
      isNull(interests.withdrawnAt),
    ),
  );
  return ok(said > 0);
}
