import type { Reader } from "#db/database.ts";
import { units } from "#db/schema/index.ts";

/** The kommun codes that the portal's units serve, with the areas people commute in; each once. */
export async function listNearKommuner(read: Reader): Promise<string[]> {
  const rows = await read.select({ own: units.kommuner, around: units.commutingArea }).from(units);
  return [...new Set(rows.flatMap(({ own, around }) => [...own, ...around.kommuner]))];
}
