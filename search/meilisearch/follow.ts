import type { EnqueuedTaskPromise, Meilisearch } from "meilisearch";
import type { SearchReader, SearchTx } from "../engine.ts";
import { type DocumentOf, INDEXES, type IndexName } from "../indexes.ts";
import { storedDocuments } from "../sqlite/stored-documents.ts";
import { type Change, pendingChanges, settle } from "./changes.ts";
import { meilisearchDocument } from "./document.ts";
import { encode } from "./encode.ts";

/** The application's database, as the follower needs it. */
export interface SearchDatabase {
  readonly read: SearchReader;
  write<Value>(work: (tx: SearchTx) => Promise<Value>): Promise<Value>;
}

/** A task of Meilisearch's that did not succeed; `message` is its error code. */
export class TaskFailed extends Error {
  override name = "TaskFailed";
}

const TASK_MS = 120_000;
const ASK_AGAIN_MS = 25;

/** Waits until what was asked for is done, and throws when it was not done. */
export async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error } = await task.waitTask({ timeout: TASK_MS, interval: ASK_AGAIN_MS });
  if (status !== "succeeded") throw new TaskFailed(error?.code ?? status);
}

export async function send<Name extends IndexName>(
  server: Meilisearch,
  uid: string,
  name: Name,
  documents: readonly DocumentOf<Name>[],
): Promise<void> {
  if (documents.length === 0) return;
  const made = documents.map((document) =>
    meilisearchDocument(INDEXES[name], Object.fromEntries(Object.entries(document))),
  );
  await done(server.index(uid).addDocuments(made, { primaryKey: "id" }));
}

/**
 * Tells Meilisearch of the oldest changes, as the documents stand when they are sent. `keep` keeps the lease, and says
 * whether it was ours all the while. Throws an API error of code index_not_found when the index is gone: it is never
 * made by being written to.
 */
export async function sendChanges(
  db: SearchDatabase,
  server: Meilisearch,
  uid: string,
  name: IndexName,
  keep: (tx: SearchTx) => Promise<boolean>,
): Promise<void> {
  const changes = await pendingChanges(db.read, name);
  await server.getRawIndex(uid);
  await sendNow(db.read, server, uid, name, changes);
  await db.write(async (tx) => settle(tx, name, changes, await keep(tx)));
}

async function sendNow(
  reader: SearchReader,
  server: Meilisearch,
  uid: string,
  name: IndexName,
  changes: readonly Change[],
): Promise<void> {
  const ids = changes.map(({ id }) => id);
  const documents = await storedDocuments(reader, name, ids);
  const standing = new Set(documents.map(({ id }) => id));
  await send(server, uid, name, documents);
  const gone = ids.filter((id) => !standing.has(id));
  if (gone.length > 0) await done(server.index(uid).deleteDocuments(gone.map(encode)));
}
