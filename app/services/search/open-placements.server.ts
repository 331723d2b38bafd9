import { and, eq, inArray } from "drizzle-orm";
import type { PublicPlacement } from "#app/domain/placement/public-placement.ts";
import type { Reader } from "#db/database.ts";
import { publicPlacement } from "#db/queries/public-placement.server.ts";
import { companies, placements } from "#db/schema/index.ts";

/**
 * Those of the placements that are open now, as anyone may read them, in the order asked for. The database decides:
 * what an index or a replica still believes is left out.
 */
export async function openPlacementsById(read: Reader, ids: readonly string[]): Promise<PublicPlacement[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .select({
      id: placements.id,
      content: placements.content,
      seats: placements.seats,
      seatsTaken: placements.seatsTaken,
      publishedAt: placements.publishedAt,
      company: { name: companies.name, about: companies.about },
    })
    .from(placements)
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(
      and(
        inArray(placements.id, [...ids]),
        eq(placements.state, "published"),
        eq(companies.state, "verified"),
      ),
    );
  const byId = new Map(rows.map((row) => [row.id, publicPlacement(row, row.company)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
