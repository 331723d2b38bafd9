import { and, eq, inArray } from "drizzle-orm";
import { areaText } from "#app/domain/anonymity/generalise.ts";
import { closeAfterRemoval, reachOfRemoval } from "#app/domain/anonymity/maintain.ts";
import { SMALL_POOL } from "#app/domain/anonymity/uniqueness.ts";
import type { Tx } from "#db/database.ts";
import { unitSearch } from "#db/queries/unit-search.server.ts";
import { profileLinks, profiles } from "#db/schema/index.ts";
import { eraseProfiles } from "./index-profiles.server.ts";

/**
 * Makes one profile unreadable, and with it every profile that would no longer be in company enough. Those others
 * wait; what becomes of the link of the one taken out is the caller's. The work is that of the classes touched and
 * not of the pool, unless the pool is a small one.
 */
export async function takeOutProfile(tx: Tx, unitId: string, profileId: string): Promise<void> {
  const { k } = await unitSearch(tx, unitId);
  const pool = eq(profiles.unitId, unitId);
  const [leaving] = await tx
    .select({ classKey: profiles.classKey })
    .from(profiles)
    .where(eq(profiles.id, profileId));
  const own = await tx
    .select()
    .from(profiles)
    .where(and(pool, eq(profiles.classKey, leaving?.classKey ?? "")));
  // Not how many there are: whether they are more than a small pool.
  const some = await tx
    .select({ id: profiles.id })
    .from(profiles)
    .where(pool)
    .limit(SMALL_POOL + own.length);
  const reach = reachOfRemoval(some.length, own.length);
  const within = reach === "own_classes" ? own : await tx.select().from(profiles).where(pool);
  const standing = within.map(({ attributes, ...row }) => ({ ...row, area: areaText(attributes) }));
  const { profileIds } = closeAfterRemoval(standing, reach, [profileId], k);
  await eraseProfiles(tx, [profileId, ...profileIds]);
  if (profileIds.length === 0) return;
  const closed = await tx
    .select({ participantId: profileLinks.participantId, version: profileLinks.version })
    .from(profileLinks)
    .where(inArray(profileLinks.profileId, profileIds));
  for (const other of closed) await letWait(tx, other);
}

/** Approved still, and nothing shown: the gate takes it up again. */
export async function letWait(
  tx: Tx,
  { participantId, version }: Pick<typeof profileLinks.$inferSelect, "participantId" | "version">,
): Promise<void> {
  await tx
    .update(profileLinks)
    .set({ state: "waiting", profileId: null, reason: null, missing: null, version: version + 1 })
    .where(eq(profileLinks.participantId, participantId));
}
