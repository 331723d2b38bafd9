import { authorize } from "#app/domain/access/authorize.ts";
import type { Obstacle } from "#app/domain/anonymity/publication.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { Tx } from "#db/database.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { unitSearch } from "#db/queries/unit-search.server.ts";
import { profileLinks } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { loadPeople } from "../effects/gate/load-people.server.ts";
import { releasePool } from "../effects/gate/release-pool.server.ts";

/**
 * The owning caseworker's word that the card may be shown without a name. The person then stands before the gate,
 * which in the same transaction shows whom it can: this person, others who waited for one more, or nobody yet.
 * Approving twice is approving once. The failures say what keeps the person from the gate.
 */
export async function approveProfile(
  ctx: WriteContext,
  input: { participantId: string },
): Promise<Result<null, "not_found" | "needs_assurance" | Obstacle>> {
  const subject = await participantInReach(ctx.read, ctx.actor, input.participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "profile.publish", subject);
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const refused = await approve(tx, ctx, subject);
    if (refused) return fail(refused);
    await releasePool(tx, subject.unitId, ctx.now);
    return ok(null);
  });
}

async function approve(
  tx: Tx,
  ctx: WriteContext,
  { id, unitId }: { id: string; unitId: string },
): Promise<Obstacle | null> {
  const unit = await unitSearch(tx, unitId);
  const person = (await loadPeople(tx, unit, [id], ctx.now)).get(id);
  if (!person?.cardId || person.obstacle) return person?.obstacle ?? "no_card";
  const written = await tx
    .insert(profileLinks)
    .values({
      participantId: id,
      unitId,
      state: "waiting",
      approvedAt: ctx.now,
      approvedBy: ctx.actor.userId,
      cardId: person.cardId,
    })
    .onConflictDoNothing()
    .returning({ id: profileLinks.participantId });
  if (written.length > 0)
    await audit(tx, ctx.actor, ctx.now, {
      act: "profile.approve",
      subjectType: "participant",
      subjectId: id,
      participantId: id,
    });
  return null;
}
