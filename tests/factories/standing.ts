import { type Generalised, QUASI_IDENTIFIERS, type QuasiIdentifier } from "#app/domain/anonymity/profile.ts";
import { isIdentityShown, type ProposalState } from "#app/domain/proposal/proposal-states.ts";
import { newBlindId, newId } from "#app/platform/ids.server.ts";
import { onceFor } from "#db/queries/proposal-links.server.ts";
import {
  companies,
  history,
  placements,
  profileLinks,
  profiles,
  proposalLinks,
  proposals,
} from "#db/schema/index.ts";
import type { ParticipantMade } from "./participant.ts";
import type { World } from "./world.ts";

const HIDDEN = Object.fromEntries(
  QUASI_IDENTIFIERS.map((name) => [name, { rung: 3, values: [] }]),
) as unknown as Record<QuasiIdentifier, Generalised>;

/** A profile that stands in the search as the gate leaves it, in the class `classKey`. Returns its id. */
export async function publishedProfile(
  world: World,
  unitId: string,
  person: ParticipantMade,
  classKey: string,
): Promise<string> {
  const profileId = newBlindId();
  await world.db.write(async (tx) => {
    await tx.insert(profiles).values({
      id: profileId,
      unitId,
      alias: `Björk ${profileId.slice(0, 8)}`,
      classKey,
      attributes: HIDDEN,
      traits: {},
      conditions: [],
      phrases: [],
      publishedOn: world.now().slice(0, 10),
    });
    await tx.insert(profileLinks).values({
      participantId: person.participantId,
      unitId,
      state: "published",
      profileId,
      approvedAt: world.now(),
      approvedBy: person.actor.userId,
      cardId: person.cardId ?? "",
    });
  });
  return profileId;
}

/** A proposal of the person in a given state, to a new company's new placement, by plain inserts. */
export async function proposalTo(
  world: World,
  unitId: string,
  person: ParticipantMade,
  state: ProposalState,
  changes: Partial<typeof proposals.$inferInsert> = {},
): Promise<{ proposalId: string; companyId: string; placementId: string }> {
  const [companyId, placementId, proposalId, now] = [newId(), newId(), newId(), world.now()];
  const employer = await world.person("employer", { companyId });
  await world.db.write(async (tx) => {
    await tx.insert(companies).values({
      id: companyId,
      form: "legal_person",
      orgNumberHash: companyId,
      orgNumberLastTwo: "00",
      name: "Västanå Växthus",
      state: "verified",
      street: "Lingonstigen 3",
      postalCode: "283 41",
      place: "Osby",
      kommun: "1273",
      lat: 56.38,
      lon: 13.99,
      phone: "0479-123 45",
      registeredBy: employer.userId,
      createdAt: now,
    });
    await tx.insert(placements).values({
      id: placementId,
      companyId,
      state: "published",
      content: {},
      title: "Hjälp i växthuset",
      createdBy: employer.userId,
      createdAt: now,
      changedAt: now,
    });
    await tx.insert(proposals).values({
      id: proposalId,
      placementId,
      companyId,
      unitId,
      state,
      alias: "Ek 1204",
      snapshot: { attributes: HIDDEN, traits: {}, conditions: [], phrases: [] },
      match: {
        eligible: "yes",
        hard: [],
        score: 0,
        parts: [],
        reasons: [],
        gaps: [],
        wouldChange: [],
        weightsVersion: "test",
      },
      source: "broker",
      createdBy: employer.userId,
      createdAt: now,
      changedAt: now,
      identifiedAt: isIdentityShown(state) ? now : null,
      ...changes,
    });
    await tx.insert(proposalLinks).values({
      proposalId,
      participantId: person.participantId,
      once: onceFor(placementId, person.participantId),
    });
    await tx.insert(history).values({
      id: newId(),
      subjectType: "proposal",
      subjectId: proposalId,
      at: now,
      act: "present",
      fromState: null,
      toState: state,
      byRole: "broker",
    });
  });
  return { proposalId, companyId, placementId };
}
