import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { getTableName, is, sql } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { RetentionRow } from "#app/domain/retention/policy.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import * as schema from "#db/schema/index.ts";

/**
 * Writes the rows whose time is out to the e-archive's inbox, opened, one JSON line a row, a file for each table and
 * day: before the transaction that deletes them commits, so that a row may stand there twice but is never lost.
 */
export async function archiveRows(
  tx: Tx,
  row: RetentionRow,
  before: Instant,
  to: { directory: string; now: Instant },
): Promise<void> {
  const tables = Object.values(schema) as unknown[];
  const table = tables
    .filter((value): value is SQLiteTable => is(value, SQLiteTable))
    .find((one) => getTableName(one) === row.table);
  if (!table) throw new Error(`No such table: ${row.table}`);
  const [start = "", end = ""] = row.where.split("?");
  const rows = await tx
    .select()
    .from(table)
    .where(sql`${sql.raw(start)}${before}${sql.raw(end)}`);
  await mkdir(to.directory, { recursive: true, mode: 0o700 });
  await appendFile(
    join(to.directory, `${row.table}-${swedishDate(to.now)}.ndjson`),
    rows.map((one) => `${JSON.stringify(one, asText)}\n`).join(""),
    { mode: 0o600, flush: true },
  );
}

/** The signed document itself, as base64. */
function asText(_key: string, value: unknown): unknown {
  const bytes = value as { type?: string; data?: number[] } | null;
  return bytes && bytes.type === "Buffer" && bytes.data ? Buffer.from(bytes.data).toString("base64") : value;
}
