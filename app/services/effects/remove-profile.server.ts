import { eq, inArray } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { closeAfterRemoval } from "#app/domain/anonymity/maintain.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import { profileLinks, profiles, units } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

/**
 * Takes a person out of the matching at once: the profile is gone when this transaction commits, and so is every
 * profile whose class would be too small without it (2-domain §2: the gate holds at all times). Those others
 * wait again; the gate re-generalises them after commit, told by `profile.pool-changed`.
 */
export async function removeProfile(
  tx: Tx,
  actor: Actor | "system",
  now: Instant,
  participantId: string,
): Promise<void> {
  const [link] = await tx.select().from(profileLinks).where(eq(profileLinks.participantId, participantId));
  if (!link) return;
  await tx.delete(profileLinks).where(eq(profileLinks.participantId, participantId));
  if (link.profileId) await takeOut(tx, link.unitId, link.profileId);
  await audit(tx, actor, now, {
    act: "profile.remove",
    subjectType: "participant",
    subjectId: participantId,
    participantId,
  });
  await enqueue(tx, now, "profile.pool-changed", { unitId: link.unitId });
}

async function takeOut(tx: Tx, unitId: string, profileId: string): Promise<void> {
  const [unit] = await tx.select({ k: units.k }).from(units).where(eq(units.id, unitId));
  const pool = await tx.select().from(profiles).where(eq(profiles.unitId, unitId));
  const standing = pool.map(({ id, classKey, attributes, traits, conditions, phrases }) => ({
    id,
    classKey,
    area: JSON.stringify(attributes.area),
    traits,
    conditions,
    phrases,
  }));
  const { profileIds } = closeAfterRemoval(standing, [profileId], unit?.k ?? pool.length);
  const gone = [profileId, ...profileIds];
  await tx.delete(profiles).where(inArray(profiles.id, gone));
  await tx
    .update(profileLinks)
    .set({ state: "waiting", profileId: null })
    .where(inArray(profileLinks.profileId, gone));
}
