import { and, asc, count, eq } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Reader } from "#db/database.ts";
import { companies, placements } from "#db/schema/index.ts";

const OPEN = and(eq(placements.state, "published"), eq(companies.state, "verified"));

/** Every open placement in the order of id, with when it last changed: `limit` of them from the `offset`th. */
export async function listOpenPlacements(
  read: Reader,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ id: string; changedAt: Instant }[]> {
  return read
    .select({ id: placements.id, changedAt: placements.changedAt })
    .from(placements)
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(OPEN)
    .orderBy(asc(placements.id))
    .limit(limit)
    .offset(offset);
}

export async function countOpenPlacements(read: Reader): Promise<number> {
  const [row] = await read
    .select({ open: count() })
    .from(placements)
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(OPEN);
  return row?.open ?? 0;
}
