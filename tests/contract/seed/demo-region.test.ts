import { count, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listPersonas } from "#app/services/demo/list-personas.server.ts";
import {
  agreements,
  companies,
  installation,
  outbox,
  participants,
  placements,
  profiles,
  proposals,
  units,
} from "#db/schema/index.ts";
import { openWorld, type World } from "#tests/factories/world.ts";
import { seedRegion } from "../../../app/cli/seed/seed-region.ts";

describe("the demo region", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await seedRegion(world.db);
  }, 300_000);
  afterAll(() => world.close());

  const rows = async (table: typeof companies | typeof placements | typeof participants) =>
    world.db.read.$count(table);
  const statesOf = async (table: typeof proposals | typeof agreements | typeof placements) =>
    (await world.db.read.select({ state: table.state, rows: count() }).from(table).groupBy(table.state))
      .map((row) => String(row.state))
      .sort();

  it("has three units, forty employers, 120 placements and 150 participants", async () => {
    expect(await world.db.read.$count(units)).toBe(3);
    expect([await rows(companies), await rows(placements), await rows(participants)]).toEqual([40, 120, 150]);
  });

  it("stands in every state that a visitor should be able to look at", async () => {
    expect(await statesOf(placements)).toEqual(
      expect.arrayContaining(["draft", "submitted", "returned", "published", "paused"]),
    );
    expect(await statesOf(proposals)).toEqual(
      expect.arrayContaining([
        "asked",
        "presented",
        "wanted",
        "identified",
        "meeting",
        "agreed",
        "declined",
        "ended",
      ]),
    );
    expect(await statesOf(agreements)).toEqual(
      expect.arrayContaining([
        "draft",
        "proposed",
        "partially_signed",
        "signed",
        "active",
        "paused",
        "completed",
        "interrupted",
        "cancelled",
      ]),
    );
  });

  it("has shown nobody in less company than k, in any unit", async () => {
    const shown = await world.db.read
      .select({ unitId: profiles.unitId, classKey: profiles.classKey, members: count(), k: units.k })
      .from(profiles)
      .innerJoin(units, eq(units.id, profiles.unitId))
      .groupBy(profiles.unitId, profiles.classKey);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((row) => row.members < row.k)).toEqual([]);
  });

  it("leaves no mail about the past to be sent, and personas of each role to be", async () => {
    expect((await world.db.read.select().from(outbox)).filter((event) => event.doneAt === null)).toEqual([]);
    const roles = (await listPersonas(world.db.read)).map((persona) => persona.role);
    expect(new Set(roles)).toEqual(new Set(["employer", "broker", "caseworker", "participant", "manager"]));
  });

  it("is not played twice", async () => {
    expect(await seedRegion(world.db)).toBe("already");
    expect(await rows(companies)).toBe(40);
  });
});

describe("a database that is not a demo", () => {
  it("is refused and left alone, and has no role switcher", async () => {
    const world = await openWorld();
    await world.unit();
    await expect(seedRegion(world.db)).rejects.toThrow("inte en demo");
    expect(await world.db.read.$count(companies)).toBe(0);
    expect(await world.db.read.$count(installation)).toBe(0);
    expect(await listPersonas(world.db.read)).toEqual([]);
    await world.close();
  });
});
