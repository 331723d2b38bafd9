import { and, desc, eq } from "drizzle-orm";
import {
  BASE_WEIGHTS,
  inUse,
  OWN_ABOVE,
  type UnitWeights,
  unitWeightsOn,
} from "#app/domain/matching/unit-weights.ts";
import type { MatchingWeights } from "#app/domain/matching/weights.ts";
import type { Instant, IsoDate } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "../database.ts";
import { matchingWeights, users } from "../schema/index.ts";

/** What the unit's rankings weigh by on a day. */
export async function weightsOfUnit(
  db: Reader | Tx,
  unitId: string,
  date: IsoDate,
): Promise<MatchingWeights> {
  const made = await db
    .select()
    .from(matchingWeights)
    .where(eq(matchingWeights.unitId, unitId))
    .orderBy(inOrder);
  return inUse(unitWeightsOn(date, made.map(toWeights)));
}

/** What a ranking weighed by that carries this version; null when the unit has never had it. */
export async function weightsNumbered(
  db: Reader | Tx,
  unitId: string,
  version: string,
): Promise<UnitWeights | null> {
  const base = BASE_WEIGHTS.find(({ declared }) => declared.version === version);
  if (base) return base;
  const [row] = await db
    .select()
    .from(matchingWeights)
    .where(and(eq(matchingWeights.unitId, unitId), eq(matchingWeights.number, Number(version))));
  return row ? toWeights(row) : null;
}

/** The number of the version that the unit made last; the one before its first when it has made none. */
export async function latestNumber(db: Reader | Tx, unitId: string): Promise<number> {
  const [latest] = await db
    .select({ number: matchingWeights.number })
    .from(matchingWeights)
    .where(eq(matchingWeights.unitId, unitId))
    .orderBy(desc(matchingWeights.number))
    .limit(1);
  return latest?.number ?? OWN_ABOVE;
}

export interface WeightsMade {
  weights: UnitWeights;
  why: string;
  by: string;
  at: Instant;
}

/** The unit's own versions in the order they were made, with who made each and why. */
export async function weightsMade(db: Reader, unitId: string): Promise<WeightsMade[]> {
  const rows = await db
    .select({ row: matchingWeights, by: users.name })
    .from(matchingWeights)
    .leftJoin(users, eq(users.id, matchingWeights.madeBy))
    .where(eq(matchingWeights.unitId, unitId))
    .orderBy(inOrder);
  return rows.map(({ row, by }) => ({ weights: toWeights(row), why: row.why, by: by ?? "", at: row.madeAt }));
}

const inOrder = matchingWeights.number;

function toWeights(row: typeof matchingWeights.$inferSelect): UnitWeights {
  const { number, validFrom, measures, waitingOn, spreadOn } = row;
  return { declared: { ...measures, version: String(number), validFrom }, waitingOn, spreadOn };
}
