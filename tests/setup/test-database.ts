import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSqld } from "./sqld.ts";

export interface TestDatabase {
  /** What DATABASE_URL is set to; the database is empty, not migrated. */
  url: string;
  kind: "file" | "libsql";
  drop(): Promise<void>;
}

/**
 * An empty database of the kind this run is about (`TEST_DATABASE`, set by the Vitest project): a file in a
 * folder of its own, or a libSQL server of its own.
 */
export async function createTestDatabase(
  kind: TestDatabase["kind"] = process.env.TEST_DATABASE === "libsql" ? "libsql" : "file",
): Promise<TestDatabase> {
  if (kind === "libsql") {
    const server = await startSqld();
    return { url: server.url, kind, drop: server.stop };
  }
  const directory = mkdtempSync(join(tmpdir(), "jobbron-file-"));
  return {
    url: `file:${join(directory, "test.db")}`,
    kind,
    drop: async () => rmSync(directory, { recursive: true, force: true }),
  };
}
