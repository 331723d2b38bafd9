import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Db } from "./database.ts";

/**
 * Runs the migrations that have not run, in one write transaction: the database's own write lock keeps two
 * starting processes apart, on both drivers. Forward only.
 */
export async function migrate(db: Db, folder = "db/migrations"): Promise<number> {
  const files = readMigrationFiles({ migrationsFolder: folder });
  return db.write(async (tx) => {
    await tx.run(
      "CREATE TABLE IF NOT EXISTS migrations (hash TEXT PRIMARY KEY, made_at INTEGER NOT NULL)",
      [],
    );
    const done = new Set(
      (await tx.all<{ hash: string }>("SELECT hash FROM migrations", [])).map((row) => row.hash),
    );
    const missing = files.filter((file) => !done.has(file.hash));
    for (const file of missing) {
      for (const statement of file.sql) await tx.run(statement, []);
      await tx.run("INSERT INTO migrations (hash, made_at) VALUES (?, ?)", [file.hash, file.folderMillis]);
    }
    return missing.length;
  });
}
