import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SearchReader, SqlParam } from "#search/engine.ts";
import { INDEX_NAMES } from "#search/indexes.ts";
import type { EngineUnderTest } from "./bench.ts";
import { onFile } from "./drivers.ts";
import { aPlacement, aProfile, PLACEMENTS } from "./fixtures.ts";

/** What only the SQLite engine promises, of the tables it keeps. */
describe("the search tables in SQLite", () => {
  let under: EngineUnderTest;
  const rows = <Row>(sql: string): Promise<Row[]> => under.reader.all<Row>(sql, []);

  beforeEach(async () => {
    under = await onFile();
    await under.write(async (tx) => {
      await under.engine.prepare(tx);
      await under.engine.index(tx, "placements", PLACEMENTS);
    });
  });
  afterEach(() => under.close());

  it("stand empty when new, and say which", async () => {
    const fresh = await onFile();
    await fresh.write(async (tx) => {
      expect(await fresh.engine.prepare(tx)).toEqual(INDEX_NAMES);
    });
    await fresh.close();
  });

  it("tell words that follow each other from the same words apart", async () => {
    await under.write((tx) =>
      under.engine.index(tx, "placements", [
        aPlacement("apart", {
          title: "Medarbetare",
          employerName: "Målbergs Glas",
          tasks: "Vi har en gravyrfirma.",
        }),
        aPlacement("together", {
          title: "Medarbetare",
          employerName: "Målbergs Gravyrfirma",
          tasks: "Vi har ett hus.",
        }),
      ]),
    );
    const { hits } = await under.engine.query(under.reader, "placements", { text: "Målbergs Gravyrfirma" });
    expect(hits.map(({ id }) => id)).toEqual(["together", "apart"]);
  });

  it("put a compound that stands there whole before its parts in a title", async () => {
    await under.write((tx) =>
      under.engine.index(tx, "placements", [
        aPlacement("parts", { title: "Sortera skruvar och muttrar", tasks: "Vi har allt i lådor." }),
        aPlacement("whole", { title: "Medarbetare", tasks: "Du gör skruvsortering." }),
      ]),
    );
    const { hits } = await under.engine.query(under.reader, "placements", { text: "skruvsortering" });
    expect(hits.map(({ id }) => id)).toEqual(["whole", "parts"]);
  });

  it("are made anew, that index alone, when they are of an older form", async () => {
    await under.write(async (tx) => {
      await tx.run("UPDATE search_index SET form = 'older' WHERE name = 'placements'", []);
      expect(await under.engine.prepare(tx)).toEqual(["placements"]);
    });
    expect((await under.engine.query(under.reader, "placements", {})).total).toBe(0);
  });

  it("keep no word of a removed profile, in the full-text index either", async () => {
    await under.write((tx) =>
      under.engine.index(tx, "profiles", [aProfile("p1", { alias: "Rönnbärsgelé 77" })]),
    );
    await under.write((tx) => under.engine.remove(tx, "profiles", ["p1"]));
    await under.write((tx) =>
      tx.run("CREATE VIRTUAL TABLE terms USING fts5vocab(search_profiles_fts, row)", []),
    );
    expect(await rows("SELECT term FROM terms")).toEqual([]);
    expect(await rows("SELECT word FROM search_profiles_word")).toEqual([]);
    expect(await rows("SELECT id FROM search_profiles_doc")).toEqual([]);
  });

  it("count each word's documents right through changes and removals", async () => {
    await under.write(async (tx) => {
      await under.engine.index(tx, "placements", [
        aPlacement("a", { title: "Glas glas" }),
        aPlacement("b", { title: "Glas" }),
      ]);
      await under.engine.index(tx, "placements", [aPlacement("a", { title: "Trä" })]);
      await under.engine.remove(tx, "placements", ["lager"]);
    });
    const counted = await rows("SELECT word, documents FROM search_placements_word ORDER BY word");
    const recounted = await rows(
      "SELECT w.value AS word, count(*) AS documents FROM search_placements_doc AS d, json_each(d.words) AS w GROUP BY 1 ORDER BY 1",
    );
    expect(counted).toEqual(recounted);
  });

  it("are sound after many changes", async () => {
    for (let round = 0; round < 20; round += 1) {
      await under.write(async (tx) => {
        await under.engine.remove(tx, "placements", [PLACEMENTS[round % PLACEMENTS.length]!.id]);
        await under.engine.index(tx, "placements", PLACEMENTS.slice(round % 5));
      });
    }
    await under.write((tx) =>
      tx.run("INSERT INTO search_placements_fts (search_placements_fts) VALUES ('integrity-check')", []),
    );
  });

  describe("what is kept in memory of them", () => {
    const ids = async () =>
      (await under.engine.query(under.reader, "placements", { page: { limit: 100 } })).hits.map(
        ({ id }) => id,
      );

    it("follows every commit, and nothing that was rolled back", async () => {
      const before = await ids();
      await under
        .write(async (tx) => {
          await under.engine.index(tx, "placements", [aPlacement("never")]);
          throw new Error("rolled back");
        })
        .catch(() => undefined);
      expect(await ids()).toEqual(before);
      await under.write((tx) => under.engine.index(tx, "placements", [aPlacement("new")]));
      await under.write((tx) => under.engine.remove(tx, "placements", [before[0]!]));
      expect((await ids()).toSorted()).toEqual([...before.slice(1), "new"].toSorted());
    });

    it("is right whatever is asked at the same time", async () => {
      await under.write((tx) => under.engine.remove(tx, "placements", ["lager"]));
      const answers = await Promise.all(Array.from({ length: 5 }, ids));
      for (const answer of answers) expect(answer).not.toContain("lager");
    });

    it("is right where it changes between two statements of one query", async () => {
      for (const moment of ["MATCH", "SELECT id, texts"]) {
        let meanwhile: (() => Promise<unknown>) | null = null;
        const reader: SearchReader = {
          all: async <Row>(sql: string, params: readonly SqlParam[]) => {
            const rows = await under.reader.all<Row>(sql, params);
            const now = sql.includes(moment) ? meanwhile : null;
            if (now) meanwhile = null;
            await now?.();
            return rows;
          },
        };
        const ask = (text: string) =>
          under.engine.query(reader, "placements", {
            text,
            filters: [{ field: "lan", anyOf: ["12"] }],
            highlight: { fields: ["title"] },
          });
        // Another word: what was asked for before is at hand, and nothing would be waited for.
        await ask("djur");
        meanwhile = async () => {
          await under.write(async (tx) => {
            await under.engine.remove(tx, "placements", ["lager", "djur"]);
            await under.engine.index(tx, "placements", [aPlacement("other", { title: "Gravyr", lan: "14" })]);
          });
          await ask("gravyr");
        };
        for (const { id, highlights } of (await ask("lager")).hits) {
          expect(["lager", "truckforare"]).toContain(id);
          expect(highlights.title).toBeDefined();
        }
        expect(meanwhile).toBeNull();
        await under.write((tx) => under.engine.index(tx, "placements", PLACEMENTS));
      }
    });

    it("is read anew by who is further behind than the removals remembered", async () => {
      await ids();
      await under.write((tx) => under.engine.remove(tx, "placements", ["lager"]));
      await under.write(async (tx) => {
        await tx.run("DELETE FROM search_placements_gone", []);
        await tx.run("UPDATE search_index SET floor = version WHERE name = 'placements'", []);
      });
      expect(await ids()).not.toContain("lager");
      expect((await ids()).length).toBe(PLACEMENTS.length - 1);
    });

    it("is read anew where the tables are made anew", async () => {
      await ids();
      await under.write(async (tx) => {
        await under.engine.prepare(tx, { anew: true });
        await under.engine.index(tx, "placements", [aPlacement("alone")]);
      });
      expect(await ids()).toEqual(["alone"]);
    });
  });
});
