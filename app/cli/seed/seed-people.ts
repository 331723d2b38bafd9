import type { Actor, Role } from "#app/domain/access/roles.ts";
import { newId } from "#app/platform/ids.server.ts";
import { memberships, units, users } from "#db/schema/index.ts";
import { demoEmail } from "#db/seed/region/contact-details.ts";
import { SEED_UNITS, type UnitKey } from "#db/seed/region/units.ts";
import type { Stage } from "./stage.ts";

export interface UnitCast {
  unitId: string;
  managers: Actor[];
  brokers: Actor[];
  caseworkers: Actor[];
}

/** The units and who works there. They sign in through the demo's role switcher, so they have no passwords. */
export async function seedUnits({ db, now }: Stage): Promise<Record<UnitKey, UnitCast>> {
  const casts: Partial<Record<UnitKey, UnitCast>> = {};
  await db.write(async (tx) => {
    for (const unit of SEED_UNITS) {
      const unitId = newId();
      await tx.insert(units).values({
        id: unitId,
        name: unit.name,
        kommuner: [unit.kommun],
        commutingArea: unit.commutingArea,
        candidateSearch: unit.candidateSearch,
        phone: unit.phone,
        email: unit.email,
        createdAt: now,
      });
      const cast: UnitCast = { unitId, managers: [], brokers: [], caseworkers: [] };
      for (const person of unit.staff) {
        const userId = newId();
        const email = demoEmail(person.givenName, person.familyName, unit.key);
        await tx
          .insert(users)
          .values({ id: userId, name: `${person.givenName} ${person.familyName}`, email, createdAt: now });
        await tx
          .insert(memberships)
          .values({ id: newId(), userId, role: person.role, unitId, title: person.title, createdAt: now });
        cast[`${person.role}s`].push(actor(userId, person.role, { unitId }));
      }
      casts[unit.key] = cast;
    }
  });
  return casts as Record<UnitKey, UnitCast>;
}

export function actor(
  userId: string,
  role: Role,
  place: Partial<Pick<Actor, "unitId" | "companyId" | "participantId">>,
): Actor {
  return {
    userId,
    sessionId: `seed-${userId}`,
    role,
    unitId: null,
    companyId: null,
    participantId: null,
    assurance: "substantial",
    ...place,
  };
}
