import { and, eq } from "drizzle-orm";
import { makeAlias } from "#app/domain/anonymity/alias.ts";
import { secureRandom } from "#app/platform/ids.server.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { among } from "#db/among.ts";
import type { Tx } from "#db/database.ts";
import { profiles, proposals, spentAliases } from "#db/schema/index.ts";

const ROWS_A_STATEMENT = 500;

/**
 * So many aliases, drawn by chance alone: none that a profile or a proposal of the unit has ever had, and none that
 * stands anywhere. From now on they are spent, whether they come to be used or not.
 */
export async function freshAliases(tx: Tx, unitId: string, count: number): Promise<string[]> {
  const fresh = new Set<string>();
  while (fresh.size < count) {
    const drawn = await withoutTaken(tx, unitId, draw(count - fresh.size));
    const rows = [...drawn].map(([aliasHash]) => ({ unitId, aliasHash }));
    for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
      await tx.insert(spentAliases).values(rows.slice(start, start + ROWS_A_STATEMENT));
    for (const alias of drawn.values()) fresh.add(alias);
  }
  return [...fresh];
}

/** By their hashes. */
function draw(count: number): Map<string, string> {
  const drawn = new Set<string>();
  while (drawn.size < count) drawn.add(makeAlias((bound) => Math.floor(secureRandom() * bound), drawn));
  return new Map([...drawn].map((alias) => [keyedHash(alias, "alias"), alias]));
}

async function withoutTaken(
  tx: Tx,
  unitId: string,
  drawn: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const hashes = [...drawn.keys()];
  const aliases = [...drawn.values()];
  const spent = await tx
    .select({ hash: spentAliases.aliasHash })
    .from(spentAliases)
    .where(and(eq(spentAliases.unitId, unitId), among(spentAliases.aliasHash, hashes)));
  const taken = new Set(spent.map(({ hash }) => hash));
  for (const table of [profiles, proposals])
    for (const { alias } of await tx
      .select({ alias: table.alias })
      .from(table)
      .where(among(table.alias, aliases)))
      taken.add(keyedHash(alias, "alias"));
  return new Map([...drawn].filter(([hash]) => !taken.has(hash)));
}
