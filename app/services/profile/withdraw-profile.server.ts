import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { profileLinks } from "#db/schema/index.ts";
import type { WriteContext } from "../context.server.ts";
import { removeProfile } from "../effects/remove-profile.server.ts";

/**
 * The owning caseworker takes the card out of the matching, published or still waiting. Showing it again needs a new
 * approval. `stale`: its state has changed since the page was read.
 */
export async function withdrawProfile(
  ctx: WriteContext,
  input: { participantId: string; version: number },
): Promise<Result<null, "not_found" | "needs_assurance" | "stale">> {
  const subject = await participantInReach(ctx.read, ctx.actor, input.participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "profile.publish", subject);
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const seen = await tx
      .select({ id: profileLinks.participantId })
      .from(profileLinks)
      .where(and(eq(profileLinks.participantId, subject.id), eq(profileLinks.version, input.version)));
    if (seen.length === 0) return fail("stale");
    await removeProfile(tx, ctx.actor, ctx.now, subject.id);
    return ok(null);
  });
}
