import { createHash } from "node:crypto";
import { EVERYDAY_WORDS } from "#app/domain/occupation/everyday-words.ts";
import type { SearchTx } from "../engine.ts";
import { INDEX_NAMES, INDEXES, type IndexName, type IndexSpec } from "../indexes.ts";
import { wordListsAsText } from "../swedish/word-lists.ts";
import { ftsColumns, identifier, orderedTexts, tablesOf } from "./tables.ts";

/**
 * Raised whenever the tables, the analysis or the mapping to documents change in code: what is stored was made by the
 * older form. The fields of the index and the word lists are compared beside it.
 */
const FORM = 3;

/** The word lists, shortened: those of the analysis and those that documents.server.ts adds. */
const wordLists = createHash("sha256")
  .update(wordListsAsText())
  .update(JSON.stringify(EVERYDAY_WORDS))
  .digest("base64url");

/** Makes the tables that are missing or of an older form, or all of them; returns the indexes that stand empty. */
export async function prepare(tx: SearchTx, { anew = false } = {}): Promise<IndexName[]> {
  await tx.run("CREATE TABLE IF NOT EXISTS search_meta (name TEXT PRIMARY KEY, form TEXT NOT NULL)", []);
  const stored = await tx.all<{ name: string; form: string }>("SELECT name, form FROM search_meta", []);
  const empty: IndexName[] = [];
  for (const name of INDEX_NAMES) {
    const form = formOf(name);
    if (!anew && stored.some((row) => row.name === name && row.form === form)) continue;
    for (const statement of rebuild(INDEXES[name])) await tx.run(statement, []);
    await tx.run(
      "INSERT INTO search_meta (name, form) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET form = excluded.form",
      [name, form],
    );
    empty.push(name);
  }
  return empty;
}

/** What an index holds and how its texts were analysed. */
export function formOf(name: IndexName): string {
  return JSON.stringify([FORM, wordLists, INDEXES[name]]);
}

function rebuild(spec: IndexSpec): string[] {
  const { doc, fts, keyword, word } = tablesOf(spec);
  const texts = orderedTexts(spec).map((column) => `${identifier(column)} TEXT`);
  const numbers = spec.numbers.map((column) => `${identifier(column)} REAL`);
  const place = ["lat", "lon", "x", "y", "z"].map((column) => `${column} REAL`);
  return [
    ...[doc, fts, keyword, word].map((table) => `DROP TABLE IF EXISTS ${table}`),
    `CREATE TABLE ${doc} (doc INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document TEXT NOT NULL, words TEXT NOT NULL, ${[...texts, ...numbers, ...place].join(", ")})`,
    // Words come analysed and parted by spaces; "ascii" takes every other character as a letter and folds nothing.
    `CREATE VIRTUAL TABLE ${fts} USING fts5(${ftsColumns(spec).map(identifier).join(", ")}, tokenize = 'ascii', prefix = '2 3 4')`,
    // What is removed leaves the index at once, not when segments happen to merge: a withdrawal erases.
    `INSERT INTO ${fts} (${fts}, rank) VALUES ('secure-delete', 1)`,
    `CREATE TABLE ${keyword} (field TEXT NOT NULL, value TEXT NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY (field, value, doc)) WITHOUT ROWID`,
    `CREATE INDEX ${keyword}_by_doc ON ${keyword} (doc, field, value)`,
    `CREATE TABLE ${word} (word TEXT PRIMARY KEY, stem TEXT NOT NULL, documents INTEGER NOT NULL) WITHOUT ROWID`,
    `CREATE INDEX ${word}_by_stem ON ${word} (stem)`,
    `CREATE INDEX ${word}_unused ON ${word} (documents) WHERE documents <= 0`,
  ];
}
