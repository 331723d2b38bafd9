import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import type { ReadContext } from "../context.server.ts";
import { type Extract, gatherExtract } from "./gather-extract.server.ts";

/**
 * The register extract (article 15): for the person themself, or by their caseworker for somebody who does not sign
 * in, then without what is the person's alone. Logged either way, before it leaves.
 */
export async function readExtract(
  ctx: ReadContext,
  input: { participantId: string },
): Promise<Result<Extract, "not_found" | "needs_assurance">> {
  const subject = await participantInReach(ctx.read, ctx.actor, input.participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "rights.extract", subject);
  if (!allowed.ok) return allowed;
  const extract = await gatherExtract(ctx.read, subject, ctx.now, ctx.actor.role === "participant");
  await ctx.recordAccess({
    act: "rights.extract",
    subjectType: "participant",
    subjectId: subject.id,
    participantId: subject.id,
    purpose: ctx.actor.role === "participant" ? "own" : "extract",
  });
  return ok(extract);
}
