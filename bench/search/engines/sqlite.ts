import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { openDb } from "#db/client.server.ts";
import type { Db } from "#db/database.ts";
import type { Filter, SearchQuery, SearchResult } from "#search/engine.ts";
import type { PlacementDocument } from "#search/indexes.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import { type BenchEngine, type BenchQuery, FACETS, TOP } from "./bench-engine.ts";

const BATCH = 500;

interface SqliteUnderBench extends BenchEngine {
  /** The answer whole. */
  search(asked: BenchQuery): Promise<SearchResult<"placements">>;
}

/** A database file of its own, with nothing in it; `close` takes it away. */
export async function emptyDatabase(): Promise<{ db: Db; close(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), "jobbron-bench-"));
  const db = await openDb({ url: `file:${join(directory, "bench.db")}` });
  await prepareDatabase(db);
  const close = async (): Promise<void> => {
    await db.close();
    rmSync(directory, { recursive: true, force: true });
  };
  return { db, close };
}

/** The same with the documents in its search index. */
export async function onDatabase(documents: readonly PlacementDocument[]): ReturnType<typeof emptyDatabase> {
  const { db, close } = await emptyDatabase();
  for (let at = 0; at < documents.length; at += BATCH)
    await db.write((tx) => sqliteEngine.index(tx, "placements", documents.slice(at, at + BATCH)));
  return { db, close };
}

/** Ours, in the application's own database. */
export async function makeSqlite(documents: readonly PlacementDocument[]): Promise<SqliteUnderBench> {
  const { db, close } = await onDatabase(documents);
  const search = (asked: BenchQuery) => sqliteEngine.query(db.read, "placements", placementQuery(asked));
  return {
    name: "sqlite",
    search,
    query: async (asked) => (await search(asked)).hits.map(({ id }) => id),
    close,
  };
}

/** The query as the engines of search/ take it. */
export function placementQuery({ text, asYouType = false, near, kind, kommun }: BenchQuery) {
  const filters: Filter<"placements">[] = [];
  if (kind) filters.push({ field: "kind", anyOf: [kind] });
  if (kommun) filters.push({ field: "kommun", anyOf: [kommun] });
  return {
    text,
    asYouType,
    filters,
    facets: FACETS,
    page: { limit: TOP },
    ...(near ? { near } : {}),
  } satisfies SearchQuery<"placements">;
}
