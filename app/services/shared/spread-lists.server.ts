import type { MatchingWeights } from "#app/domain/matching/weights.ts";
import { addDays, type IsoDate, startOfDay } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "#db/database.ts";
import { timesAmongFirst } from "#db/queries/times-among-first.server.ts";

const COUNTED_DAYS = 30;

/** What the spread term reads of each card, by profile id; the log is not looked into where the term has no points. */
export async function spreadLists(
  db: Reader | Tx,
  weights: MatchingWeights,
  asked: { unitId: string; placementId: string; today: IsoDate },
): Promise<ReadonlyMap<string, number>> {
  if (weights.points.spread === 0) return new Map();
  const { today, ...of } = asked;
  return timesAmongFirst(db, { ...of, since: startOfDay(addDays(today, -COUNTED_DAYS)) });
}
