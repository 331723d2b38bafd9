import type { SearchReader } from "../engine.ts";
import { type DocumentOf, INDEXES, type IndexName } from "../indexes.ts";
import { tablesOf } from "./tables.ts";

interface Row {
  facts: string;
  texts: string;
}

function whole<Name extends IndexName>({ facts, texts }: Row): DocumentOf<Name> {
  return { ...JSON.parse(facts), ...JSON.parse(texts) };
}

/** Those of the documents that the index holds now, in no particular order. */
export async function storedDocuments<Name extends IndexName>(
  reader: SearchReader,
  name: Name,
  ids: readonly string[],
): Promise<DocumentOf<Name>[]> {
  const rows = await reader.all<Row>(
    `SELECT facts, texts FROM ${tablesOf(INDEXES[name]).doc} WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  return rows.map((row) => whole<Name>(row));
}

/** Up to `limit` documents with ids after `after`, in the order of their ids: the whole index, a piece at a time. */
export async function storedDocumentsAfter<Name extends IndexName>(
  reader: SearchReader,
  name: Name,
  after: string,
  limit: number,
): Promise<DocumentOf<Name>[]> {
  const rows = await reader.all<Row>(
    `SELECT facts, texts FROM ${tablesOf(INDEXES[name]).doc} WHERE id > ? ORDER BY id LIMIT ?`,
    [after, limit],
  );
  return rows.map((row) => whole<Name>(row));
}
