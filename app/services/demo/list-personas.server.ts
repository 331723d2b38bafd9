import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Role } from "#app/domain/access/roles.ts";
import type { Reader } from "#db/database.ts";
import { companies, installation, memberships, units } from "#db/schema/index.ts";

export interface Persona {
  membershipId: string;
  role: Role;
  /** What this one is good for trying, in Swedish from the seed. */
  label: string;
  place: string | null;
}

/** Whom the demo's role switcher offers. Empty in a database that is not a demo. */
export async function listPersonas(read: Reader): Promise<Persona[]> {
  const [row] = await read
    .select({ isDemo: installation.isDemo, personas: installation.personas })
    .from(installation)
    .where(eq(installation.id, 1));
  if (!row?.isDemo || row.personas.length === 0) return [];
  const held = await read
    .select({ id: memberships.id, role: memberships.role, unit: units.name, company: companies.name })
    .from(memberships)
    .leftJoin(units, eq(units.id, memberships.unitId))
    .leftJoin(companies, eq(companies.id, memberships.companyId))
    .where(
      and(
        isNull(memberships.endedAt),
        inArray(
          memberships.id,
          row.personas.map((persona) => persona.membershipId),
        ),
      ),
    );
  return row.personas.flatMap(({ membershipId, label }) => {
    const found = held.find((membership) => membership.id === membershipId);
    return found ? [{ membershipId, role: found.role, label, place: found.company ?? found.unit }] : [];
  });
}
