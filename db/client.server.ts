import type { Db, DbOptions } from "./database.ts";

/** Opens the database that `url` names: `file:` with better-sqlite3, `http(s):` with libSQL. */
export async function openDb(options: DbOptions): Promise<Db> {
  if (options.url.startsWith("file:")) {
    const { openFile } = await import("./file-driver.server.ts");
    return openFile(options);
  }
  const { openLibsql } = await import("./libsql-driver.server.ts");
  return openLibsql(options);
}
