import { and, eq, type SQL } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { placements } from "#db/schema/index.ts";

/** The row of that id if the actor could have it: an employer only within their own company (house rule 4). */
export function reachablePlacement(actor: Actor, placementId: string): SQL | undefined {
  const row = eq(placements.id, placementId);
  return actor.role === "employer" ? and(row, eq(placements.companyId, actor.companyId ?? "")) : row;
}
