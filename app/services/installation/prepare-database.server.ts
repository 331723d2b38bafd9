import type { Db } from "#db/database.ts";
import { migrate } from "#db/migrate.server.ts";

/** Brings the database to this release's shape: migrations, then the search index's own tables. */
export async function prepareDatabase(db: Db): Promise<void> {
  await migrate(db);
}
