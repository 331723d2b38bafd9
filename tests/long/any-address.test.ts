import { expect, it } from "vitest";
import { parsePlacementQuery } from "#app/services/search/placement-query.server.ts";
import { searchPlacements } from "#app/services/search/search-placements.server.ts";
import { verifiedCompany } from "#tests/factories/company.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld } from "#tests/factories/world.ts";
import { answersAnyAddress } from "../services/search/any-address.ts";

it("ten thousand addresses of any kind give a result, and the search stands afterwards", async () => {
  const world = await openWorld();
  await publishedPlacement(world, await verifiedCompany(world));
  await answersAnyAddress(world.db, 10_000);
  const everything = await searchPlacements(world.db, parsePlacementQuery(new URLSearchParams()));
  expect(everything.total).toBe(1);
  await world.close();
});
