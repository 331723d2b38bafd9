import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { Part, RequestKind } from "#app/domain/rights/requests.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { rightsRequests } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

/**
 * The participant asks for something to be corrected or erased, or their caseworker writes it down on their word.
 * Somebody who already waits for an answer to an erasure asks nothing more by asking again: `already_open`.
 */
export async function requestRights(
  ctx: WriteContext,
  input: { participantId: string; kind: RequestKind; part?: Part; words: string },
): Promise<Result<{ requestId: string }, "not_found" | "needs_assurance" | "already_open">> {
  const subject = await participantInReach(ctx.read, ctx.actor, input.participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "rights.request", subject);
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const [open] = await tx
      .select({ id: rightsRequests.id })
      .from(rightsRequests)
      .where(
        and(
          eq(rightsRequests.participantId, subject.id),
          eq(rightsRequests.kind, "erasure"),
          eq(rightsRequests.state, "open"),
        ),
      );
    if (open && input.kind === "erasure") return fail("already_open");
    const requestId = newId();
    await tx.insert(rightsRequests).values({
      id: requestId,
      participantId: subject.id,
      unitId: subject.unitId,
      kind: input.kind,
      part: input.part ?? null,
      words: input.words,
      via: ctx.actor.role === "participant" ? "own_login" : "caseworker",
      requestedAt: ctx.now,
    });
    await audit(tx, ctx.actor, ctx.now, {
      act: `rights.ask-${input.kind}`,
      subjectType: "request",
      subjectId: requestId,
      participantId: subject.id,
    });
    return ok({ requestId });
  });
}
