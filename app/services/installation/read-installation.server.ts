import { eq } from "drizzle-orm";
import type { Reader } from "#db/database.ts";
import { installation } from "#db/schema/index.ts";

/** What is true of this database as a whole. Only the demo seed, on an empty database, ever marks it as a demo. */
export async function readInstallation(read: Reader): Promise<{ isDemo: boolean }> {
  const [row] = await read
    .select({ isDemo: installation.isDemo })
    .from(installation)
    .where(eq(installation.id, 1));
  return { isDemo: row?.isDemo ?? false };
}
