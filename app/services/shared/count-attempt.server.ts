import { sql } from "drizzle-orm";
import { RATE_LIMITS, type RateLimit } from "#app/domain/access/rate-limits.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import type { Db } from "#db/database.ts";
import { rateLimits } from "#db/schema/index.ts";

/**
 * Counts one attempt and tells whether it is within the limit. Shared by all processes through the database and
 * failing closed: when the count can't be written the call throws and nothing is let through.
 */
export async function countAttempt(
  write: Db["write"],
  now: Instant,
  limit: RateLimit,
  key: string,
): Promise<boolean> {
  const rule = RATE_LIMITS[limit];
  const size = rule.minutes * 60_000;
  const windowStart = new Date(Math.floor(Date.parse(now) / size) * size).toISOString();
  const [row] = await write((tx) =>
    tx
      .insert(rateLimits)
      .values({ key: keyedHash(`${limit}\u0000${key}`, "rate-limit"), windowStart, count: 1 })
      .onConflictDoUpdate({
        target: [rateLimits.key, rateLimits.windowStart],
        set: { count: sql`${rateLimits.count} + 1` },
      })
      .returning({ count: rateLimits.count }),
  );
  return row !== undefined && row.count <= rule.limit;
}
