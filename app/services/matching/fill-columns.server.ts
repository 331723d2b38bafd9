import { eq } from "drizzle-orm";
import { units } from "#db/schema/index.ts";
import type { SystemContext } from "../context.server.ts";
import { lookInColumns } from "./profile-columns.server.ts";

/**
 * Reads every unit's published profiles into memory, once when the portal starts, so that the first broker of the day
 * does not wait. Whoever comes before it is done waits for their own unit and nothing more.
 */
export async function fillColumns(
  { read, now }: Pick<SystemContext, "read" | "now">,
  stopping: () => boolean,
): Promise<void> {
  const searched = await read
    .select({ id: units.id, k: units.k })
    .from(units)
    .where(eq(units.candidateSearch, "anonymous"));
  for (const unit of searched) {
    if (stopping()) return;
    await lookInColumns(read, unit, now, () => undefined);
  }
}
