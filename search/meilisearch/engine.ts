import { Meilisearch } from "meilisearch";
import type { Clock } from "#app/platform/clock.server.ts";
import { newBlindId } from "#app/platform/ids.server.ts";
import type { SearchEngine, SearchQuery, SearchReader, SearchResult } from "../engine.ts";
import { INDEX_NAMES, type IndexName } from "../indexes.ts";
import { sqliteEngine } from "../sqlite/engine.ts";
import { ask } from "./ask.ts";
import { startNoting } from "./changes.ts";
import { Unanswerable } from "./conditions.ts";
import type { SearchDatabase } from "./follow.ts";
import { isRefused, keysFor } from "./keys.ts";
import { type Standing, standingOf } from "./standing.ts";
import { step } from "./step.ts";

/** How long Meilisearch is left alone after it failed. */
const REST_MS = 10_000;
/** So long an index that was looked at is trusted; at the start of a process none is. */
const TRUST_MS = 3_600_000;
/** So long is waited for the word that it is there. */
const HEALTH_MS = 1_000;

export interface MeilisearchOptions {
  url: string;
  masterKey: string;
  clock: Clock;
  /** Told each time Meilisearch failed to answer and SQLite did instead: the error's name, nothing of the question. */
  report: (failure: string) => void;
}

/** How the search is; for those who run the portal. */
export interface SearchHealth {
  engine: "sqlite" | "meilisearch";
  /** Only where a Meilisearch is configured. */
  meilisearch: null | {
    /** It says that it is there, and it did not fail to answer in the last few seconds. */
    reachable: boolean;
    /** Indexes that are not known to be whole there; SQLite answers for them. */
    unbuilt: number;
    /** Changes that it has not been told of. */
    waiting: number;
  };
}

export interface FollowedSearch {
  engine: SearchEngine;
  /**
   * One step of keeping Meilisearch in step with the database; true when there may be more to do at once. `stopping` is
   * asked between pages of a long build. Throws what Meilisearch or the database throw; to be tried again.
   */
  follow(db: SearchDatabase, stopping?: () => boolean): Promise<boolean>;
  health(reader: SearchReader): Promise<SearchHealth>;
}

/**
 * Search by Meilisearch, with the SQLite index beside it. SQLite is written in the transaction of the row and is always
 * right; Meilisearch follows, and answers only while it has all that the database has.
 */
export function meilisearch(options: MeilisearchOptions): FollowedSearch {
  const { url, clock } = options;
  const keys = keysFor(options);
  const holder = newBlindId();
  const doubted = new Set<IndexName>();
  let doubtsFrom = 0;
  let restsUntil = 0;
  const now = (): number => Date.parse(clock.now());

  const failed = (error: unknown): void => {
    if (error instanceof Unanswerable) return;
    options.report(error instanceof Error ? error.name : "unknown");
    // A server that was down may have come back with less: every index is looked at.
    for (const name of INDEX_NAMES) doubted.add(name);
    if (isRefused(error)) keys.forget();
    restsUntil = now() + REST_MS;
  };

  const doubtAtTimes = (): void => {
    if (now() < doubtsFrom) return;
    doubtsFrom = now() + TRUST_MS;
    for (const name of INDEX_NAMES) doubted.add(name);
  };

  async function query<Name extends IndexName>(
    reader: SearchReader,
    name: Name,
    asked: SearchQuery<Name>,
  ): Promise<SearchResult<Name>> {
    doubtAtTimes();
    const trusted = now() >= restsUntil && !doubted.has(name);
    const there = trusted ? await wholeIndex(reader, name, url) : null;
    if (there === null) return sqliteEngine.query(reader, name, asked);
    try {
      return await ask(await keys.client("search", there.scope), there.uid, reader, name, asked);
    } catch (error) {
      // A bug of ours is a bug with either engine.
      if (error instanceof RangeError) throw error;
      failed(error);
      return sqliteEngine.query(reader, name, asked);
    }
  }

  return {
    engine: {
      name: "meilisearch",
      prepare: async (tx, how) => {
        const empty = await sqliteEngine.prepare(tx, how);
        await startNoting(tx);
        return empty;
      },
      index: sqliteEngine.index,
      remove: sqliteEngine.remove,
      query,
    },
    follow: async (db, stopping = () => false) => {
      if (now() < restsUntil) return false;
      doubtAtTimes();
      try {
        return await step({ db, url, clock, keys, holder, doubted, stopping });
      } catch (error) {
        restsUntil = now() + REST_MS;
        throw error;
      }
    },
    health: async (reader) => {
      const standings = await Promise.all(
        INDEX_NAMES.map((name) => standingOf(reader, name, url).catch(() => null)),
      );
      const [waiting] = await reader
        .all<{ count: number }>("SELECT count(*) AS count FROM search_change", [])
        .catch(() => []);
      const server = new Meilisearch({ host: url, timeout: HEALTH_MS });
      const reachable = (await server.isHealthy()) && now() >= restsUntil;
      const whole = INDEX_NAMES.filter((name, place) => standings[place]?.uid && !doubted.has(name));
      const unbuilt = INDEX_NAMES.length - whole.length;
      const pending = waiting?.count ?? 0;
      return {
        engine: reachable && unbuilt === 0 && pending === 0 ? "meilisearch" : "sqlite",
        meilisearch: { reachable, unbuilt, waiting: pending },
      };
    },
  };
}

/** The index that has everything, if one does. Where no changes are noted none does. */
async function wholeIndex(
  reader: SearchReader,
  name: IndexName,
  url: string,
): Promise<{ uid: string; scope: string } | null> {
  const standing: Standing | null = await standingOf(reader, name, url).catch(() => null);
  return standing?.uid && !standing.pending ? { uid: standing.uid, scope: standing.scope } : null;
}
