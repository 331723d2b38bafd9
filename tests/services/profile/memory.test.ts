import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { approveProfile } from "#app/services/profile/approve-profile.server.ts";
import { withdrawProfile } from "#app/services/profile/withdraw-profile.server.ts";
import { freshAliases } from "#app/services/shared/fresh-aliases.server.ts";
import { profileLinks, profileMemory, profiles } from "#db/schema/index.ts";
import { afterCommit, expectGateHolds } from "#tests/factories/gate.ts";
import { type ParticipantMade, participantOf } from "#tests/factories/participant.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("what the gate remembers", () => {
  let world: World;
  let unitId: string;
  let caseworker: Actor;
  let people: ParticipantMade[];

  beforeAll(async () => {
    world = await openWorld();
    unitId = await world.unit({ k: 3 });
    caseworker = await world.person("caseworker", { unitId });
    people = [];
    for (const licences of [[], [], ["B"]] as const) {
      const card = { licences: [...licences], certificates: [], languages: [], occupationsWished: ["9111"] };
      people.push(await participantOf(world, { unitId, caseworker, card }));
    }
    for (const { participantId } of people)
      expect((await approveProfile(world.as(caseworker), { participantId })).ok).toBe(true);
    await afterCommit(world);
    await expectGateHolds(world, unitId);
  });
  afterAll(() => world.close());

  const licencesTold = async (participantId: string) => {
    const [row] = await world.db.read
      .select()
      .from(profileMemory)
      .where(eq(profileMemory.participantId, participantId));
    return row!.told.filter(({ attribute }) => attribute === "licences");
  };

  it("outlives the approval: a card that comes back in other company says no more than it did", async () => {
    const [first, second, driver] = people as [ParticipantMade, ParticipantMade, ParticipantMade];
    // One of the three drives and two do not, so nothing was said of it.
    expect(await licencesTold(first.participantId)).toEqual([]);
    for (const { participantId } of people) {
      const [link] = await world.db.read
        .select()
        .from(profileLinks)
        .where(eq(profileLinks.participantId, participantId));
      const gone = await withdrawProfile(world.as(caseworker), { participantId, version: link!.version });
      expect(gone.ok).toBe(true);
      await afterCommit(world);
    }
    const card = { licences: [], certificates: [], languages: [], occupationsWished: ["5321"] };
    const other = await participantOf(world, { unitId, caseworker, card });
    // Those of whom nothing was said but what is true of few stay as vague as they were, with the driver away.
    for (const { participantId } of [first, second, other])
      expect((await approveProfile(world.as(caseworker), { participantId })).ok).toBe(true);
    await afterCommit(world);
    const shown = await world.db.read.select().from(profiles).where(eq(profiles.unitId, unitId));
    expect(shown).toHaveLength(3);
    expect(new Set(shown.map(({ attributes }) => attributes.licences.rung))).toEqual(new Set([3]));
    expect(await licencesTold(driver.participantId)).toEqual([]);
  });

  it("is that no alias of the unit comes back", async () => {
    const drawn: string[] = [];
    // By chance alone some hundred of so many would be the same.
    for (let each = 0; each < 4; each += 1)
      drawn.push(...(await world.db.write((tx) => freshAliases(tx, unitId, 3000))));
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});
