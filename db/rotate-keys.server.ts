import { getTableName, is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { concealAgain } from "#app/platform/link-key.server.ts";
import { sealAgain } from "#app/platform/seal.server.ts";
import { DatabaseOpenError, type Db, type Tx } from "./database.ts";
import { connect, pathOf } from "./file-driver.server.ts";
import { KEYED_COLUMNS } from "./schema/columns.ts";
import * as schema from "./schema/index.ts";

/** One transaction takes so many rows: short enough that the portal goes on meanwhile. */
const BATCH = 100;

/**
 * Encrypts the database file under another key. Nobody else may have it open, since every page is written anew, in one
 * transaction of SQLite's own: what is interrupted is rolled back, and done twice is done once.
 */
export function rotateFileKey(
  url: string,
  keys: { present: string; previous: string },
): "rotated" | "already" {
  const path = pathOf(url);
  if (opens(path, keys.present)) return "already";
  const connection = connect(path, keys.previous, false);
  try {
    // Pages still in the log would be left under the old key.
    connection.pragma("wal_checkpoint(TRUNCATE)");
    if (connection.pragma("journal_mode = DELETE", { simple: true }) !== "delete")
      throw new DatabaseOpenError("Databasfilen används av någon annan. Stoppa portalen först.");
    (connection as typeof connection & { rekey(key: Buffer): number }).rekey(Buffer.from(keys.present));
    connection.pragma("journal_mode = WAL");
  } finally {
    connection.close();
  }
  return "rotated";
}

function opens(path: string, key: string): boolean {
  try {
    connect(path, key, true).close();
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes every keyed column under the present SEALING_KEY and LINK_KEY. What already is stays as it is, so it may be
 * stopped and run again. Sealed columns go batch by batch beside a running portal, which opens both keys; links are
 * found by equality and go all in one transaction. Returns how many values were written anew.
 */
export async function rotateColumns(db: Db): Promise<number> {
  let written = 0;
  for (const column of keyedColumns().filter(({ kind }) => kind !== "link")) {
    const keys = await db.read.all<{ key: string }>(
      `SELECT ${column.key} AS key FROM ${column.table} WHERE ${column.name} IS NOT NULL`,
      [],
    );
    for (let start = 0; start < keys.length; start += BATCH) {
      const batch = keys.slice(start, start + BATCH).map(({ key }) => key);
      written += await db.write((tx) => rotateRows(tx, column, batch));
    }
  }
  const links = keyedColumns().filter(({ kind }) => kind === "link");
  return written + (await db.write((tx) => rotateLinks(tx, links)));
}

interface KeyedColumn {
  table: string;
  name: string;
  /** The primary key's column. */
  key: string;
  place: string;
  kind: "sealing" | "joint" | "link";
}

function keyedColumns(): KeyedColumn[] {
  return Object.values(schema)
    .filter((value) => is(value, SQLiteTable))
    .flatMap((value) => {
      const table = getTableName(value);
      const { columns } = getTableConfig(value);
      const key = columns.find(({ primary }) => primary)?.name ?? "";
      return columns.flatMap(({ name }) => {
        const kind = KEYED_COLUMNS.get(`${table}.${name}`);
        return kind ? [{ table, name, key, place: `${table}.${name}`, kind }] : [];
      });
    });
}

async function rotateRows(tx: Tx, column: KeyedColumn, keys: readonly string[]): Promise<number> {
  const { table, name, key, place, kind } = column;
  const rows = await tx.all<{ key: string; value: string }>(
    `SELECT ${key} AS key, ${name} AS value FROM ${table}
     WHERE ${name} IS NOT NULL AND ${key} IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(keys)],
  );
  let written = 0;
  for (const row of rows) {
    const next = kind === "link" ? concealAgain(row.value, place) : sealAgain(row.value, place, kind);
    if (next === row.value) continue;
    await tx.run(`UPDATE ${table} SET ${name} = ? WHERE ${key} = ?`, [next, row.key]);
    written += 1;
  }
  return written;
}

async function rotateLinks(tx: Tx, columns: readonly KeyedColumn[]): Promise<number> {
  let written = 0;
  // The key of a link may itself be one: it goes last, when the table's other columns have been found by it.
  const keyLast = [...columns].sort((a, b) => Number(a.name === a.key) - Number(b.name === b.key));
  for (const column of keyLast) {
    const rows = await tx.all<{ key: string }>(`SELECT ${column.key} AS key FROM ${column.table}`, []);
    written += await rotateRows(
      tx,
      column,
      rows.map(({ key }) => key),
    );
  }
  return written;
}
