import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import type { CardContent } from "#app/domain/kompetenskort/card.ts";
import { addMinutes } from "#app/domain/shared/dates.ts";
import { undoWithdrawal } from "#app/services/consent/undo-withdrawal.server.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import { approveProfile } from "#app/services/profile/approve-profile.server.ts";
import { refreshPools } from "#app/services/profile/refresh-pools.server.ts";
import { withdrawProfile } from "#app/services/profile/withdraw-profile.server.ts";
import { profileLinks } from "#db/schema/index.ts";
import { mulberry32 } from "#db/seed/region/prng.ts";
import {
  afterCommit,
  confirmAnotherCard,
  expectGateHolds,
  expectTrue,
  type Standing,
} from "#tests/factories/gate.ts";
import { type ParticipantMade, participantOf } from "#tests/factories/participant.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const STEPS = 60;
const DAY = 24 * 60;

function chance(seed: number): (bound: number) => number {
  const random = mulberry32(seed);
  return (bound) => Math.floor(random() * bound);
}

function someCard(pick: (bound: number) => number): Partial<CardContent> {
  const one = <Value>(...values: Value[]) => values[pick(values.length)]!;
  return {
    homeKommun: one("1273", "1273", "1293", "1256"),
    occupationsWished: one(["9111"], ["9111", "5321"], ["5321"], ["9412"]),
    swedishSpoken: one("A2", "B1", "B1", "B2"),
    licences: one<CardContent["licences"]>([], [], ["B"]),
    certificates: [],
    languages: [],
    hoursNow: one(10, 20, 20, 25),
    hoursSteps: [],
    traits: { punktlighet: one(2, 3, 3), ansvar: one(3, 4) },
    selfTraits: {},
    conditions: one<CardContent["conditions"]>([], [], ["inga-tunga-lyft"], ["ingen-natt", "lugn-miljo"]),
    phrases: [],
  };
}

describe.each([3, 20261123])(
  "the gate through publishing, withdrawing, changing and consents that run out, walk %i",
  (seed) => {
    let world: World;
    let unitId: string;
    let caseworker: Actor;
    const people: ParticipantMade[] = [];
    const pick = chance(seed);

    beforeAll(async () => {
      world = await openWorld();
      unitId = await world.unit({ k: 4 });
      caseworker = await world.person("caseworker", { unitId });
      for (let i = 0; i < 18; i += 1)
        people.push(
          await participantOf(world, {
            unitId,
            caseworker,
            card: someCard(pick),
            protectedIdentity: i === 17,
            waitingSince: i % 3 === 0 ? "2026-03-01" : "2026-10-01",
            // Some run out on the way.
            consents: [
              { purpose: "profile_in_matching", validTo: i % 5 === 4 ? "2026-12-10" : "2027-05-22" },
            ],
          }),
        );
    });
    afterAll(() => world.close());

    async function link(person: ParticipantMade) {
      const [row] = await world.db.read
        .select({ version: profileLinks.version, state: profileLinks.state })
        .from(profileLinks)
        .where(eq(profileLinks.participantId, person.participantId));
      return row;
    }

    const acts: Record<string, (person: ParticipantMade) => Promise<unknown>> = {
      approve: ({ participantId }) => approveProfile(world.as(caseworker), { participantId }),
      approveAgain: ({ participantId }) => approveProfile(world.as(caseworker), { participantId }),
      approveMore: ({ participantId }) => approveProfile(world.as(caseworker), { participantId }),
      takeOut: async (person) => {
        const { participantId } = person;
        const version = (await link(person))?.version ?? 0;
        return withdrawProfile(world.as(caseworker), { participantId, version });
      },
      withdrawConsent: ({ participantId, consentIds, as }) =>
        withdrawConsent(as(), { participantId, consentId: consentIds[0]! }),
      undo: ({ consentIds, as }) => undoWithdrawal(as(), { consentId: consentIds[0]! }),
      newCard: ({ participantId }) => confirmAnotherCard(world, participantId, caseworker, someCard(pick)),
      nextDay: async () => {
        world.at(addMinutes(world.now(), (1 + pick(9)) * DAY));
        return refreshPools({ read: world.db.read, write: world.db.write, now: world.now() });
      },
    };

    it(`holds for every reader after each of ${STEPS} steps, and between commit and what follows`, async () => {
      const names = Object.keys(acts);
      const aliases = new Map<string, string>();
      let last = new Map<string, Standing>();
      let mostShown = 0;
      const check = async () => {
        const standing = await expectGateHolds(world, unitId);
        await expectTrue(world, unitId);
        for (const one of standing) {
          const before = last.get(one.participantId);
          if (before && before.profileId === one.profileId) {
            // Never the same alias in another form: what is shown under one name does not change.
            expect(one).toEqual(before);
            continue;
          }
          expect(aliases.has(one.alias), `${one.alias} has been used before`).toBe(false);
          expect([...aliases.values()]).not.toContain(one.profileId);
          aliases.set(one.alias, one.profileId);
        }
        last = new Map(standing.map((one) => [one.participantId, one]));
        mostShown = Math.max(mostShown, standing.length);
      };
      for (let step = 0; step < STEPS; step += 1) {
        const person = people[pick(people.length)]!;
        await acts[step < 14 ? "approve" : names[pick(names.length)]!]!(person);
        await check();
        await afterCommit(world);
        await check();
      }
      // The walk has to have been about something.
      expect(mostShown).toBeGreaterThanOrEqual(8);
      expect(aliases.size).toBeGreaterThan(mostShown);
    });
  },
);
