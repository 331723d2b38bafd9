import { sql } from "drizzle-orm";
import { RATE_LIMITS, type RateLimit } from "#app/domain/access/rate-limits.ts";
import { addMinutes, type Instant } from "#app/domain/shared/dates.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import type { Db } from "#db/database.ts";
import { rateLimits } from "#db/schema/index.ts";

/**
 * Counts one attempt and tells whether it is within the limit. The window opens at the first attempt, not at a stroke
 * of the clock, where twice the limit would pass in a moment. Shared by all processes through the database and
 * failing closed: when the count can't be written the call throws and nothing is let through.
 */
export async function countAttempt(
  write: Db["write"],
  now: Instant,
  limit: RateLimit,
  key: string,
): Promise<boolean> {
  const rule = RATE_LIMITS[limit];
  const hash = keyedHash(`${limit}\u0000${key}`, "rate-limit");
  const [row] = await write((tx) =>
    tx
      .insert(rateLimits)
      .values({
        key: hash,
        windowStart: sql`coalesce((select max(${rateLimits.windowStart}) from ${rateLimits} where ${rateLimits.key} = ${hash} and ${rateLimits.windowStart} > ${addMinutes(now, -rule.minutes)}), ${now})`,
        count: 1,
      })
      .onConflictDoUpdate({
        target: [rateLimits.key, rateLimits.windowStart],
        set: { count: sql`${rateLimits.count} + 1` },
      })
      .returning({ count: rateLimits.count }),
  );
  return row !== undefined && row.count <= rule.limit;
}
