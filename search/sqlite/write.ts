import type { Point } from "#app/domain/geography/distance.ts";
import type { SearchTx } from "../engine.ts";
import { type DocumentOf, INDEXES, type IndexName, type IndexSpec } from "../indexes.ts";
import { storedText } from "../stored-text.ts";
import { analyseText } from "../swedish/analyse.ts";
import { stem } from "../swedish/stem.ts";
import { unitVector } from "./sphere.ts";
import { ftsColumns, identifier, orderedTexts, tablesOf, textColumns } from "./tables.ts";

/** One statement takes so many documents as one JSON parameter: few round trips, none too large. */
const BATCH = 100;

type Value = string | number | null;
type Fields = Readonly<Record<string, unknown>>;

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
  const { doc, fts, keyword, word } = tablesOf(INDEXES[name]);
  const param = [JSON.stringify(ids)];
  const gone = `SELECT doc FROM ${doc} WHERE id IN (SELECT value FROM json_each(?))`;
  await tx.run(
    `UPDATE ${word} SET documents = documents - gone.times
     FROM (SELECT w.value AS word, count(*) AS times FROM ${doc} AS d, json_each(d.words) AS w
           WHERE d.doc IN (${gone}) GROUP BY 1) AS gone
     WHERE gone.word = ${word}.word`,
    param,
  );
  await tx.run(`DELETE FROM ${word} WHERE documents <= 0`, []);
  await tx.run(`DELETE FROM ${keyword} WHERE doc IN (${gone})`, param);
  await tx.run(`DELETE FROM ${fts} WHERE rowid IN (${gone})`, param);
  await tx.run(`DELETE FROM ${doc} WHERE id IN (SELECT value FROM json_each(?))`, param);
}

async function insert(tx: SearchTx, spec: IndexSpec, documents: readonly Fields[]): Promise<void> {
  const { doc, fts, keyword, word } = tablesOf(spec);
  const analysed = documents.map((document) => ({ document, ...analyse(spec, document) }));

  const stored = analysed.map(({ document, words }) => storedRow(spec, document, words));
  const columns = Object.keys(stored[0] ?? {});
  await tx.run(
    `INSERT INTO ${doc} (${columns.map(identifier).join(", ")})
     SELECT ${columns.map((column) => `json_extract(value, '$.${column}')`).join(", ")} FROM json_each(?)`,
    [JSON.stringify(stored)],
  );

  const layers = ftsColumns(spec);
  await tx.run(
    `INSERT INTO ${fts} (rowid, ${layers.map(identifier).join(", ")})
     SELECT d.doc, ${layers.map((column) => `json_extract(j.value, '$.${column}')`).join(", ")}
     FROM json_each(?) AS j JOIN ${doc} AS d ON d.id = json_extract(j.value, '$.id')`,
    [
      JSON.stringify(
        analysed.map(({ document, columns: layer }) => ({ id: storedText(document.id), ...layer })),
      ),
    ],
  );

  await tx.run(
    `INSERT INTO ${keyword} (field, value, doc)
     SELECT json_extract(j.value, '$[1]'), json_extract(j.value, '$[2]'), d.doc
     FROM json_each(?) AS j JOIN ${doc} AS d ON d.id = json_extract(j.value, '$[0]')`,
    [JSON.stringify(documents.flatMap((document) => keywordRows(spec, document)))],
  );

  const times = new Map<string, number>();
  for (const { words } of analysed) for (const each of words) times.set(each, (times.get(each) ?? 0) + 1);
  await tx.run(
    `INSERT INTO ${word} (word, stem, documents)
     SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(?)
     WHERE true ON CONFLICT (word) DO UPDATE SET documents = documents + excluded.documents`,
    [JSON.stringify([...times].map(([each, count]) => [each, stem(each), count]))],
  );
}

/** The analysed columns of one document, and its distinct words. */
function analyse(spec: IndexSpec, document: Fields): { columns: Record<string, string>; words: string[] } {
  const columns: Record<string, string> = {};
  const layers = { names_stems: "", about_stems: "", names_roots: "", about_roots: "" };
  const words = new Set<string>();
  for (const { field, names } of spec.text) {
    const analysis = analyseText(storedText(document[field]));
    columns[field] = analysis.words.join(" ");
    const group = names ? "names" : "about";
    layers[`${group}_stems`] += ` ${analysis.stems.join(" ")}`;
    layers[`${group}_roots`] += ` ${analysis.roots.join(" ")}`;
    for (const each of analysis.words) words.add(each);
  }
  return { columns: { ...columns, ...layers }, words: [...words] };
}

function storedRow(spec: IndexSpec, document: Fields, words: readonly string[]): Record<string, Value> {
  const texts = Object.fromEntries(textColumns(spec).map((field) => [field, storedText(document[field])]));
  const row: Record<string, Value> = {
    id: storedText(document.id),
    document: JSON.stringify({ ...document, ...texts }),
    words: JSON.stringify(words),
  };
  for (const field of orderedTexts(spec))
    row[field] = document[field] == null ? null : storedText(document[field]);
  for (const field of spec.numbers) row[field] = typeof document[field] === "number" ? document[field] : null;
  const point = document.point as Point | null;
  const vector = point ? unitVector(point) : { x: null, y: null, z: null };
  return { ...row, lat: point?.lat ?? null, lon: point?.lon ?? null, ...vector };
}

/** [id, field, value] of each keyword and flag. */
function keywordRows(spec: IndexSpec, document: Fields): string[][] {
  return [...spec.keywords, ...spec.flags].flatMap((field) => {
    const value = document[field];
    const values = (Array.isArray(value) ? value : [value]).map(storedText);
    return [...new Set(values)].map((each) => [storedText(document.id), field, each]);
  });
}
