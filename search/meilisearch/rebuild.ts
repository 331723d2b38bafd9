import type { Meilisearch } from "meilisearch";
import { newBlindId } from "#app/platform/ids.server.ts";
import { INDEXES, type IndexName } from "../indexes.ts";
import { storedDocumentsAfter } from "../sqlite/stored-documents.ts";
import { done, type SearchDatabase, send } from "./follow.ts";
import { settingsOf } from "./settings.ts";
import { type Standing, takeOver } from "./standing.ts";

/** So many documents are read and sent at a time. */
const PAGE = 500;
const MOST_INDEXES = 1000;

/**
 * Makes an index anew beside the one that stands, under a name of its own, and lets it take over when it is whole. What
 * a build that never ended has left behind is deleted first, and the index that was taken over from last.
 * `goOn` is asked before each page; false ends the building.
 */
export async function rebuild(
  db: SearchDatabase,
  server: Meilisearch,
  name: IndexName,
  was: Standing,
  { url, goOn }: { url: string; goOn: () => Promise<boolean> },
): Promise<void> {
  const begins = `${was.scope}${name}_`;
  await deleteOthers(server, begins, was.uid);
  const uid = `${begins}${newBlindId()}`;
  await done(server.createIndex(uid, { primaryKey: "id" }));
  await done(server.index(uid).updateSettings(settingsOf(INDEXES[name])));
  let after = "";
  for (;;) {
    if (!(await goOn())) return;
    const documents = await storedDocumentsAfter(db.read, name, after, PAGE);
    const last = documents.at(-1);
    if (last === undefined) break;
    await send(server, uid, name, documents);
    after = last.id;
  }
  const taken = await db.write((tx) => takeOver(tx, name, was, { uid, url }));
  if (taken) await deleteOthers(server, begins, uid);
}

async function deleteOthers(server: Meilisearch, begins: string, kept: string | null): Promise<void> {
  const { results } = await server.getRawIndexes({ limit: MOST_INDEXES });
  for (const { uid } of results) {
    if (uid.startsWith(begins) && uid !== kept) await done(server.deleteIndex(uid));
  }
}
