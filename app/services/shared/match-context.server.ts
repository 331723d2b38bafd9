import { eq } from "drizzle-orm";
import { areaGeography } from "#app/domain/matching/area-distance.ts";
import type { MatchContext } from "#app/domain/matching/context.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "#db/database.ts";
import { units } from "#db/schema/index.ts";

/**
 * Half an hour or so by bus in the country: a published area that lies wholly within it is presumed to be in reach
 * (docs/matching-card.md). Km by road.
 */
const EVERYDAY_REACH_KM = 30;

/** What of a unit matching depends on. */
export interface MatchingUnit {
  id: string;
  k: number;
  candidateSearch: "anonymous" | "placementsOnly";
  commutingArea: { id: string; name: string };
  context: MatchContext;
}

/** Null when there is no such unit. */
export async function matchingUnit(
  db: Reader | Tx,
  unitId: string | null,
  now: Instant,
): Promise<MatchingUnit | null> {
  const [unit] = await db
    .select({
      id: units.id,
      k: units.k,
      candidateSearch: units.candidateSearch,
      commutingArea: units.commutingArea,
    })
    .from(units)
    .where(eq(units.id, unitId ?? ""));
  if (!unit) return null;
  const { id, name, kommuner } = unit.commutingArea;
  return {
    ...unit,
    commutingArea: { id, name },
    context: {
      today: swedishDate(now),
      geography: areaGeography({ [id]: kommuner }),
      everydayReachKm: EVERYDAY_REACH_KM,
    },
  };
}
