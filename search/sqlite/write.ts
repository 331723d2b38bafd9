import type { SearchTx } from "../engine.ts";
import { type DocumentOf, INDEXES, type IndexName, type IndexSpec } from "../indexes.ts";
import { storedText } from "../stored-text.ts";
import { stem } from "../swedish/stem.ts";
import { layersOf } from "./layers.ts";
import { STATE, type StoredParts, tablesOf, textColumns } from "./tables.ts";

/** One statement takes so many documents as one JSON parameter: few round trips, none too large. */
const BATCH = 100;

/** So many writes back, `gone` still knows what was taken out; who is further behind reads everything anew. */
const REMEMBERED_WRITES = 10_000;

export async function index<Name extends IndexName>(
  tx: SearchTx,
  name: Name,
  documents: readonly DocumentOf<Name>[],
): Promise<void> {
  const latest = [...new Map(documents.map((document) => [document.id, document])).values()];
  for (let start = 0; start < latest.length; start += BATCH) {
    const batch = latest.slice(start, start + BATCH);
    await remove(
      tx,
      name,
      batch.map((document) => document.id),
    );
    await insert(
      tx,
      INDEXES[name],
      batch.map((document) => Object.fromEntries(Object.entries(document))),
    );
  }
}

export async function remove(tx: SearchTx, name: IndexName, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { doc, fts, word, gone } = tablesOf(INDEXES[name]);
  const param = [JSON.stringify(ids)];
  const removed = `SELECT doc FROM ${doc} WHERE id IN (SELECT value FROM json_each(?))`;
  await nextVersion(tx, name);
  await tx.run(
    `UPDATE ${word} SET documents = documents - gone.times
     FROM (SELECT w.value AS word, count(*) AS times FROM ${doc} AS d, json_each(d.words) AS w
           WHERE d.doc IN (${removed}) GROUP BY 1) AS gone
     WHERE gone.word = ${word}.word`,
    param,
  );
  await tx.run(`DELETE FROM ${word} WHERE documents <= 0`, []);
  await tx.run(
    `INSERT INTO ${gone} (doc, version) SELECT doc, (SELECT version FROM ${STATE} WHERE name = ?) FROM (${removed})`,
    [name, ...param],
  );
  await tx.run(`DELETE FROM ${fts} WHERE rowid IN (${removed})`, param);
  await tx.run(`DELETE FROM ${doc} WHERE id IN (SELECT value FROM json_each(?))`, param);
}

/** Every write has its number, by which those who keep columns in memory follow. */
async function nextVersion(tx: SearchTx, name: IndexName): Promise<void> {
  const { gone } = tablesOf(INDEXES[name]);
  await tx.run(
    `UPDATE ${STATE} SET version = version + 1, floor = max(floor, version + 1 - ${REMEMBERED_WRITES}) WHERE name = ?`,
    [name],
  );
  await tx.run(`DELETE FROM ${gone} WHERE version <= (SELECT floor FROM ${STATE} WHERE name = ?)`, [name]);
}

type Fields = Readonly<Record<string, unknown>>;

async function insert(tx: SearchTx, spec: IndexSpec, documents: readonly Fields[]): Promise<void> {
  const { doc, fts, word } = tablesOf(spec);
  const rows = documents.map((document) => {
    const { facts, texts } = partsOf(spec, document);
    const { marked, words } = layersOf(spec, texts);
    return { id: storedText(document.id), facts, texts, words, marked: marked.join(" ") };
  });
  const value = (column: string) => `json_extract(value, '$.${column}')`;
  await tx.run(
    `INSERT INTO ${doc} (id, version, facts, texts, words)
     SELECT ${value("id")}, (SELECT version FROM ${STATE} WHERE name = ?), ${value("facts")}, ${value("texts")}, ${value("words")}
     FROM json_each(?)`,
    [spec.name, JSON.stringify(rows.map(({ marked: _, ...stored }) => stored))],
  );
  await tx.run(
    `INSERT INTO ${fts} (rowid, marked)
     SELECT d.doc, json_extract(j.value, '$.marked')
     FROM json_each(?) AS j JOIN ${doc} AS d ON d.id = json_extract(j.value, '$.id')`,
    [JSON.stringify(rows.map(({ id, marked }) => ({ id, marked })))],
  );
  const times = new Map<string, number>();
  for (const { words } of rows) for (const each of words) times.set(each, (times.get(each) ?? 0) + 1);
  await tx.run(
    `INSERT INTO ${word} (word, stem, documents)
     SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(?)
     WHERE true ON CONFLICT (word) DO UPDATE SET documents = documents + excluded.documents`,
    [JSON.stringify([...times].map(([each, count]) => [each, stem(each), count]))],
  );
}

function partsOf(spec: IndexSpec, document: Fields): StoredParts {
  const names = textColumns(spec);
  const texts = Object.fromEntries(names.map((field) => [field, storedText(document[field])]));
  // What is ordered by stands among the facts, though it be a text.
  const facts = Object.entries(document).filter(
    ([field]) => !names.includes(field) || field === spec.order.field,
  );
  return { facts: Object.fromEntries(facts.map(([field, value]) => [field, plain(value)])), texts };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map(storedText))];
  return typeof value === "string" ? storedText(value) : value;
}
