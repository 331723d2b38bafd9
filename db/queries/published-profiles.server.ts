import { eq } from "drizzle-orm";
import type { PublishedProfile } from "#app/domain/anonymity/profile.ts";
import type { Reader, Tx } from "../database.ts";
import { profiles } from "../schema/index.ts";

/**
 * A unit's published profiles, and nothing beside the projection. The gate keeps every class at `k`; it is counted
 * again here, so that a class which fell below it can't be read whatever went wrong before.
 */
export async function publishedProfiles(
  db: Reader | Tx,
  unit: { id: string; k: number },
): Promise<PublishedProfile[]> {
  const rows = await db
    .select({
      profileId: profiles.id,
      alias: profiles.alias,
      unitId: profiles.unitId,
      classKey: profiles.classKey,
      attributes: profiles.attributes,
      traits: profiles.traits,
      conditions: profiles.conditions,
      conditionsIncomplete: profiles.conditionsIncomplete,
      phrases: profiles.phrases,
    })
    .from(profiles)
    .where(eq(profiles.unitId, unit.id));
  const classes = Map.groupBy(rows, ({ classKey }) => classKey);
  return rows
    .filter(({ classKey }) => (classes.get(classKey)?.length ?? 0) >= unit.k)
    .map(({ classKey: _, ...profile }) => profile);
}
