import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { addMinutes } from "#app/domain/shared/dates.ts";
import { readProgress } from "#app/services/kompetenskort/read-progress.server.ts";
import { readOwnHome } from "#app/services/participant/read-own-home.server.ts";
import { confirmAnotherCard } from "#tests/factories/gate.ts";
import { participantOf } from "#tests/factories/participant.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("the participant's own pages", () => {
  let world: World;
  let unitId: string;
  let caseworker: Actor;
  beforeAll(async () => {
    world = await openWorld();
    unitId = await world.unit({ phone: "0479-52 80 00" });
    caseworker = await world.person("caseworker", { unitId, name: "Kerstin Provare" });
  });
  afterAll(() => world.close());

  it("open with an e-mail code, and say whom to call", async () => {
    const { as } = await participantOf(world, { unitId, caseworker });
    expect(await readOwnHome(as("low"))).toMatchObject({
      ok: true,
      value: {
        caseworkerName: "Kerstin Provare",
        unit: { phone: "0479-52 80 00" },
        facts: { state: "active", card: "confirmed", profileConsent: "active" },
      },
    });
  });

  it("say nothing of what stands on the card or the receipts to an e-mail code", async () => {
    const { as } = await participantOf(world, { unitId, caseworker });
    const home = await readOwnHome(as("low"));
    expect(JSON.stringify(home)).not.toMatch(/1273|lugn-miljo|Sami|Provsson|consent\./);
    expect(await readProgress(as("low"))).toMatchObject({ failure: "needs_assurance" });
  });

  it.each([
    ["no consent", { consents: [] }, "none"],
    [
      "one that soon runs out",
      { consents: [{ purpose: "profile_in_matching", validTo: "2026-11-30" }] },
      "expiring",
    ],
    ["protected personal data", { protectedIdentity: true, consents: [] }, "not_asked"],
  ] as const)("know of %s", async (_, wanted, profileConsent) => {
    const { as } = await participantOf(world, { unitId, caseworker, ...wanted });
    expect(await readOwnHome(as())).toMatchObject({ value: { facts: { profileConsent } } });
  });

  it("are nobody else's", async () => {
    expect(await readOwnHome(world.as(caseworker))).toMatchObject({ failure: "not_found" });
    expect(await readProgress(world.as(caseworker))).toMatchObject({ failure: "not_found" });
  });

  it("show the traits of each confirmed card over time, oldest first and three at most", async () => {
    const { participantId, as } = await participantOf(world, {
      unitId,
      caseworker,
      card: { traits: { ansvar: 1 } },
    });
    for (const level of [2, 3, 4] as const) {
      world.at(addMinutes(world.now(), 24 * 60));
      await confirmAnotherCard(world, participantId, caseworker, { traits: { ansvar: level } });
    }
    const progress = await readProgress(as());
    if (!progress.ok) throw new Error(progress.failure);
    expect(progress.value.map(({ traits }) => traits.ansvar)).toEqual([2, 3, 4]);
  });
});
