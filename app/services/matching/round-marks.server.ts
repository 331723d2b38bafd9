import { and, asc, eq, inArray } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { ROUND_1 } from "#app/domain/matching/round/round-terms.ts";
import { addDays, type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { among } from "#db/among.ts";
import type { Reader, Tx } from "#db/database.ts";
import { candidateMarks, matchLog } from "#db/schema/index.ts";

export interface ProfileAtPlacement {
  profileId: string;
  placementId: string;
}

/** What has been done before with cards at these placements, by the log of what brokers did: no link is followed. */
export interface RoundMarks {
  /** What the pair may not be suggested for: the unit has proposed it, ever, or it has been put aside or hidden. */
  of(pair: ProfileAtPlacement): "proposed" | "aside" | null;
  /** Proposed lately to one of the placements. */
  resting: ReadonlySet<string>;
  /** What this broker has put aside today. Tomorrow is another round. */
  aside: ProfileAtPlacement[];
}

export async function roundMarks(
  db: Reader | Tx,
  actor: Actor,
  now: Instant,
  placementIds: readonly string[],
): Promise<RoundMarks> {
  const today = swedishDate(now);
  const log = await db
    .select({
      placementId: matchLog.placementId,
      event: matchLog.event,
      at: matchLog.at,
      byUserId: matchLog.byUserId,
      rows: matchLog.rows,
    })
    .from(matchLog)
    .where(
      and(
        among(matchLog.placementId, placementIds),
        eq(matchLog.unitId, actor.unitId ?? ""),
        inArray(matchLog.event, ["proposed", "set_aside", "taken_back"]),
      ),
    )
    .orderBy(asc(matchLog.at), asc(matchLog.id));
  const hidden = await hiddenAt(db, actor, placementIds);
  const proposed = new Set<string>();
  const resting = new Set<string>();
  const aside = new Map<string, ProfileAtPlacement>();
  for (const { placementId, event, at, byUserId, rows } of log)
    for (const { profileId } of rows) {
      const pair = { profileId, placementId };
      if (event === "proposed") {
        proposed.add(keyOf(pair));
        if (swedishDate(at) > addDays(today, -ROUND_1.restingDays)) resting.add(profileId);
      } else if (byUserId === actor.userId && swedishDate(at) === today) {
        if (event === "set_aside") aside.set(keyOf(pair), pair);
        else aside.delete(keyOf(pair));
      }
    }
  return {
    of: (pair) => {
      if (proposed.has(keyOf(pair))) return "proposed";
      return aside.has(keyOf(pair)) || hidden.has(keyOf(pair)) ? "aside" : null;
    },
    resting,
    aside: [...aside.values()],
  };
}

/** What the unit's brokers have hidden from the lists of these placements. */
async function hiddenAt(
  db: Reader | Tx,
  { unitId }: Actor,
  placementIds: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .select({ profileId: candidateMarks.profileId, placementId: candidateMarks.placementId })
    .from(candidateMarks)
    .where(
      and(
        among(candidateMarks.placementId, placementIds),
        eq(candidateMarks.unitId, unitId ?? ""),
        eq(candidateMarks.mark, "hidden"),
      ),
    );
  return new Set(rows.map(keyOf));
}

function keyOf({ profileId, placementId }: ProfileAtPlacement): string {
  return `${profileId} ${placementId}`;
}
