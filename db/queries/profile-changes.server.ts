import type { CandidateView } from "#app/domain/matching/candidate.ts";
import type { Reader } from "../database.ts";

/** One step from an older state of a unit's published profiles to the present one, in the order of `version`. */
export type ProfileChange =
  | { version: number; gone: number }
  | { version: number; profileId: string; classKey: string; view: CandidateView };

/** So many numbers back, those taken out are remembered (the triggers say so too); who is further behind begins anew. */
export const REMEMBERED = 10_000;

interface Row {
  last: number;
  ticked: number;
  version: number | null;
  gone: number | null;
  id: string | null;
  classKey: string;
  attributes: string;
  traits: string;
  conditions: string;
  conditionsIncomplete: number;
}

/**
 * What has been written to a unit's published profiles after `since`, at most `most` of it, the number of the last write
 * to anybody's, and that of the last to a link or a consent by which somebody may have lost theirs: all as one moment had
 * it. A profile stands under the number of its last write alone.
 */
export async function profileChanges(
  db: Reader,
  unitId: string,
  since: number,
  most: number,
): Promise<{ last: number; ticked: number; changes: ProfileChange[] }> {
  const rows = await db.all<Row>(
    `SELECT state.last, state.ticked, changed.version, changed.gone, p.id, p.class_key AS classKey, p.attributes, p.traits,
       p.conditions, p.conditions_incomplete AS conditionsIncomplete
     FROM (
       SELECT coalesce((SELECT max(version) FROM profile_changes), 0) AS last,
         coalesce((SELECT max(version) FROM profile_changes WHERE unit_id IS NULL), 0) AS ticked
     ) AS state
     LEFT JOIN (
       SELECT version, profile_id, gone FROM profile_changes
       WHERE unit_id = ? AND version > ? ORDER BY version LIMIT ?
     ) AS changed ON true
     LEFT JOIN profiles AS p ON p.id = changed.profile_id
     ORDER BY changed.version`,
    [unitId, since, most],
  );
  return { last: rows[0]?.last ?? 0, ticked: rows[0]?.ticked ?? 0, changes: rows.flatMap(changeOf) };
}

function changeOf({ version, gone, id, classKey, ...row }: Row): ProfileChange[] {
  if (version === null) return [];
  if (gone !== null) return [{ version, gone }];
  if (id === null) return [];
  const view = {
    attributes: JSON.parse(row.attributes),
    traits: JSON.parse(row.traits),
    conditions: JSON.parse(row.conditions),
    conditionsIncomplete: row.conditionsIncomplete === 1,
  };
  return [{ version, profileId: id, classKey, view }];
}
