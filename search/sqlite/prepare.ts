import { createHash } from "node:crypto";
import { EVERYDAY_WORDS } from "#app/domain/occupation/everyday-words.ts";
import type { SearchTx } from "../engine.ts";
import { INDEX_NAMES, INDEXES, type IndexName, type IndexSpec } from "../indexes.ts";
import { wordListsAsText } from "../swedish/word-lists.ts";
import { STATE, tablesOf, WITHOUT_DIGITS } from "./tables.ts";

/**
 * Raised whenever the tables, the analysis, its dictionary or the mapping to documents change in code: what is stored was made by the
 * older form. The fields of the index and the word lists are compared beside it.
 */
const FORM = 10;

/** The word lists, shortened: those of the analysis and those that documents.server.ts adds. */
const wordLists = createHash("sha256")
  .update(wordListsAsText())
  .update(JSON.stringify(EVERYDAY_WORDS))
  .digest("base64url");

/** Makes the tables that are missing or of an older form, or all of them; returns the indexes that stand empty. */
export async function prepare(tx: SearchTx, { anew = false } = {}): Promise<IndexName[]> {
  await tx.run(
    `CREATE TABLE IF NOT EXISTS ${STATE} (name TEXT PRIMARY KEY, form TEXT NOT NULL, version INTEGER NOT NULL, floor INTEGER NOT NULL)`,
    [],
  );
  const stored = await tx.all<{ name: string; form: string }>(`SELECT name, form FROM ${STATE}`, []);
  const empty: IndexName[] = [];
  for (const name of INDEX_NAMES) {
    const form = formOf(name);
    if (!anew && stored.some((row) => row.name === name && row.form === form)) continue;
    for (const statement of rebuild(INDEXES[name])) await tx.run(statement, []);
    // The version goes on: whoever keeps columns of the older tables must see that they are of no use.
    await tx.run(
      `INSERT INTO ${STATE} (name, form, version, floor) VALUES (?, ?, 1, 1)
       ON CONFLICT (name) DO UPDATE SET form = excluded.form, version = version + 1, floor = version + 1`,
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
  const { doc, fts, word, gone } = tablesOf(spec);
  return [
    // `keyword` and `search_meta` are of the forms before 4.
    ...[doc, fts, `search_${spec.name}_keyword`, word, gone, "search_meta"].map(
      (table) => `DROP TABLE IF EXISTS ${table}`,
    ),
    `CREATE TABLE ${doc} (doc INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, facts TEXT NOT NULL, texts TEXT NOT NULL, words TEXT NOT NULL)`,
    `CREATE INDEX ${doc}_by_version ON ${doc} (version)`,
    // Words come analysed and parted by spaces; "ascii" takes every other character as a letter and folds nothing.
    // No positions are kept: nothing is looked for as a phrase, and a list of documents is read many times as fast.
    `CREATE VIRTUAL TABLE ${fts} USING fts5(marked, tokenize = 'ascii', detail = none, prefix = '3 4 5')`,
    // What is removed leaves the index at once, not when segments happen to merge: a withdrawal erases.
    `INSERT INTO ${fts} (${fts}, rank) VALUES ('secure-delete', 1)`,
    `CREATE TABLE ${word} (word TEXT PRIMARY KEY, stem TEXT NOT NULL, documents INTEGER NOT NULL) WITHOUT ROWID`,
    `CREATE INDEX ${word}_by_stem ON ${word} (stem)`,
    `CREATE INDEX ${word}_by_length ON ${word} (length(word), word, documents) WHERE ${WITHOUT_DIGITS}`,
    `CREATE INDEX ${word}_unused ON ${word} (documents) WHERE documents <= 0`,
    `CREATE TABLE ${gone} (doc INTEGER NOT NULL, version INTEGER NOT NULL)`,
    `CREATE INDEX ${gone}_by_version ON ${gone} (version)`,
  ];
}
