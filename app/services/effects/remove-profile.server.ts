import { eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import { profileLinks } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { takeOutProfile } from "./gate/take-out.server.ts";

/**
 * Takes a person out of the matching at once: out of table and search when this transaction commits, and with them
 * every profile that would no longer be in company enough (2-domain §2: the gate holds at all times). Those others
 * wait; the gate makes their classes anew right after commit, told by `profile.pool-changed`.
 *
 * `approval` says what becomes of the caseworker's approval. A consent withdrawn may be undone within 24 hours, and
 * the profile then goes through the gate again by itself: kept. Everything else needs a new approval: ended.
 */
export async function removeProfile(
  tx: Tx,
  actor: Actor | "system",
  now: Instant,
  participantId: string,
  approval: "ended" | "kept" = "ended",
): Promise<void> {
  const own = eq(profileLinks.participantId, participantId);
  const [link] = await tx.select().from(profileLinks).where(own);
  if (!link) return;
  if (link.profileId) await takeOutProfile(tx, link.unitId, link.profileId);
  if (approval === "ended") await tx.delete(profileLinks).where(own);
  else {
    await tx
      .update(profileLinks)
      .set({
        state: "suppressed",
        profileId: null,
        reason: "no_consent",
        missing: null,
        version: link.version + 1,
      })
      .where(own);
  }
  await audit(tx, actor, now, {
    act: "profile.remove",
    subjectType: "participant",
    subjectId: participantId,
    participantId,
  });
  await enqueue(tx, now, "profile.pool-changed", { unitId: link.unitId });
}
