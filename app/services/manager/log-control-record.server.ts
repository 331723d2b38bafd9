import { and, eq } from "drizzle-orm";
import { earlier, type Month, momentsOf } from "#app/domain/access/log-control.ts";
import { type Finding, findPatterns, USUAL_OVER_DAYS } from "#app/domain/access/log-patterns.ts";
import type { Reader, Tx } from "#db/database.ts";
import { logControls } from "#db/schema/index.ts";
import { asPatterns, readingsOf } from "./log-readings.server.ts";

/** The unit's control of that month as it stands; null before its sample is drawn. */
export async function logControlOf(
  db: Reader | Tx,
  unitId: string,
  month: Month,
): Promise<typeof logControls.$inferSelect | null> {
  const [row] = await db
    .select()
    .from(logControls)
    .where(and(eq(logControls.unitId, unitId), eq(logControls.month, month)));
  return row ?? null;
}

/** What stands out in the month, held against the time before it. */
export async function patternsIn(db: Reader | Tx, unitId: string, month: Month): Promise<Finding[]> {
  const { from, to } = momentsOf(month);
  const all = await asPatterns(
    db,
    unitId,
    await readingsOf(db, unitId, { from: earlier(from, USUAL_OVER_DAYS), to }),
  );
  return findPatterns(
    all.filter(({ at }) => at >= from),
    all.filter(({ at }) => at < from),
  );
}
