import { and, eq } from "drizzle-orm";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { logger } from "#app/platform/logger.server.ts";
import type { Db } from "#db/database.ts";
import { dailyRuns } from "#db/schema/index.ts";
import type { SystemContext } from "../context.server.ts";

/** Work that is done once a day. It looks at dates, not at when it last ran, so a missed day is caught up. */
export interface DailyWork {
  name: string;
  run(ctx: SystemContext): Promise<unknown>;
}

/**
 * Runs what has not run today. Each is claimed in the database, so several processes share the day's work; one that
 * fails is freed and tried again at the next call.
 */
export async function runDaily(db: Db, now: Instant, works: readonly DailyWork[]): Promise<string[]> {
  const date = swedishDate(now);
  const done: string[] = [];
  for (const work of works) {
    const claimed = await db.write((tx) =>
      tx
        .insert(dailyRuns)
        .values({ name: work.name, date, startedAt: now })
        .onConflictDoNothing()
        .returning({ name: dailyRuns.name }),
    );
    if (claimed.length === 0) continue;
    const row = and(eq(dailyRuns.name, work.name), eq(dailyRuns.date, date));
    try {
      await work.run({ read: db.read, write: db.write, now });
      await db.write((tx) => tx.update(dailyRuns).set({ finishedAt: now }).where(row));
      done.push(work.name);
    } catch (error) {
      logger.error(
        { work: work.name, failure: error instanceof Error ? error.name : "unknown" },
        "daily work failed",
      );
      await db.write((tx) => tx.delete(dailyRuns).where(row));
    }
  }
  return done;
}
