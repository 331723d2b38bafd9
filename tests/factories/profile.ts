import type { Actor } from "#app/domain/access/roles.ts";
import { classKey } from "#app/domain/anonymity/candidate.ts";
import type { PublishedProfile } from "#app/domain/anonymity/profile.ts";
import { newBlindId } from "#app/platform/ids.server.ts";
import { indexProfiles } from "#app/services/effects/gate/index-profiles.server.ts";
import { profileLinks, profiles } from "#db/schema/index.ts";
import { type ParticipantMade, type ParticipantWanted, participantOf } from "./participant.ts";
import type { World } from "./world.ts";

const NORTHEAST = { id: "nordost", name: "Nordöstra Skåne", kommuner: ["1273", "1293", "1256"] };

/** As a card reads that meets every demand of `placementDraft`. */
export function publishedAttributes(
  changes: Partial<PublishedProfile["attributes"]> = {},
): PublishedProfile["attributes"] {
  return {
    area: { rung: 0, values: ["kommun:1273"] },
    occupations: { rung: 1, values: ["611"] },
    swedish: { rung: 1, values: ["spoken:independent", "written:basic"] },
    languages: { rung: 1, values: ["other"] },
    licences: { rung: 1, values: ["car"] },
    certificates: { rung: 2, values: [] },
    hours: { rung: 0, values: ["now:20", "reach:40"] },
    start: { rung: 0, values: ["month:2026-12"] },
    waiting: { rung: 0, values: ["3-9"] },
    ...changes,
  };
}

export interface ProfileMade extends ParticipantMade {
  profileId: string;
  alias: string;
}

let serial = 1000;

/**
 * A class of people with published cards, alike letter for letter in what the gate counts, and in the search: three
 * (the k of a test's unit) unless said otherwise. `traits` tells them apart.
 */
export async function publishedClass(
  world: World,
  wanted: {
    unitId: string;
    caseworker: Actor;
    size?: number;
    attributes?: Partial<PublishedProfile["attributes"]>;
    traits?: readonly PublishedProfile["traits"][];
    phrases?: PublishedProfile["phrases"];
    person?: Partial<ParticipantWanted>;
  },
): Promise<ProfileMade[]> {
  const { unitId, caseworker, size = 3, traits = [], phrases = [] } = wanted;
  const attributes = publishedAttributes(wanted.attributes);
  const made: ProfileMade[] = [];
  for (let member = 0; member < size; member += 1) {
    const person = await participantOf(world, { unitId, caseworker, ...wanted.person });
    const profileId = newBlindId();
    serial += 1;
    const row = {
      id: profileId,
      unitId,
      alias: `Björk ${serial}`,
      classKey: classKey(attributes),
      attributes,
      traits: traits[member] ?? { noggrannhet: 2 as const },
      conditions: [],
      conditionsIncomplete: false,
      phrases,
      publishedOn: world.now().slice(0, 10),
    };
    await world.db.write(async (tx) => {
      await tx.insert(profiles).values(row);
      await tx.insert(profileLinks).values({
        participantId: person.participantId,
        unitId,
        state: "published",
        profileId,
        approvedAt: world.now(),
        approvedBy: caseworker.userId,
        cardId: person.cardId ?? "",
      });
      await indexProfiles(tx, [row], { commutingArea: NORTHEAST });
    });
    made.push({ ...person, profileId, alias: row.alias });
  }
  return made;
}
