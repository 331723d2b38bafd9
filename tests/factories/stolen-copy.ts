import { is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { unseal } from "#app/platform/seal.server.ts";
import { KEYED_COLUMNS } from "#db/schema/columns.ts";
import * as schema from "#db/schema/index.ts";
import type { World } from "./world.ts";

/** One row of a copy of the file, as whoever has every key but LINK_KEY reads it. */
export interface StolenRow {
  table: string;
  cells: Record<string, unknown>;
}

/** Every row of every table, search included, with all opened that opens without LINK_KEY. */
export async function stolenCopy(world: World): Promise<StolenRow[]> {
  const names = await world.db.read.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_fts_%'",
    [],
  );
  const rows: StolenRow[] = [];
  for (const { name } of names)
    for (const cells of await world.db.read.all<Record<string, unknown>>(`SELECT * FROM "${name}"`, []))
      rows.push({ table: name, cells: opened(name, { ...cells }) });
  return rows;
}

function opened(table: string, cells: Record<string, unknown>): Record<string, unknown> {
  for (const [column, value] of Object.entries(cells)) {
    const place = `${table}.${column}`;
    if (KEYED_COLUMNS.get(place) === "sealing" && typeof value === "string")
      cells[column] = unseal(value, place);
  }
  return cells;
}

/** What two rows can be joined by: ids and moments, also inside JSON. A day or a name is shared by too many. */
export function joinable(row: StolenRow): string[] {
  const text = Object.values(row.cells)
    .filter((value) => typeof value === "string")
    .join("\n");
  return text.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z|[\w-]{40,}/g) ?? [];
}

/**
 * All that can be reached from `start` by joining rows, over and over. A value that many people's rows share (a unit,
 * a caseworker, a company) joins everybody with everybody and so tells nothing: those are `common`.
 */
export function reachable(rows: readonly StolenRow[], start: readonly string[], common: ReadonlySet<string>) {
  const reached = new Set(start);
  const left = new Set(rows);
  for (let grew = true; grew; ) {
    grew = false;
    for (const row of left) {
      const values = joinable(row);
      if (!values.some((value) => reached.has(value) && !common.has(value))) continue;
      left.delete(row);
      for (const value of values) reached.add(value);
      grew = true;
    }
  }
  return reached;
}

/** The tables that are ours, for tests that have to look at each. */
export const TABLES = Object.values(schema).filter((value) => is(value, SQLiteTable));
