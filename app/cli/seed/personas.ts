import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import type { CaseState } from "#app/domain/lonebidrag/case-states.ts";
import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import { memberships } from "#db/schema/index.ts";
import type { UnitKey } from "#db/seed/region/units.ts";
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
): Promise<Persona[]> {
  const inState = (state: ProposalState) =>
    journeys.find(({ plan }) => plan.proposal.state === state && plan.agreement === null);
  const inAgreement = (state: AgreementState) => journeys.find(({ plan }) => plan.agreement?.state === state);
  const inCase = (state: CaseState) => journeys.find(({ plan }) => plan.case?.state === state);
  const chosen: [Actor | undefined, string][] = [
    [inState("presented")?.employer, "Har ett förslag att svara på"],
    [inAgreement("proposed")?.employer, "Har en överenskommelse att skriva under"],
    [
      inCase("documents_requested")?.employer,
      "Har någon på praktik, och ett lönebidrag där ett papper väntar",
    ],
    [inCase("running")?.employer, "Har anställt med lönebidrag, och en månads lön att redovisa"],
    [casts.hassleholm.brokers[0], "Dagens samtal, kort att matcha och lönebidrag där ett steg väntar"],
    [casts["ostra-goinge"].brokers[0], "En liten enhet, där få går att söka fram"],
    [casts.hassleholm.caseworkers[0], "Egna deltagare, kompetenskort och samtycken"],
    [casts["ostra-goinge"].caseworkers[0], "Liten enhet: söker platser till sina deltagare"],
    [inState("asked")?.person.self, "Har fått en fråga om en plats"],
    [inAgreement("proposed")?.person.self, "Har en överenskommelse att läsa och skriva under"],
    [inCase("consent")?.person.self, "Är på praktik, och har en fråga om lönebidrag att svara på"],
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
