import { expect, it } from "vitest";
import { countOpenPlacements, listOpenPlacements } from "#app/services/search/list-open-placements.server.ts";
import { companies } from "#db/schema/index.ts";
import { verifiedCompany } from "#tests/factories/company.ts";
import { placementOf, publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld } from "#tests/factories/world.ts";

it("the list of addresses holds every open placement once, in parts, and nothing that isn't open", async () => {
  const world = await openWorld();
  const company = await verifiedCompany(world);
  const open = [];
  for (let n = 0; n < 5; n += 1) open.push(await publishedPlacement(world, company));
  for (const state of ["draft", "submitted", "returned", "paused", "filled", "closed"] as const)
    await placementOf(world, company, { state });
  const ids = async (limit: number, offset: number) =>
    (await listOpenPlacements(world.db.read, { limit, offset })).map(({ id }) => id);
  expect(await countOpenPlacements(world.db.read)).toBe(5);
  expect([...(await ids(3, 0)), ...(await ids(3, 3))]).toEqual([...open].sort());
  await world.db.write((tx) => tx.update(companies).set({ state: "blocked" }));
  expect(await ids(10, 0)).toEqual([]);
  expect(await countOpenPlacements(world.db.read)).toBe(0);
  await world.close();
});
