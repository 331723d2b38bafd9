import { asc, eq } from "drizzle-orm";
import type { Tx } from "#db/database.ts";
import { placements } from "#db/schema/index.ts";
import type { IndexName } from "#search/indexes.ts";
import { indexAllProfiles } from "../effects/gate/index-profiles.server.ts";
import { indexPlacement } from "../effects/index-placement.server.ts";

/** Fills search indexes that stand empty, new or made anew for a later form, from the rows. */
export async function fillIndexes(tx: Tx, names: readonly IndexName[]): Promise<void> {
  if (names.includes("placements")) await fillPlacements(tx);
  if (names.includes("profiles")) await indexAllProfiles(tx);
}

async function fillPlacements(tx: Tx): Promise<void> {
  const open = await tx
    .select({ id: placements.id })
    .from(placements)
    .where(eq(placements.state, "published"))
    .orderBy(asc(placements.id));
  for (const { id } of open) await indexPlacement(tx, id);
}
