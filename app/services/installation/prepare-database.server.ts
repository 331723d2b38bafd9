import type { Db } from "#db/database.ts";
import { migrate } from "#db/migrate.server.ts";
import { searchEngine } from "#search/configured.server.ts";
import { concealLinks } from "./conceal-links.server.ts";
import { fillIndexes } from "./fill-indexes.server.ts";

/**
 * Brings the database to this release's shape: migrations, links under LINK_KEY, then the search index's own tables,
 * and what is in them where they are new or of an older form.
 */
export async function prepareDatabase(db: Db): Promise<void> {
  await migrate(db);
  await db.write(concealLinks);
  await db.write(async (tx) => fillIndexes(tx, await searchEngine.prepare(tx)));
}
