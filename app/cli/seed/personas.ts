import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { memberships } from "#db/schema/index.ts";
import type { UnitKey } from "#db/seed/region/units.ts";
import type { SeededPerson } from "./seed-participants.ts";
import type { UnitCast } from "./seed-people.ts";
import type { JourneyCast } from "./seed-proposals.ts";
import type { Stage } from "./stage.ts";

export interface Persona {
  membershipId: string;
  label: string;
}

/** Whom the demo's visitor may be: one of each role with something to do, and the small unit where few are searchable. */
export async function choosePersonas(
  stage: Stage,
  casts: Record<UnitKey, UnitCast>,
  journeys: readonly JourneyCast[],
  waiting: SeededPerson | undefined,
): Promise<Persona[]> {
  const inState = (state: string) =>
    journeys.find(({ plan }) => plan.proposal.state === state && plan.agreement === null);
  const inAgreement = (state: string) => journeys.find(({ plan }) => plan.agreement?.state === state);
  const chosen: [Actor | undefined, string][] = [
    [inState("presented")?.employer, "Har ett förslag att svara på"],
    [inAgreement("proposed")?.employer, "Har en överenskommelse att skriva under"],
    [casts.hassleholm.brokers[0], "Dagens samtal, platser att granska och kort att matcha"],
    [casts["ostra-goinge"].brokers[0], "En liten enhet, där få går att söka fram"],
    [casts.hassleholm.caseworkers[0], "Egna deltagare, kompetenskort och samtycken"],
    [casts["ostra-goinge"].caseworkers[0], "Liten enhet: söker platser till sina deltagare"],
    [inState("asked")?.person.self, "Har fått en fråga om en plats"],
    [inAgreement("proposed")?.person.self, "Har en överenskommelse att läsa och skriva under"],
    [waiting?.self, "Letar efter en plats"],
    [casts.hassleholm.managers[0], "Personal, åtkomstlogg och gallring"],
  ];
  const personas: Persona[] = [];
  for (const [who, label] of chosen) {
    if (!who) continue;
    const [row] = await stage.db.read
      .select({ id: memberships.id })
      .from(memberships)
      .where(
        and(eq(memberships.userId, who.userId), eq(memberships.role, who.role), isNull(memberships.endedAt)),
      );
    if (row && !personas.some(({ membershipId }) => membershipId === row.id))
      personas.push({ membershipId: row.id, label });
  }
  return personas;
}
