import type { Meilisearch } from "meilisearch";
import { newBlindId } from "#app/platform/ids.server.ts";
import type { SearchTx } from "../engine.ts";
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
 * `stopping` is asked before each page and ends the building, as does a lease that can't be kept.
 */
export async function rebuild(
  db: SearchDatabase,
  server: Meilisearch,
  name: IndexName,
  was: Standing,
  { url, keep, stopping }: { url: string; keep: (tx: SearchTx) => Promise<boolean>; stopping: () => boolean },
): Promise<void> {
  const begins = `${was.scope}${name}_`;
  await deleteOthers(server, begins, was.uid);
  const uid = `${begins}${newBlindId()}`;
  await done(server.createIndex(uid, { primaryKey: "id" }));
  await done(server.index(uid).updateSettings(settingsOf(INDEXES[name])));
  let after = "";
  for (;;) {
    if (stopping() || !(await db.write(keep))) return;
    const documents = await storedDocumentsAfter(db.read, name, after, PAGE);
    const last = documents.at(-1);
    if (last === undefined) break;
    await send(server, uid, name, documents);
    after = last.id;
  }
  // What another follower has told meanwhile is not in this index.
  const taken = await db.write(async (tx) => (await keep(tx)) && takeOver(tx, name, was, { uid, url }));
  if (taken) await deleteOthers(server, begins, uid);
  // Whoever took over may have deleted it already.
  else await server.deleteIndex(uid).waitTask();
}

async function deleteOthers(server: Meilisearch, begins: string, kept: string | null): Promise<void> {
  const { results } = await server.getRawIndexes({ limit: MOST_INDEXES });
  for (const { uid } of results) {
    if (uid.startsWith(begins) && uid !== kept) await done(server.deleteIndex(uid));
  }
}
