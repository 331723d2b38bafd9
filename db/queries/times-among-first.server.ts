import type { Instant } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "../database.ts";

/** How far up a list it counts to have stood: the cards that a broker opens. */
const AMONG_FIRST = 5;

/**
 * On how many other placements' lists each published card of the unit has stood among the first since then. Cards that
 * have not are left out. By what was shown and by the ids of cards: no link is followed, so a person who is published
 * anew begins from nought.
 */
export async function timesAmongFirst(
  db: Reader | Tx,
  asked: { unitId: string; placementId: string; since: Instant },
): Promise<Map<string, number>> {
  const rows = await db.all<{ profileId: string; lists: number }>(
    `SELECT json_extract(place.value, '$.profileId') AS profileId, count(DISTINCT match_log.placement_id) AS lists
     FROM match_log, json_each(match_log.rows) AS place
     WHERE match_log.unit_id = ? AND match_log.event = 'shown' AND match_log.at >= ?
       AND match_log.placement_id <> ? AND json_extract(place.value, '$.rank') <= ?
     GROUP BY 1`,
    [asked.unitId, asked.since, asked.placementId, AMONG_FIRST],
  );
  return new Map(rows.map(({ profileId, lists }) => [profileId, Number(lists)]));
}
