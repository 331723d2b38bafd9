import { MeilisearchApiError } from "meilisearch";
import type { Clock } from "#app/platform/clock.server.ts";
import type { SearchTx } from "../engine.ts";
import { INDEX_NAMES, INDEXES, type IndexName } from "../indexes.ts";
import { tablesOf } from "../sqlite/tables.ts";
import { isNoting, startNoting, startOver } from "./changes.ts";
import { EVERYTHING } from "./filter.ts";
import { type SearchDatabase, sendChanges } from "./follow.ts";
import { isRefused, type Keys } from "./keys.ts";
import { giveUpLease, keepLease, type Lease, takeLease } from "./lease.ts";
import { rebuild } from "./rebuild.ts";
import { standingOf } from "./standing.ts";

/** What one step of following works with. */
export interface Step {
  db: SearchDatabase;
  url: string;
  clock: Clock;
  keys: Keys;
  holder: string;
  /** Indexes to be looked at before they are trusted; emptied as they are found whole, or made anew. */
  doubted: Set<IndexName>;
  stopping: () => boolean;
}

/** Does the first thing there is to do: builds an index, tells of changes, or looks whether an index is whole. */
export async function step(of: Step): Promise<boolean> {
  if (!(await isNoting(of.db.read))) await of.db.write(startNoting);
  for (const name of INDEX_NAMES) {
    const standing = await standingOf(of.db.read, name, of.url);
    await of.keys.renew(standing.scope);
    if (standing.uid !== null && !standing.pending && !of.doubted.has(name)) continue;
    const lease = await of.db.write((tx) => takeLease(tx, of.holder, of.clock.now()));
    if (lease === null) return false;
    try {
      await tend(of, lease, name);
    } finally {
      await of.db.write((tx) => giveUpLease(tx, lease));
    }
    return true;
  }
  return false;
}

async function tend(of: Step, lease: Lease, name: IndexName): Promise<void> {
  // Read with the lease in hand: what was read before it may be what another follower has since taken over from.
  const standing = await standingOf(of.db.read, name, of.url);
  const server = await of.keys.client("follow", standing.scope);
  const keep = (tx: SearchTx): Promise<boolean> => keepLease(tx, lease, of.clock.now());
  try {
    if (standing.uid === null) {
      await rebuild(of.db, server, name, standing, { url: of.url, keep, stopping: of.stopping });
      of.doubted.delete(name);
    } else if (standing.pending) await sendChanges(of.db, server, standing.uid, name, keep);
    else await look(of, name, standing.scope, standing.uid);
  } catch (error) {
    if (!isGone(error)) {
      if (isRefused(error)) of.keys.forget();
      throw error;
    }
    for (const other of INDEX_NAMES) of.doubted.add(other);
    await of.db.write((tx) => startOver(tx, name, standing.uid));
  }
}

/** Looks whether the index is there and has as many documents as the database; otherwise it is made anew. */
async function look(of: Step, name: IndexName, scope: string, uid: string): Promise<void> {
  const server = await of.keys.client("search", scope);
  const { results } = await server.multiSearch({
    queries: [{ indexUid: uid, filter: EVERYTHING, page: 1, hitsPerPage: 0 }],
  });
  const [own] = await of.db.read.all<{ count: number }>(
    `SELECT count(*) AS count FROM ${tablesOf(INDEXES[name]).doc}`,
    [],
  );
  const now = await standingOf(of.db.read, name, of.url);
  // What changed while we counted is counted another time.
  if (now.uid !== uid || now.pending) return;
  if (results[0]?.totalHits !== own?.count) await of.db.write((tx) => startOver(tx, name, uid));
  else of.doubted.delete(name);
}

function isGone(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === "index_not_found";
}
