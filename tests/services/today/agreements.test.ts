import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { activateDue } from "#app/services/agreement/follow-dates.server.ts";
import { listToday } from "#app/services/today/list-today.server.ts";
import { agreementScene, drafted, signedByAll } from "#tests/factories/agreement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("agreements in a broker's day", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld("2026-11-23T08:00:00.000Z");
  });
  afterAll(() => world.close());

  const kindsOf = async (actor: Parameters<World["as"]>[0]) => {
    const day = await listToday(world.as(actor));
    return day.ok ? [...day.value.due, ...day.value.coming].map(({ kind }) => kind) : [];
  };

  it("come as what is to be written, then as what is to be sent out", async () => {
    const scene = await agreementScene(world);
    expect(await kindsOf(scene.broker)).toEqual(["agreement-to-write"]);
    await drafted(world, scene);
    expect(await kindsOf(scene.broker)).toEqual(["agreement-to-send"]);
    const elsewhere = await world.person("broker", { unitId: await world.unit() });
    expect(await kindsOf(elsewhere)).toEqual([]);
  });

  it("come again when a follow-up is near, without a name", async () => {
    const scene = await agreementScene(world);
    await signedByAll(world, scene);
    expect(await kindsOf(scene.broker)).toEqual([]);
    world.at("2027-01-13T08:00:00.000Z");
    await activateDue({ read: world.db.read, write: world.db.write, now: world.now() });
    const day = await listToday(world.as(scene.broker));
    expect(day.ok && day.value.coming).toMatchObject([{ kind: "follow-up-due", date: "2027-01-18" }]);
    expect(JSON.stringify(day)).not.toContain("Amina");
  });
});
