import { eq } from "drizzle-orm";
import type { Tx } from "#db/database.ts";
import { publicPlacement } from "#db/queries/public-placement.server.ts";
import { companies, placements } from "#db/schema/index.ts";
import { searchEngine } from "#search/configured.server.ts";
import { placementDocument } from "#search/documents.server.ts";

/** Puts a placement's public projection in the search, in the transaction that publishes it. */
export async function indexPlacement(tx: Tx, placementId: string): Promise<void> {
  const [row] = await tx
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
    .where(eq(placements.id, placementId));
  const open = row && publicPlacement(row, row.company);
  if (!open) throw new Error("A placement that is not whole was about to be published");
  await searchEngine.index(tx, "placements", [placementDocument(open)]);
}

/** Takes placements out of the search, in the transaction that takes them out of sight. */
export async function unindexPlacements(tx: Tx, placementIds: readonly string[]): Promise<void> {
  await searchEngine.remove(tx, "placements", placementIds);
}
