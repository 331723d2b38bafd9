import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { helpSearch } from "#app/services/search/help-search.server.ts";
import { parsePlacementQuery } from "#app/services/search/placement-query.server.ts";
import { searchPlacements } from "#app/services/search/search-placements.server.ts";
import { verifiedCompany } from "#tests/factories/company.ts";
import { placementDraft, publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const WHOLE = placementDraft();

describe("help for somebody who finds few placements", () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
    const company = await verifiedCompany(world);
    const made = (
      title: string,
      occupation: string,
      place: { locality: string; kommun: string },
      kind: "praktik" | "anstallning" = "praktik",
    ) =>
      publishedPlacement(world, company, {
        draft: {
          "kind-and-tasks": { kind, title, tasks: "Du hjälper till med det som behövs." },
          occupation: { occupation, furtherOccupations: [] },
          place: { ...WHOLE.place, ...place },
        },
      });
    const osby = { locality: "Osby", kommun: "1273" };
    const lund = { locality: "Lund", kommun: "1281" };
    await made("Städare på kontor", "9111", osby);
    await made("Städare på Silverhöjden", "9111", { locality: "Hässleholm", kommun: "1293" });
    await made("Städare på sjukhus", "9111", lund, "anstallning");
    await made("Kock i skolan", "5120", lund);
    await made("Kock på ett äldreboende", "5120", lund);
  });
  afterAll(() => world.close());

  const ask = async (address: string) => {
    const query = parsePlacementQuery(new URLSearchParams(address));
    const found = await searchPlacements(world.db, query);
    return { found, help: await helpSearch(world.db, query, found) };
  };
  const kinds = async (address: string) =>
    (await ask(address)).help.changes.map(({ what, count }) => [what.change, count]);

  it("widens the circle, then leaves the place", async () => {
    expect(await kinds("sok=städare&nara=Osby&inom=10")).toEqual([
      ["within", 2],
      ["anywhere", 3],
    ]);
  });

  it("takes each filter off by itself, and all of them where that gives more", async () => {
    expect(await kinds("sok=städare&slag=anstallning&kommun=1273")).toEqual([
      ["without-kinds", 1],
      ["without-kommuner", 1],
      ["without-filters", 3],
    ]);
  });

  it("looks in the kommuner beside", async () => {
    const { help } = await ask("sok=Silverhöjden&kommun=1273");
    expect(help.changes[0]).toMatchObject({
      what: { change: "more-kommuner", names: expect.arrayContaining(["Hässleholm"]) },
      count: 1,
    });
  });

  it("takes a word off", async () => {
    const { help } = await ask("sok=städare+Silverhöjden");
    expect(help.changes).toContainEqual(
      expect.objectContaining({ what: { change: "words", text: "städare" } }),
    );
  });

  it("proposes the work beside, by its everyday name", async () => {
    const { help } = await ask("sok=servitris");
    expect(help.changes).toContainEqual(
      expect.objectContaining({ what: { change: "occupation", text: "kock" }, count: 2 }),
    );
  });

  it.each([
    "sok=städare&nara=Osby&inom=10",
    "sok=städare&slag=anstallning&kommun=1273",
    "sok=städare+Silverhöjden&utan-bil=ja&till-jobb=ja&timmar=10",
    "sok=kokerska&kommun=1273&slag=feriejobb&sida=3",
    "sok=fönster+qqq&nara=Glimåkra&inom=20&omrade=stad",
    "slag=feriejobb&ordnar=korta-pass&ordnar=fasta-tider&utan-korkort=ja",
  ])("counts as the page behind the link does: %s", async (address) => {
    const { help, found } = await ask(address);
    for (const { search, count } of help.changes) {
      const page = await searchPlacements(world.db, parsePlacementQuery(new URLSearchParams(search)));
      expect(page.total, search).toBe(count);
      expect(count).toBeGreaterThan(found.total);
    }
    expect(help.changes.length).toBeLessThanOrEqual(6);
  });

  it("says which words were put aside: the place, or those that find nothing", async () => {
    expect((await ask("sok=kock+Osby")).help.putAside).toEqual(["Osby"]);
    expect((await ask("sok=kock+Xyzzyq")).help.putAside).toEqual(["Xyzzyq"]);
    expect((await ask("sok=kock")).help.putAside).toEqual([]);
  });

  it("has nothing to say where all is found", async () => {
    expect((await ask("")).help).toEqual({ changes: [], putAside: [], nothingOpen: false });
  });
});

describe("help where nothing is open", () => {
  it("says that no search would help", async () => {
    const world = await openWorld();
    const query = parsePlacementQuery(new URLSearchParams("sok=städare&kommun=1273"));
    const found = await searchPlacements(world.db, query);
    expect(await helpSearch(world.db, query, found)).toEqual({
      changes: [],
      putAside: [],
      nothingOpen: true,
    });
    await world.close();
  });
});
