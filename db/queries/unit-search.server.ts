import { eq } from "drizzle-orm";
import type { Reader, Tx } from "../database.ts";
import { units } from "../schema/index.ts";

/** The settings of a unit that decide how its people meet placements. Throws when there is no such unit. */
export async function unitSearch(db: Reader | Tx, unitId: string) {
  const [unit] = await db
    .select({
      id: units.id,
      k: units.k,
      candidateSearch: units.candidateSearch,
      commutingArea: units.commutingArea,
    })
    .from(units)
    .where(eq(units.id, unitId));
  if (!unit) throw new Error("the unit of a record does not exist");
  return unit;
}
