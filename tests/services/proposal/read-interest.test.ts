import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readInterest } from "#app/services/proposal/read-interest.server.ts";
import { sayInterest } from "#app/services/proposal/say-interest.server.ts";
import { withdrawInterest } from "#app/services/proposal/withdraw-interest.server.ts";
import { verifiedCompany } from "#tests/factories/company.ts";
import { participantOf } from "#tests/factories/participant.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("a participant's interest, as the placement's page shows it", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it("is theirs alone, follows what they say and is gone when taken back", async () => {
    const unitId = await world.unit();
    const caseworker = await world.person("caseworker", { unitId });
    const person = await participantOf(world, { unitId, caseworker });
    const other = await participantOf(world, { unitId, caseworker });
    const placementId = await publishedPlacement(world, await verifiedCompany(world));
    const read = async (who: typeof person) => await readInterest(who.as(), { placementId });
    expect(await read(person)).toEqual({ ok: true, value: false });
    await sayInterest(person.as(), { placementId });
    expect(await read(person)).toEqual({ ok: true, value: true });
    expect(await read(other)).toEqual({ ok: true, value: false });
    await withdrawInterest(person.as(), { placementId });
    expect(await read(person)).toEqual({ ok: true, value: false });
  });

  it("is not told to anybody but a participant", async () => {
    const unitId = await world.unit();
    const broker = await world.person("broker", { unitId });
    const placementId = await publishedPlacement(world, await verifiedCompany(world));
    expect(await readInterest(world.as(broker), { placementId })).toEqual({
      ok: false,
      failure: "not_found",
    });
  });
});
