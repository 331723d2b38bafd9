import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasTooLongText, parsePlacementQuery } from "#app/services/search/placement-query.server.ts";
import { searchPlacements } from "#app/services/search/search-placements.server.ts";
import { verifiedCompany } from "#tests/factories/company.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";
import { answersAnyAddress } from "./any-address.ts";

describe("an address of any kind", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await publishedPlacement(world, await verifiedCompany(world));
  });
  afterAll(() => world.close());

  it("gives a result", () => answersAnyAddress(world.db, 300));

  it("may repeat a choice ten thousand times", async () => {
    const params = new URLSearchParams(Array.from({ length: 10_000 }, () => ["kommun", "1273"]));
    const query = parsePlacementQuery(params);
    expect(query.kommuner).toEqual(["1273"]);
    expect((await searchPlacements(world.db, query)).total).toBe(1);
  });

  it("may carry more words than are searched for: the first 200 characters are, and it can be told", () => {
    const asked = (text: string) => {
      const params = new URLSearchParams({ sok: text });
      return { text: parsePlacementQuery(params).text, tooLong: hasTooLongText(params) };
    };
    expect(asked("a".repeat(200))).toEqual({ text: "a".repeat(200), tooLong: false });
    expect(asked("a".repeat(201))).toEqual({ text: "a".repeat(200), tooLong: true });
    expect(asked(`${"a".repeat(199)}🧹`)).toEqual({ text: "a".repeat(199), tooLong: true });
    expect(asked(` ${" a".repeat(90)} `).tooLong).toBe(false);
  });
});
