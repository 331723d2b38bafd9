import type { Db } from "#db/database.ts";
import { searchEngine } from "#search/configured.server.ts";
import { INDEX_NAMES } from "#search/indexes.ts";
import { fillIndexes } from "./fill-indexes.server.ts";

/** Makes every search index anew from the rows, in one transaction: readers see the old ones until it is done. */
export async function rebuildIndexes(db: Db): Promise<void> {
  await db.write(async (tx) => {
    await searchEngine.prepare(tx, { anew: true });
    await fillIndexes(tx, INDEX_NAMES);
  });
}
