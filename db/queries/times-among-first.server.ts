import type { Instant } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "../database.ts";

/** How far up a list it counts to have stood: the cards that a broker opens. A list is logged in the order it was shown. */
const FIRST_FIVE = [0, 1, 2, 3, 4].map((place) => `'$[${place}].profileId'`).join(", ");

/**
 * On how many other placements' lists each published card of the unit has stood among the first since then. Cards that
 * have not are left out. By what was shown and by the ids of cards: no link is followed, so a person who is published
 * anew begins from nought. Lists that begin alike are put together before they are taken apart: most are shown often.
 */
export async function timesAmongFirst(
  db: Reader | Tx,
  asked: { unitId: string; placementId: string; since: Instant },
): Promise<Map<string, number>> {
  const rows = await db.all<{ profileId: string; lists: number }>(
    `SELECT place.value AS profileId, count(DISTINCT shown.placement_id) AS lists
     FROM (
       SELECT DISTINCT placement_id, json_extract(rows, ${FIRST_FIVE}) AS first
       FROM match_log
       WHERE unit_id = ? AND event = 'shown' AND at >= ? AND placement_id <> ?
     ) AS shown, json_each(shown.first) AS place
     WHERE place.value IS NOT NULL
     GROUP BY 1`,
    [asked.unitId, asked.since, asked.placementId],
  );
  return new Map(rows.map(({ profileId, lists }) => [profileId, Number(lists)]));
}
