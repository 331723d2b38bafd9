import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rebuildIndexes } from "#app/services/installation/rebuild-indexes.server.ts";
import { readOpenPlacement } from "#app/services/search/read-open-placement.server.ts";
import { suggestPlacements } from "#app/services/search/suggest-placements.server.ts";
import { placements } from "#db/schema/index.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import { type CompanyMade, verifiedCompany } from "#tests/factories/company.ts";
import { placementOf, publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("a placement as anyone reads it", () => {
  let world: World;
  let company: CompanyMade;
  beforeAll(async () => {
    world = await openWorld();
    company = await verifiedCompany(world);
  });
  afterAll(() => world.close());

  const titled = (title: string, occupation = "6112") => ({
    draft: {
      "kind-and-tasks": { kind: "praktik" as const, title, tasks: "Du hjälper till med det som behövs." },
      occupation: { occupation, furtherOccupations: [] },
    },
  });

  it("has the tasks, the place and the reasons for demands, and others of the same work beside", async () => {
    const id = await publishedPlacement(world, company, titled("Plantskolan"));
    const like = await publishedPlacement(world, company, titled("Kyrkogården", "6113"));
    await publishedPlacement(world, company, titled("Kontoret", "4111"));
    const found = await readOpenPlacement(world.db, id);
    expect(found?.placement).toMatchObject({ title: "Plantskolan", kommunName: "Osby" });
    expect(found?.similar.map((other) => other.id)).toEqual([like]);
  });

  it.each(["draft", "submitted", "paused", "filled", "closed"] as const)(
    "is not there while it is %s, just like one that never was",
    async (state) => {
      const id = await placementOf(world, company, { state });
      expect(await readOpenPlacement(world.db, id)).toBeNull();
      expect(await readOpenPlacement(world.db, "01990000-0000-7000-8000-000000000000")).toBeNull();
    },
  );

  it("is suggested by title while one types, each title once, and never when it has closed", async () => {
    const id = await publishedPlacement(world, company, titled("Bageriet vid torget", "7612"));
    await publishedPlacement(world, company, titled("Bageriet vid torget", "7612"));
    expect(await suggestPlacements(world.db, "bageri")).toEqual(["Bageriet vid torget"]);
    expect(await suggestPlacements(world.db, "b")).toEqual([]);
    await world.db.write((tx) =>
      tx.update(placements).set({ state: "closed" }).where(eq(placements.title, "Bageriet vid torget")),
    );
    expect(await suggestPlacements(world.db, "bageri")).toEqual([]);
    expect(await readOpenPlacement(world.db, id)).toBeNull();
  });

  it("is found again after the index is made anew, and what had no right to be there is gone", async () => {
    const open = await publishedPlacement(world, company, titled("Vedgården", "6210"));
    const stray = await publishedPlacement(world, company, titled("Vedboden", "6210"));
    await world.db.write((tx) =>
      tx.update(placements).set({ state: "paused" }).where(eq(placements.id, stray)),
    );
    await rebuildIndexes(world.db);
    const { hits } = await sqliteEngine.query(world.db.read, "placements", { text: "ved", asYouType: true });
    expect(hits.map(({ id }) => id)).toEqual([open]);
  });
});
