import { systemClock } from "#app/platform/clock.server.ts";
import { env } from "#app/platform/env.server.ts";
import { logger } from "#app/platform/logger.server.ts";
import type { SearchEngine, SearchReader } from "./engine.ts";
import { stopNoting } from "./meilisearch/changes.ts";
import { type FollowedSearch, meilisearch, type SearchHealth } from "./meilisearch/engine.ts";
import { sqliteEngine } from "./sqlite/engine.ts";

/** SQLite with nobody who follows: what a Meilisearch was once told is not kept up. */
const alone: SearchEngine = {
  ...sqliteEngine,
  prepare: async (tx, how) => {
    await stopNoting(tx);
    return sqliteEngine.prepare(tx, how);
  },
};

let configured: FollowedSearch | null | undefined;

function followed(): FollowedSearch | null {
  if (configured !== undefined) return configured;
  const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey } = env();
  const report = (failure: string): void => logger.warn({ failure }, "search answered by the database");
  configured = url && masterKey ? meilisearch({ url, masterKey, clock: systemClock, report }) : null;
  return configured;
}

const engine = (): SearchEngine => followed()?.engine ?? alone;

/** The search that the settings ask for: Meilisearch beside SQLite where one is set, else SQLite. */
export const searchEngine: SearchEngine = {
  get name() {
    return engine().name;
  },
  prepare: (tx, how) => engine().prepare(tx, how),
  index: (tx, name, documents) => engine().index(tx, name, documents),
  remove: (tx, name, ids) => engine().remove(tx, name, ids),
  query: (reader, name, asked) => engine().query(reader, name, asked),
};

/** What keeps Meilisearch in step; null where there is none to keep. */
export function searchFollower(): FollowedSearch["follow"] | null {
  return followed()?.follow ?? null;
}

/** Which engine answers now, and what Meilisearch lacks. Never throws for a Meilisearch that is down. */
export async function searchHealth(reader: SearchReader): Promise<SearchHealth> {
  return (await followed()?.health(reader)) ?? { engine: "sqlite", meilisearch: null };
}
