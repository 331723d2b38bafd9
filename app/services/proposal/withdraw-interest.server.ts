import { and, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { interests } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { writeResult } from "../shared/write-result.server.ts";
import type { ReachFailure } from "./act-on-proposal.server.ts";
import type { InterestInput } from "./say-interest.server.ts";

/** Takes the interest back. A proposal that has come of it goes on: it is answered where it stands. */
export async function withdrawInterest(
  ctx: WriteContext,
  input: InterestInput,
): Promise<Result<null, ReachFailure>> {
  return writeResult<null, ReachFailure>(ctx.write, async (tx) => {
    const whose = ctx.actor.participantId ?? input.participantId ?? "";
    const person = await participantInReach(tx, ctx.actor, whose);
    if (!person) return fail("not_found");
    const allowed = authorize(ctx.actor, "participant.interest", person);
    if (!allowed.ok) return allowed;
    const taken = await tx
      .update(interests)
      .set({ withdrawnAt: ctx.now })
      .where(
        and(
          eq(interests.participantId, person.id),
          eq(interests.placementId, input.placementId),
          isNull(interests.withdrawnAt),
        ),
      )
      .returning({ id: interests.id });
    if (taken.length > 0)
      await audit(tx, ctx.actor, ctx.now, {
        act: "interest.withdraw",
        subjectType: "placement",
        subjectId: input.placementId,
        participantId: person.id,
      });
    return ok(null);
  });
}
