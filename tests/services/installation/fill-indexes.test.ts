import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import { verifiedCompany } from "#tests/factories/company.ts";
import { placementOf, publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("the search index at start", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const found = async () => {
    const { hits } = await sqliteEngine.query(world.db.read, "placements", { text: "växthuset" });
    return hits.map((hit) => hit.id);
  };

  it("is filled with the published placements when it is of an older form, and with nothing else", async () => {
    const company = await verifiedCompany(world);
    const id = await publishedPlacement(world, company);
    await placementOf(world, company, { state: "paused" });
    expect(await found()).toEqual([id]);
    await world.db.write((tx) => tx.run("UPDATE search_index SET form = 'older'", []));
    await prepareDatabase(world.db);
    expect(await found()).toEqual([id]);
  });
});
