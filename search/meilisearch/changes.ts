import { newBlindId } from "#app/platform/ids.server.ts";
import type { SearchReader, SearchTx } from "../engine.ts";
import { INDEX_NAMES, INDEXES, type IndexName } from "../indexes.ts";
import { tablesOf } from "../sqlite/tables.ts";

/**
 * What Meilisearch has yet to be told. The database itself notes it, by triggers on the documents of the SQLite index:
 * in the transaction of the row, whichever process writes and whatever that process knows of Meilisearch.
 * - search_follow: one row an index: `version` grows with every change; `form` and `uid` say which index of Meilisearch
 *   holds all that is not noted as changed, null where none does; `resets` counts the times it was made to start over;
 * - search_change: the documents changed since, each with the version of its last change;
 * - search_follower: who follows, until when, and how often that has changed; and what the names of this database's
 *   indexes in a Meilisearch begin with.
 */
const TABLES = [
  "CREATE TABLE IF NOT EXISTS search_follow (name TEXT PRIMARY KEY, version INTEGER NOT NULL, resets INTEGER NOT NULL, form TEXT, uid TEXT)",
  "CREATE TABLE IF NOT EXISTS search_change (name TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (name, id)) WITHOUT ROWID",
  "CREATE TABLE IF NOT EXISTS search_follower (one INTEGER PRIMARY KEY CHECK (one = 1), scope TEXT NOT NULL, term INTEGER NOT NULL DEFAULT 0, holder TEXT, until TEXT)",
];

/** What is sent at a time. */
const BATCH = 500;

/** A document changed; its content is read when it is sent. */
export interface Change {
  id: string;
  version: number;
}

/**
 * From here on changes are noted. An index whose changes were not noted until now has to be made anew in Meilisearch;
 * one that is emptied is among them, as its triggers go with its table.
 */
export async function startNoting(tx: SearchTx): Promise<void> {
  const scope = `jobbron_${newBlindId().slice(0, 8)}_`;
  for (const table of TABLES) await tx.run(table, []);
  await tx.run("INSERT INTO search_follower (one, scope) VALUES (1, ?) ON CONFLICT (one) DO NOTHING", [
    scope,
  ]);
  for (const name of INDEX_NAMES) {
    await tx.run(
      "INSERT INTO search_follow (name, version, resets) VALUES (?, 0, 0) ON CONFLICT (name) DO NOTHING",
      [name],
    );
    const noted = await tx.all("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name IN (?, ?)", [
      ...triggersOf(name).map((trigger) => trigger.name),
    ]);
    if (noted.length === 2) continue;
    for (const trigger of triggersOf(name)) {
      await tx.run(`DROP TRIGGER IF EXISTS ${trigger.name}`, []);
      await tx.run(trigger.sql, []);
    }
    await tx.run("UPDATE search_follow SET form = NULL, uid = NULL, resets = resets + 1 WHERE name = ?", [
      name,
    ]);
  }
}

/** Nobody follows: nothing is noted, and whoever follows next starts over, under the same name. */
export async function stopNoting(tx: SearchTx): Promise<void> {
  for (const name of INDEX_NAMES)
    for (const trigger of triggersOf(name)) await tx.run(`DROP TRIGGER IF EXISTS ${trigger.name}`, []);
  for (const table of ["search_follow", "search_change"]) await tx.run(`DROP TABLE IF EXISTS ${table}`, []);
}

/** Whether changes are noted; not before the first start, and not after a process that knows of no Meilisearch. */
export async function isNoting(reader: SearchReader): Promise<boolean> {
  const tables = await reader.all(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'search_follow'",
    [],
  );
  return tables.length > 0;
}

/** The index `uid` in Meilisearch no longer counts: it is made anew. Nothing where another one has taken over from it. */
export async function startOver(tx: SearchTx, name: IndexName, uid: string | null): Promise<void> {
  await tx.run(
    "UPDATE search_follow SET form = NULL, uid = NULL, resets = resets + 1 WHERE name = ? AND uid IS ?",
    [name, uid],
  );
}

export async function pendingChanges(reader: SearchReader, name: IndexName): Promise<Change[]> {
  return reader.all<Change>(
    `SELECT id, version FROM search_change WHERE name = ? ORDER BY version, id LIMIT ${BATCH}`,
    [name],
  );
}

/**
 * Takes away the changes that were sent. One that changed meanwhile, or that another follower has settled, is noted
 * again, and all are when the lease was lost (`kept` is false): what was sent may be older than what that one sent.
 */
export async function settle(
  tx: SearchTx,
  name: IndexName,
  sent: readonly Change[],
  kept: boolean,
): Promise<void> {
  const ids = JSON.stringify(sent.map(({ id }) => id));
  const now = await tx.all<Change>(
    "SELECT id, version FROM search_change WHERE name = ? AND id IN (SELECT value FROM json_each(?))",
    [name, ids],
  );
  const standing = new Map(now.map(({ id, version }) => [id, version]));
  const settled = sent.filter(({ id, version }) => kept && standing.get(id) === version);
  const doubtful = sent.filter((change) => !settled.includes(change));
  await tx.run("DELETE FROM search_change WHERE name = ? AND id IN (SELECT value FROM json_each(?))", [
    name,
    JSON.stringify(settled.map(({ id }) => id)),
  ]);
  if (doubtful.length === 0) return;
  await tx.run("UPDATE search_follow SET version = version + 1 WHERE name = ?", [name]);
  await tx.run(
    `INSERT INTO search_change (name, id, version)
     SELECT f.name, j.value, f.version FROM search_follow AS f, json_each(?) AS j WHERE f.name = ?
     ON CONFLICT (name, id) DO UPDATE SET version = excluded.version`,
    [JSON.stringify(doubtful.map(({ id }) => id)), name],
  );
}

function triggersOf(name: IndexName): { name: string; sql: string }[] {
  const { doc } = tablesOf(INDEXES[name]);
  return (["INSERT", "DELETE"] as const).map((act) => {
    const trigger = `${doc}_noted_${act.toLowerCase()}`;
    const id = act === "INSERT" ? "NEW.id" : "OLD.id";
    return {
      name: trigger,
      sql: `CREATE TRIGGER ${trigger} AFTER ${act} ON ${doc} BEGIN
        UPDATE search_follow SET version = version + 1 WHERE name = '${name}';
        INSERT INTO search_change (name, id, version)
          SELECT name, ${id}, version FROM search_follow WHERE name = '${name}'
          ON CONFLICT (name, id) DO UPDATE SET version = excluded.version;
      END`,
    };
  });
}
