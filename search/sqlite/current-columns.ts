import type { SearchReader } from "../engine.ts";
import type { IndexSpec } from "../indexes.ts";
import { type Columns, dropDocument, emptyColumns, putDocument } from "./columns.ts";
import { STATE, tablesOf } from "./tables.ts";

interface Kept {
  columns: Columns;
  /** One update at a time: an older answer must not overwrite a newer. */
  updating: Promise<void>;
}

/** A connection's columns live as long as the connection. */
const keptBy = new WeakMap<SearchReader, Map<string, Kept>>();

interface Row {
  version: number;
  floor: number;
  doc: number | null;
  id: string | null;
  facts: string | null;
}

/**
 * The columns of an index as the database has them now: what was written since last time is read first, so that what a
 * committed transaction took out is never found.
 */
export async function currentColumns(reader: SearchReader, spec: IndexSpec): Promise<Columns> {
  const indexes = keptBy.get(reader) ?? new Map<string, Kept>();
  keptBy.set(reader, indexes);
  const kept = indexes.get(spec.name) ?? { columns: emptyColumns(spec), updating: Promise.resolve() };
  indexes.set(spec.name, kept);
  const update = kept.updating.then(async () => {
    kept.columns = await updated(reader, spec, kept.columns);
  });
  kept.updating = update.catch(() => undefined);
  await update;
  return kept.columns;
}

async function updated(reader: SearchReader, spec: IndexSpec, columns: Columns): Promise<Columns> {
  const rows = await changesSince(reader, spec, columns.version);
  const { version = 0, floor = 0 } = rows[0] ?? {};
  if (columns.version !== -1 && (columns.version < floor || columns.version > version))
    return updated(reader, spec, emptyColumns(spec));
  for (const { doc, id, facts } of rows) {
    if (doc === null) continue;
    if (id === null || facts === null) dropDocument(columns, doc);
    else putDocument(columns, spec, doc, id, JSON.parse(facts));
  }
  if (columns.version !== version) columns.found.clear();
  columns.version = version;
  return columns;
}

/** One row at least, with the versions alone; first what has gone, then what stands, for a number may be used again. */
function changesSince(reader: SearchReader, spec: IndexSpec, version: number): Promise<Row[]> {
  const { doc, gone } = tablesOf(spec);
  return reader.all<Row>(
    `SELECT state.version, state.floor, changed.doc, changed.id, changed.facts
     FROM ${STATE} AS state LEFT JOIN (
       SELECT 0 AS stands, doc, NULL AS id, NULL AS facts FROM ${gone} WHERE version > ?
       UNION ALL SELECT 1, doc, id, facts FROM ${doc} WHERE version > ?
     ) AS changed ON true
     WHERE state.name = ? ORDER BY changed.stands`,
    [version, version, spec.name],
  );
}
