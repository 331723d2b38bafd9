import { eq } from "drizzle-orm";
import { KOMMUNER } from "#app/domain/geography/kommun.ts";
import type { Reader } from "#db/database.ts";
import { units } from "#db/schema/index.ts";

export interface KommunChoice {
  code: string;
  name: string;
}

/** The kommuner to choose a home from: the unit's own and its commuting area first, then all others by name. */
export async function kommunChoices(
  read: Reader,
  unitId: string | null,
): Promise<{ near: KommunChoice[]; others: KommunChoice[] }> {
  const [unit] = await read
    .select({ kommuner: units.kommuner, area: units.commutingArea })
    .from(units)
    .where(eq(units.id, unitId ?? ""));
  const close = [...new Set([...(unit?.kommuner ?? []), ...(unit?.area.kommuner ?? [])])];
  const all = KOMMUNER.map(({ code, name }) => ({ code, name })).sort((a, b) =>
    a.name.localeCompare(b.name, "sv"),
  );
  return {
    near: close.flatMap((code) => all.find((one) => one.code === code) ?? []),
    others: all.filter(({ code }) => !close.includes(code)),
  };
}
