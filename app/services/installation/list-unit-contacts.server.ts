import { asc } from "drizzle-orm";
import type { Reader } from "#db/database.ts";
import { units } from "#db/schema/index.ts";

/** How anyone reaches a unit. Public: what stands on its door. */
export interface UnitContact {
  name: string;
  phone: string;
  email: string;
  /** Kommun codes it serves. */
  kommuner: string[];
}

export function listUnitContacts(read: Reader): Promise<UnitContact[]> {
  return read
    .select({ name: units.name, phone: units.phone, email: units.email, kommuner: units.kommuner })
    .from(units)
    .orderBy(asc(units.name));
}
