import type { SearchReader, SearchTx } from "../engine.ts";
import { INDEXES, type IndexName } from "../indexes.ts";
import { formOf as analysisOf } from "../sqlite/prepare.ts";
import { formOf } from "./settings.ts";

/** Where an index stands in Meilisearch. */
export interface Standing {
  /** What the names of this database's indexes in Meilisearch begin with. */
  scope: string;
  version: number;
  resets: number;
  /** The index that is whole but for the noted changes; null where none is of the form that this release asks for. */
  uid: string | null;
  /** Whether changes wait to be sent. */
  pending: boolean;
}

/** The form that this release asks an index of a Meilisearch at `url` to be in. */
export function wantedForm(name: IndexName, url: string): string {
  return `${url} ${formOf(INDEXES[name], analysisOf(name))}`;
}

/** One small statement. Throws where nothing is noted: the tables are not there. */
export async function standingOf(reader: SearchReader, name: IndexName, url: string): Promise<Standing> {
  const [row] = await reader.all<Omit<Standing, "pending"> & { pending: number }>(
    `SELECT (SELECT scope FROM search_follower) AS scope, version, resets, CASE WHEN form = ? THEN uid END AS uid,
            EXISTS (SELECT 1 FROM search_change AS c WHERE c.name = f.name) AS pending
     FROM search_follow AS f WHERE name = ?`,
    [wantedForm(name, url), name],
  );
  if (!row) throw new Error("An index that nobody notes the changes of");
  return { ...row, pending: row.pending === 1 };
}

/**
 * From here on `uid` answers, all changes up to `version` in it. False, and nothing done, when the index was made to
 * start over after `was` was read.
 */
export async function takeOver(
  tx: SearchTx,
  name: IndexName,
  was: Pick<Standing, "version" | "resets">,
  made: { uid: string; url: string },
): Promise<boolean> {
  const [now] = await tx.all<{ resets: number }>("SELECT resets FROM search_follow WHERE name = ?", [name]);
  if (now?.resets !== was.resets) return false;
  await tx.run("UPDATE search_follow SET form = ?, uid = ? WHERE name = ?", [
    wantedForm(name, made.url),
    made.uid,
    name,
  ]);
  await tx.run("DELETE FROM search_change WHERE name = ? AND version <= ?", [name, was.version]);
  return true;
}
