import { and, desc, eq } from "drizzle-orm";
import type { Mark } from "#app/domain/matching/marks.ts";
import type { TriedNeed } from "#app/domain/matching/tried-need.ts";
import type { Reader, Tx } from "../database.ts";
import { candidateMarks, matchLog, users } from "../schema/index.ts";

/** One unit's work with one placement's cards. */
export interface UnitAtPlacement {
  unitId: string;
  placementId: string;
}

/** The list that somebody was shown last: where each card stood in it, and what it was made by. */
export interface LastShown {
  weightsVersion: number;
  tried: TriedNeed | null;
  rows: ReadonlyMap<string, { rank: number; score: number }>;
}

export async function lastShown(
  db: Reader | Tx,
  { unitId, placementId }: UnitAtPlacement,
  userId: string,
): Promise<LastShown | null> {
  const [row] = await db
    .select({ weightsVersion: matchLog.weightsVersion, tried: matchLog.tried, rows: matchLog.rows })
    .from(matchLog)
    .where(
      and(
        eq(matchLog.placementId, placementId),
        eq(matchLog.unitId, unitId),
        eq(matchLog.byUserId, userId),
        eq(matchLog.event, "shown"),
      ),
    )
    .orderBy(desc(matchLog.at), desc(matchLog.id))
    .limit(1);
  return row ? { ...row, rows: new Map(row.rows.map(({ profileId, ...at }) => [profileId, at])) } : null;
}

/**
 * Which cards have been proposed here, by the log of what brokers did: the link from a proposal to its person is not
 * followed, so a person under a new alias is not recognised.
 */
export async function proposedHere(
  db: Reader | Tx,
  { unitId, placementId }: UnitAtPlacement,
): Promise<Set<string>> {
  const rows = await db
    .select({ rows: matchLog.rows })
    .from(matchLog)
    .where(
      and(eq(matchLog.placementId, placementId), eq(matchLog.unitId, unitId), eq(matchLog.event, "proposed")),
    );
  return new Set(rows.flatMap((row) => row.rows.map(({ profileId }) => profileId)));
}

/** A mark, and which colleague set it when. */
export interface MarkHere {
  mark: Mark;
  byName: string;
  at: string;
}

/** What the unit's brokers have pinned and put aside of one placement's cards, by card. */
export async function marksHere(
  db: Reader | Tx,
  { unitId, placementId }: UnitAtPlacement,
): Promise<Map<string, MarkHere>> {
  const rows = await db
    .select({
      profileId: candidateMarks.profileId,
      is: candidateMarks.mark,
      reason: candidateMarks.reason,
      byName: users.name,
      at: candidateMarks.at,
    })
    .from(candidateMarks)
    .innerJoin(users, eq(users.id, candidateMarks.byUserId))
    .where(and(eq(candidateMarks.unitId, unitId), eq(candidateMarks.placementId, placementId)));
  return new Map(
    rows.map(({ profileId, is, reason, byName, at }) => [
      profileId,
      { byName, at, mark: is === "hidden" && reason ? { is, reason } : { is: "pinned" } },
    ]),
  );
}
