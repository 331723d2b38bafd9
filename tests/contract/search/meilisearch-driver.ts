import { Meilisearch } from "meilisearch";
import { fixedClock, systemClock } from "#app/platform/clock.server.ts";
import { type FollowedSearch, meilisearch } from "#search/meilisearch/engine.ts";
import type { SearchDatabase } from "#search/meilisearch/follow.ts";
import {
  type DocumentedServer,
  startDocumentedServer,
} from "../../setup/documented-server/documented-server.ts";
import type { EngineUnderTest } from "./bench.ts";

type TestClock = ReturnType<typeof fixedClock>;

export interface MeilisearchUnderTest extends EngineUnderTest {
  search: FollowedSearch;
  database: SearchDatabase;
  server: DocumentedServer;
  clock: TestClock;
  /** What was reported as failed; a test that expects none finds it empty. */
  failures: string[];
}

export const START = "2026-11-28T10:00:00.000Z";

/** The Meilisearch engine beside a database, against the server that answers as the reference says. */
export async function onDocumentedServer(beside: EngineUnderTest): Promise<MeilisearchUnderTest> {
  const clock = fixedClock(START);
  const server = await startDocumentedServer(clock);
  const failures: string[] = [];
  const search = meilisearch({
    ...{ url: server.url, masterKey: server.masterKey, clock },
    report: (failure) => failures.push(failure),
  });
  const database = databaseOf(beside);
  return {
    ...beside,
    ...{ engine: search.engine, search, database, server, clock, failures },
    settle: () => caughtUp(search, database),
    close: async () => {
      await server.stop();
      await beside.close();
    },
  };
}

/** The same against a real Meilisearch. A question that it does not answer fails the test. */
export async function onRealServer(
  beside: EngineUnderTest,
  { url, masterKey }: { url: string; masterKey: string },
): Promise<EngineUnderTest> {
  const search = meilisearch({
    ...{ url, masterKey, clock: systemClock },
    report: (failure) => {
      throw new Error(`Meilisearch did not answer: ${failure}`);
    },
  });
  const database = databaseOf(beside);
  return {
    ...beside,
    engine: search.engine,
    settle: async () => {
      await caughtUp(search, database);
      const { engine } = await search.health(beside.reader);
      if (engine !== "meilisearch") throw new Error("Meilisearch has not caught up");
    },
    close: async () => {
      await clean(beside, url, masterKey);
      await beside.close();
    },
  };
}

export function databaseOf({ reader, write }: EngineUnderTest): SearchDatabase {
  return { read: reader, write };
}

/** Follows until there is nothing more to tell. */
export async function caughtUp(search: FollowedSearch, database: SearchDatabase): Promise<void> {
  while (await search.follow(database));
}

/** Takes away the indexes and keys of this database's own name. */
async function clean(beside: EngineUnderTest, url: string, masterKey: string): Promise<void> {
  const [row] = await beside.reader.all<{ scope: string }>("SELECT scope FROM search_follower", []);
  const server = new Meilisearch({ host: url, apiKey: masterKey });
  const { results } = await server.getRawIndexes({ limit: 1000 });
  for (const { uid } of results)
    if (row && uid.startsWith(row.scope)) await server.deleteIndex(uid).waitTask();
  const keys = await server.getKeys({ limit: 1000 });
  for (const key of keys.results) if (row && key.name === `${row.scope}key`) await server.deleteKey(key.uid);
}
