import { profileLinks } from "#db/schema/index.ts";
import type { SystemContext } from "../context.server.ts";
import { releasePool } from "../effects/gate/release-pool.server.ts";

/**
 * Once a day, every pool: a start month that has passed and a longer wait make what is published untrue. Classes that
 * are as true as yesterday are left alone.
 */
export async function refreshPools({ read, write, now }: SystemContext): Promise<number> {
  const pools = await read.selectDistinct({ unitId: profileLinks.unitId }).from(profileLinks);
  for (const { unitId } of pools) await write((tx) => releasePool(tx, unitId, now));
  return pools.length;
}
