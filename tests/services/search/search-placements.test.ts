import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parsePlacementQuery } from "#app/services/search/placement-query.server.ts";
import { searchPlacements } from "#app/services/search/search-placements.server.ts";
import { companies, placements } from "#db/schema/index.ts";
import { type CompanyMade, verifiedCompany } from "#tests/factories/company.ts";
import { placementDraft, placementOf, publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const WHOLE = placementDraft();

describe("the public's search of placements", () => {
  let world: World;
  let company: CompanyMade;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    world = await openWorld();
    company = await verifiedCompany(world);
    ids.greenhouse = await publishedPlacement(world, company);
    ids.kitchen = await publishedPlacement(world, company, {
      draft: {
        "kind-and-tasks": { kind: "praktik", title: "Köksbiträde på skolan", tasks: "Du diskar och dukar." },
        occupation: { occupation: "9412", furtherOccupations: [] },
        "hours-and-dates": { ...WHOLE["hours-and-dates"], hoursMin: 30, hoursMax: 40 },
        place: { ...WHOLE.place, locality: "Hässleholm", kommun: "1293", reachableWithoutCar: false },
        conditions: { ...WHOLE.conditions, conditionsOffered: ["korta-pass"], canLeadToEmployment: false },
      },
      publishedAt: "2026-11-20T08:00:00.000Z",
    });
    ids.driver = await publishedPlacement(world, company, {
      draft: {
        "kind-and-tasks": { kind: "anstallning", title: "Chaufför av budbil", tasks: "Du kör ut paket." },
        occupation: { occupation: "8321", furtherOccupations: [] },
        place: { ...WHOLE.place, locality: "Kristianstad", kommun: "1290" },
        conditions: { ...WHOLE.conditions, conditionsOffered: ["fasta-tider", "korta-pass"] },
        demands: { ...WHOLE.demands, licences: [{ licence: "B", reasonTask: "köra ut paket" }] },
      },
      publishedAt: "2026-11-21T08:00:00.000Z",
    });
    for (const state of ["draft", "submitted", "returned", "paused", "filled", "closed"] as const) {
      await placementOf(world, company, { state });
    }
  });
  afterAll(() => world.close());

  const search = (address: string) =>
    searchPlacements(world.db, parsePlacementQuery(new URLSearchParams(address)));
  const named = async (address: string) => {
    const { hits } = await search(address);
    const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
    return hits.map(({ id }) => names.get(id));
  };

  it("gives every published placement and nothing else, the newest first", async () => {
    expect(await named("")).toEqual(["greenhouse", "driver", "kitchen"]);
  });

  it.each([
    ["sok=vattna", ["greenhouse"]],
    ["sok=diska", ["kitchen"]],
    ["slag=praktik&slag=anstallning", ["driver", "kitchen"]],
    ["kommun=1293", ["kitchen"]],
    ["omrade=lager", ["driver"]],
    ["omrade=natur&omrade=kok", ["greenhouse", "kitchen"]],
    ["timmar=20", ["greenhouse", "driver"]],
    ["till-jobb=ja", ["greenhouse", "driver"]],
    ["utan-bil=ja", ["greenhouse", "driver"]],
    ["utan-korkort=ja", ["greenhouse", "kitchen"]],
    ["ordnar=fasta-tider&ordnar=korta-pass", ["driver"]],
    ["ordning=nyast&sok=du", ["greenhouse", "driver", "kitchen"]],
  ])("answers %s", async (address, expected) => {
    expect(await named(address)).toEqual(expected);
  });

  it("finds what lies within reach of a town or kommun, nearest first and with how far", async () => {
    const { hits, place, sort } = await search("nara=osby&inom=50");
    expect([place, sort]).toEqual(["Osby", "nearest"]);
    expect(hits.map(({ id }) => id)).toEqual([ids.greenhouse, ids.kitchen, ids.driver]);
    expect(hits[0]?.distanceMetres).toBeLessThan(5_000);
    expect(await named("nara=osby&inom=10")).toEqual(["greenhouse"]);
  });

  it("says that a place is unknown and then asks for it nowhere", async () => {
    const found = await search("nara=Ingenstansby&inom=10");
    expect([found.placeUnknown, found.place, found.total]).toEqual([true, null, 3]);
  });

  it("counts what each choice would give beside the other choices", async () => {
    const { facets } = await search("kommun=1293");
    expect(facets.kommuner.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
      ["1293", 1, true],
      ["1290", 1, false],
      ["1273", 1, false],
    ]);
    expect(facets.kinds).toEqual([{ value: "praktik", count: 1, chosen: false }]);
    expect(facets.areas).toEqual([{ value: "kok", count: 1, chosen: false }]);
    expect([facets.withoutCar, facets.canLead]).toEqual([0, 0]);
  });

  it("keeps a choice that gives nothing, so that it can be taken off", async () => {
    const { facets, total } = await search("kommun=1293&slag=feriejobb");
    expect(total).toBe(0);
    expect(facets.kinds).toContainEqual({ value: "feriejobb", count: 0, chosen: true });
  });

  it("answers an address full of nonsense as if it were not there", async () => {
    const nonsense = "slag=%27%3B--&kommun=9999&timmar=NaN&sida=-4&inom=1e9&ordning=x&omrade=__proto__";
    expect(await named(nonsense)).toEqual(["greenhouse", "driver", "kitchen"]);
    expect(await named(`sok=${encodeURIComponent('" OR 1=1 NEAR( *')}`)).toEqual(expect.any(Array));
  });

  it("carries nothing of the contact, the handledare or the person who wrote it", async () => {
    const text = JSON.stringify(await search(""));
    for (const secret of ["Karin Provare", "Olle Lind", "0479-123 45", company.employer.userId]) {
      expect(text).not.toContain(secret);
    }
  });

  it.each(["paused", "closed", "filled", "draft"] as const)(
    "never shows a placement that is %s, even while the index still has it",
    async (state) => {
      const set = (to: typeof state | "published") =>
        world.db.write((tx) =>
          tx.update(placements).set({ state: to }).where(eq(placements.id, ids.kitchen!)),
        );
      await set(state);
      const found = await search("");
      expect(found.hits.map(({ id }) => id)).toEqual([ids.greenhouse, ids.driver]);
      expect(found.total).toBe(2);
      await set("published");
    },
  );

  it("never shows a placement of a company that is no longer verified", async () => {
    const set = (state: "blocked" | "verified") =>
      world.db.write((tx) => tx.update(companies).set({ state }).where(eq(companies.id, company.companyId)));
    await set("blocked");
    expect((await search("")).hits).toEqual([]);
    await set("verified");
  });
});

describe("pages of the public's search", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    const company = await verifiedCompany(world);
    for (let n = 0; n < 27; n += 1) await publishedPlacement(world, company);
  });
  afterAll(() => world.close());

  const page = (sida: number) =>
    searchPlacements(world.db, parsePlacementQuery(new URLSearchParams({ sida: String(sida) })));

  it("together hold every placement once, though all were published in the same moment", async () => {
    const pages = [await page(1), await page(2), await page(3)];
    const all = pages.flatMap(({ hits }) => hits.map(({ id }) => id));
    expect(pages.map(({ hits }) => hits.length)).toEqual([12, 12, 3]);
    expect(new Set(all).size).toBe(27);
    expect((await page(2)).hits).toEqual(pages[1]?.hits);
  });

  it("end where the list ends: a page past it is the last one", async () => {
    const past = await page(400);
    expect([past.page, past.pages, past.hits.length]).toEqual([3, 3, 3]);
  });
});
