import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { interests } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { writeResult } from "../shared/write-result.server.ts";
import type { ReachFailure } from "./act-on-proposal.server.ts";

export interface InterestInput {
  placementId: string;
  /** Staff only: whose word it is. The participant's own session says who they are. */
  participantId?: string | undefined;
}

/** "Det här intresserar mig": told to the own caseworker, who takes it further. Said twice it is said once. */
export async function sayInterest(
  ctx: WriteContext,
  input: InterestInput,
): Promise<Result<null, ReachFailure | "placement_published">> {
  return writeResult<null, ReachFailure | "placement_published">(ctx.write, async (tx) => {
    const whose = ctx.actor.participantId ?? input.participantId ?? "";
    const person = await participantInReach(tx, ctx.actor, whose);
    if (!person || person.state === "closed") return fail("not_found");
    const allowed = authorize(ctx.actor, "participant.interest", person);
    if (!allowed.ok) return allowed;
    const placement = await placementToMatch(tx, input.placementId);
    if (!placement) return fail("not_found");
    if (placement.state !== "published") return fail("placement_published");
    const [before] = await tx
      .select({ id: interests.id, withdrawnAt: interests.withdrawnAt })
      .from(interests)
      .where(and(eq(interests.participantId, person.id), eq(interests.placementId, placement.id)));
    if (before && before.withdrawnAt === null) return ok(null);
    const interestId = before?.id ?? newId();
    if (before)
      await tx
        .update(interests)
        .set({ saidAt: ctx.now, withdrawnAt: null })
        .where(eq(interests.id, before.id));
    else
      await tx.insert(interests).values({
        id: interestId,
        placementId: placement.id,
        participantId: person.id,
        saidAt: ctx.now,
      });
    await audit(tx, ctx.actor, ctx.now, {
      act: "interest.say",
      subjectType: "placement",
      subjectId: placement.id,
      participantId: person.id,
    });
    if (ctx.actor.role === "participant") await enqueue(tx, ctx.now, "interest.said", { interestId });
    return ok(null);
  });
}
