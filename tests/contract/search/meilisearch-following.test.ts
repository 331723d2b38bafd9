import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stopNoting } from "#search/meilisearch/changes.ts";
import { meilisearch } from "#search/meilisearch/engine.ts";
import type { SearchDatabase } from "#search/meilisearch/follow.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import { onFile } from "./drivers.ts";
import { aPlacement, aProfile, PLACEMENTS, PROFILES } from "./fixtures.ts";
import { caughtUp, type MeilisearchUnderTest, onDocumentedServer, START } from "./meilisearch-driver.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What only the Meilisearch engine promises: that it is never wrong, whatever happens to the server. */
describe("following", () => {
  let under: MeilisearchUnderTest;
  let elapsed: number;

  beforeEach(async () => {
    elapsed = 0;
    under = await onDocumentedServer(await onFile());
    await under.write(async (tx) => {
      await under.engine.prepare(tx);
      await under.engine.index(tx, "placements", PLACEMENTS);
      await under.engine.index(tx, "profiles", PROFILES);
    });
    await under.settle();
    under.server.requests.length = 0;
  });
  afterEach(() => under.close());

  const later = (ms: number): void => {
    elapsed += ms;
    under.clock.set(new Date(Date.parse(START) + elapsed).toISOString());
  };
  const found = async (text: string): Promise<string[]> =>
    (await under.engine.query(under.reader, "placements", { text })).hits.map(({ id }) => id);
  const profiles = async (): Promise<string[]> =>
    (await under.engine.query(under.reader, "profiles", {})).hits.map(({ id }) => id);
  const add = (id: string, title: string): Promise<void> =>
    under.write((tx) => under.engine.index(tx, "placements", [aPlacement(id, { title })]));
  const searches = (): number => under.server.requests.filter(({ action }) => action === "search").length;
  const answeredThere = async (ask: () => Promise<unknown>): Promise<boolean> => {
    const before = { searches: searches(), failures: under.failures.length };
    await ask();
    return searches() > before.searches && under.failures.length === before.failures;
  };
  const standing = (name: string): string[] =>
    [...under.server.indexes.indexes.keys()].filter((uid) => uid.includes(`_${name}_`));
  const another = (database: SearchDatabase = under.database) => {
    const search = meilisearch({
      ...{ url: under.server.url, masterKey: under.server.masterKey, clock: under.clock },
      report: (failure) => under.failures.push(failure),
    });
    return { follow: () => search.follow(database), search };
  };

  /** The database of a follower that does nothing for a while after one of its reads. */
  const pausedAt = (when: (sql: string, rows: readonly unknown[]) => boolean) => {
    const [reached, going] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const database: SearchDatabase = {
      ...under.database,
      read: {
        all: async (sql, params) => {
          const rows = await under.database.read.all<never>(sql, params);
          if (when(sql, rows)) {
            reached.resolve();
            await going.promise;
          }
          return rows;
        },
      },
    };
    return { database, reached: reached.promise, goOn: going.resolve };
  };

  describe("a change", () => {
    it("leaves the answers to the database until Meilisearch has it", async () => {
      expect(await answeredThere(() => found("handdator"))).toBe(true);
      await add("new", "Sadelmakeri");
      expect(await answeredThere(() => found("handdator"))).toBe(false);
      expect(await found("sadelmakeri")).toEqual(["new"]);
      await under.settle();
      expect(await answeredThere(() => found("sadelmakeri"))).toBe(true);
      expect(await found("sadelmakeri")).toEqual(["new"]);
    });

    it("of one index leaves the other where it is", async () => {
      await add("new", "Sadelmakeri");
      expect(await answeredThere(profiles)).toBe(true);
    });

    it("that was rolled back leaves nothing to tell", async () => {
      const work = under.write(async (tx) => {
        await under.engine.remove(tx, "placements", ["lager"]);
        throw new Error("No, after all");
      });
      await expect(work).rejects.toThrow("No, after all");
      expect(await answeredThere(() => found("handdator"))).toBe(true);
      expect(await found("handdator")).toEqual(["lager"]);
    });

    it("made while an earlier one is told is told as well", async () => {
      await add("new", "Sadelmakeri");
      under.server.indexes.hold(true);
      const telling = under.search.follow(under.database);
      await expect
        .poll(() => under.server.requests.some(({ action }) => action === "documents.add"))
        .toBe(true);
      await add("new", "Glasblåsning");
      under.server.indexes.hold(false);
      await telling;
      expect(await answeredThere(() => found("glasblåsning"))).toBe(false);
      await under.settle();
      expect(await found("glasblåsning")).toEqual(["new"]);
      expect(await found("sadelmakeri")).toEqual([]);
    });

    it("of a document that some other process wrote straight into the database is noted too", async () => {
      await under.write((tx) =>
        sqliteEngine.index(tx, "placements", [aPlacement("new", { title: "Sadelmakeri" })]),
      );
      await under.write((tx) => sqliteEngine.remove(tx, "placements", ["lager"]));
      expect(await answeredThere(() => found("sadelmakeri"))).toBe(false);
      await under.settle();
      expect(await answeredThere(() => found("sadelmakeri"))).toBe(true);
      expect(await found("handdator")).toEqual([]);
    });
  });

  it("never answers with a withdrawn profile, whatever Meilisearch still holds", async () => {
    under.server.indexes.hold(true);
    await under.write((tx) => under.engine.remove(tx, "profiles", ["p1"]));
    expect(await profiles()).toEqual(["p2", "p3"]);
    const telling = under.search.follow(under.database);
    await expect
      .poll(() => under.server.requests.some(({ action }) => action === "documents.delete"))
      .toBe(true);
    const [uid] = standing("profiles");
    expect(under.server.indexes.get(uid!).documents.size).toBe(PROFILES.length);
    expect(await answeredThere(profiles)).toBe(false);
    expect(await profiles()).toEqual(["p2", "p3"]);
    under.server.indexes.hold(false);
    await telling;
    await under.settle();
    expect(await answeredThere(profiles)).toBe(true);
    expect(await profiles()).toEqual(["p2", "p3"]);
    expect(under.server.indexes.get(uid!).documents.size).toBe(PROFILES.length - 1);
  });

  describe("when Meilisearch is gone", () => {
    it("SQLite answers the same, and what changed meanwhile is there when it is back", async () => {
      const asked = { text: "hjälp", facets: ["kommun", "kind"] } as const;
      const before = await under.engine.query(under.reader, "placements", asked);
      under.server.behave("gone");
      const without = await under.engine.query(under.reader, "placements", asked);
      expect({ ...without, hits: without.hits.map(({ id }) => id).toSorted() }).toEqual({
        ...before,
        hits: before.hits.map(({ id }) => id).toSorted(),
      });
      expect(under.failures).toEqual(["MeilisearchRequestError"]);
      await add("new", "Sadelmakeri");
      await under.write((tx) => under.engine.remove(tx, "placements", ["lager"]));
      expect(await found("sadelmakeri")).toEqual(["new"]);
      later(MINUTE);
      await expect(under.search.follow(under.database)).rejects.toThrow();
      under.server.behave("well");
      later(MINUTE);
      await under.settle();
      expect(await answeredThere(() => found("sadelmakeri"))).toBe(true);
      expect(await found("sadelmakeri")).toEqual(["new"]);
      expect(await found("handdator")).toEqual([]);
    });

    it("it is left alone for some seconds, then tried again", async () => {
      under.server.behave("gone");
      await found("handdator");
      const attempts = under.server.attempts();
      expect(await found("handdator")).toEqual(["lager"]);
      expect(await under.search.follow(under.database)).toBe(false);
      expect(under.server.attempts()).toBe(attempts);
      under.server.behave("well");
      later(11_000);
      await under.settle();
      expect(await answeredThere(() => found("handdator"))).toBe(true);
    });

    it("a server that never answers is not waited for long", async () => {
      under.server.behave("silent");
      expect(await found("handdator")).toEqual(["lager"]);
      expect(under.failures).toEqual(["MeilisearchRequestError"]);
    });

    it("a bug of ours is still a bug", async () => {
      const query = under.engine.query(under.reader, "placements", { facets: ["title" as "kind"] });
      await expect(query).rejects.toThrow(RangeError);
      expect(under.failures).toEqual([]);
    });
  });

  describe("an index in Meilisearch", () => {
    it("that is gone is noticed and made anew", async () => {
      for (const uid of standing("placements")) under.server.indexes.indexes.delete(uid);
      expect(await found("handdator")).toEqual(["lager"]);
      expect(under.failures).toEqual(["MeilisearchApiError"]);
      later(MINUTE);
      await under.settle();
      expect(await answeredThere(() => found("handdator"))).toBe(true);
    });

    it("that is gone is never made by a change that is told", async () => {
      for (const uid of standing("placements")) under.server.indexes.indexes.delete(uid);
      await add("new", "Sadelmakeri");
      await under.settle();
      expect(await answeredThere(() => found("handdator"))).toBe(true);
      expect(await found("handdator")).toEqual(["lager"]);
      expect(await found("sadelmakeri")).toEqual(["new"]);
    });

    it("on a server that lost everything, keys too, is made anew", async () => {
      under.server.wipe();
      expect(await found("handdator")).toEqual(["lager"]);
      expect(await profiles()).toEqual(["p2", "p1", "p3"]);
      // The first attempt finds that the keys are gone, the next one that the indexes are.
      later(MINUTE);
      await under.settle().catch(() => undefined);
      later(MINUTE);
      await under.settle();
      expect(await answeredThere(() => found("handdator"))).toBe(true);
      expect(await answeredThere(profiles)).toBe(true);
    });

    it.each(["at once by a process that starts", "within the hour by the others"])(
      "that lost a document is noticed %s",
      async (how) => {
        const [uid] = standing("placements");
        const { documents } = under.server.indexes.get(uid!);
        documents.delete([...documents.keys()][0]!);
        if (how.startsWith("within")) later(60 * MINUTE);
        await caughtUp(how.startsWith("within") ? under.search : another().search, under.database);
        expect(standing("placements")).not.toContain(uid);
        expect(under.server.indexes.get(standing("placements")[0]!).documents.size).toBe(PLACEMENTS.length);
      },
    );

    it("that holds what is not ours is not believed", async () => {
      const [uid] = standing("placements");
      under.server.indexes.get(uid!).documents.set("foreign", { id: "foreign" });
      expect((await under.engine.query(under.reader, "placements", {})).total).toBe(PLACEMENTS.length);
      expect(under.failures).toEqual(["WrongAnswer"]);
    });

    it("whose parts are not its whole is not believed", async () => {
      const [uid] = standing("placements");
      const index = under.server.indexes.get(uid!);
      index.settings = { ...index.settings, pagination: { maxTotalHits: 2 } };
      const { total } = await under.engine.query(under.reader, "placements", { text: "hjälp stall lager" });
      expect(total).toBeGreaterThan(2);
      expect(under.failures).toEqual(["WrongAnswer"]);
    });

    it("holds nothing that can be read, and gives out ids only", async () => {
      const held = JSON.stringify(
        [...under.server.indexes.indexes.values()].map(({ documents }) => [...documents.values()]),
      );
      for (const text of ["Gran", "gran", "4821", "Städare", "noggrant", "p1", "Truckförare", "unit-1"])
        expect(held).not.toContain(text);
    });
  });

  describe("making anew", () => {
    const makeAnew = (): Promise<void> =>
      under.write(async (tx) => {
        await under.engine.prepare(tx, { anew: true });
        await under.engine.index(tx, "placements", PLACEMENTS.slice(1));
        await under.engine.index(tx, "profiles", PROFILES);
      });

    it("happens beside what stands, SQLite answering meanwhile, and takes the old one away", async () => {
      const [before] = standing("placements");
      await makeAnew();
      expect(await answeredThere(() => found("handdator"))).toBe(false);
      await under.settle();
      expect(standing("placements")).toHaveLength(1);
      expect(standing("placements")).not.toContain(before);
      expect(await answeredThere(() => found("truckförare"))).toBe(true);
      expect((await under.engine.query(under.reader, "placements", {})).total).toBe(PLACEMENTS.length - 1);
    });

    it("starts over when it was ended midway, and leaves nothing behind", async () => {
      await makeAnew();
      await under.search.follow(under.database, () => true);
      expect(await answeredThere(() => found("handdator"))).toBe(false);
      expect(standing("placements")).toHaveLength(1);
      await under.settle();
      expect(standing("placements")).toHaveLength(1);
      expect(await answeredThere(() => found("handdator"))).toBe(true);
    });

    it("tells afterwards what changed while it was made", async () => {
      await makeAnew();
      const slow = pausedAt((sql, rows) => sql.includes("WHERE id > ?") && rows.length === 0);
      const making = another(slow.database).follow();
      await slow.reached;
      await add("new", "Sadelmakeri");
      await under.write((tx) => under.engine.remove(tx, "placements", ["lager"]));
      slow.goOn();
      await making;
      expect(await answeredThere(() => found("sadelmakeri"))).toBe(false);
      await under.settle();
      expect(await answeredThere(() => found("sadelmakeri"))).toBe(true);
      expect(await found("handdator")).toEqual([]);
    });

    it("does not count when the index was made anew once more meanwhile", async () => {
      await makeAnew();
      const slow = pausedAt((sql, rows) => sql.includes("WHERE id > ?") && rows.length === 0);
      const making = another(slow.database).follow();
      await slow.reached;
      await under.write(async (tx) => {
        await under.engine.prepare(tx, { anew: true });
        await under.engine.index(tx, "placements", [PLACEMENTS[0]!]);
      });
      slow.goOn();
      await making;
      await under.write((tx) => tx.run("DELETE FROM search_change", []));
      expect(await answeredThere(() => found("truckförare"))).toBe(false);
      await under.settle();
      expect((await under.engine.query(under.reader, "placements", {})).total).toBe(1);
      expect(standing("placements")).toHaveLength(1);
    });

    it("follows a process that knew of no Meilisearch and noted nothing", async () => {
      await under.write(async (tx) => {
        await stopNoting(tx);
        await sqliteEngine.remove(tx, "profiles", ["p1"]);
      });
      expect(await answeredThere(profiles)).toBe(false);
      expect(await profiles()).toEqual(["p2", "p3"]);
      await under.settle();
      expect(await answeredThere(profiles)).toBe(true);
      expect(await profiles()).toEqual(["p2", "p3"]);
      expect(standing("profiles")).toHaveLength(1);
    });

    it("is asked for by another release's settings, and by another server", async () => {
      await under.write((tx) =>
        tx.run("UPDATE search_follow SET form = 'older' WHERE name = 'placements'", []),
      );
      expect(await answeredThere(() => found("handdator"))).toBe(false);
      expect(await answeredThere(profiles)).toBe(true);
      await under.settle();
      expect(await answeredThere(() => found("handdator"))).toBe(true);
    });
  });

  describe("several followers", () => {
    it("work one at a time", async () => {
      await add("new", "Sadelmakeri");
      under.server.indexes.hold(true);
      const first = under.search.follow(under.database);
      await expect
        .poll(() => under.server.requests.some(({ action }) => action === "documents.add"))
        .toBe(true);
      expect(await another().follow()).toBe(false);
      under.server.indexes.hold(false);
      expect(await first).toBe(true);
      expect(under.server.requests.filter(({ action }) => action === "documents.add")).toHaveLength(1);
    });

    it("one that died is followed by another when its lease is out", async () => {
      await add("new", "Sadelmakeri");
      await under.write((tx) =>
        tx.run("UPDATE search_follower SET holder = 'dead', until = ?", [
          new Date(Date.parse(START) + MINUTE).toISOString(),
        ]),
      );
      expect(await under.search.follow(under.database)).toBe(false);
      later(5 * MINUTE);
      expect(await under.search.follow(under.database)).toBe(true);
    });

    it("one that was so slow that it lost its lease never leaves an old document standing", async () => {
      await add("new", "Sadelmakeri");
      const slow = pausedAt((sql) => sql.startsWith("SELECT facts, texts FROM"));
      const slowly = another(slow.database).follow();
      await slow.reached;
      later(5 * MINUTE);
      await add("new", "Glasblåsning");
      await under.settle();
      expect(await answeredThere(() => found("glasblåsning"))).toBe(true);
      slow.goOn();
      await slowly;
      expect(await answeredThere(() => found("glasblåsning"))).toBe(false);
      await under.settle();
      expect(await answeredThere(() => found("glasblåsning"))).toBe(true);
      expect(await found("glasblåsning")).toEqual(["new"]);
      expect(await found("sadelmakeri")).toEqual([]);
    });
  });

  it("one that was so slow in making anew never takes over from a faster one", async () => {
    await under.write(async (tx) => {
      await under.engine.prepare(tx, { anew: true });
      await under.engine.index(tx, "placements", PLACEMENTS);
    });
    const slow = pausedAt((sql, rows) => sql.includes("WHERE id > ?") && rows.length === 0);
    const slowly = another(slow.database).follow();
    await slow.reached;
    later(5 * MINUTE);
    await add("new", "Sadelmakeri");
    await under.settle();
    slow.goOn();
    await slowly;
    expect(await answeredThere(() => found("sadelmakeri"))).toBe(true);
    expect(await found("sadelmakeri")).toEqual(["new"]);
  });

  describe("keys", () => {
    const key = (action: string) =>
      under.server.keys.list(0, 1000).results.find(({ actions }) => actions.includes(action));

    it("may do what they are for, to this database's indexes, for some days", async () => {
      const { actions, indexes, expiresAt } = key("search")!;
      expect(actions).toEqual(["search"]);
      expect(indexes).toEqual([expect.stringMatching(/^jobbron_[0-9a-f]{8}_\*$/)]);
      expect(Date.parse(expiresAt!) - Date.parse(START)).toBe(7 * DAY);
      expect(key("documents.add")!.actions).not.toContain("search");
      expect(key("documents.add")!.actions.filter((action) => action.startsWith("keys"))).toEqual([]);
      expect(key("documents.add")!.indexes).toEqual(indexes);
    });

    it("alone are used for searches and documents, never the master key", async () => {
      await add("new", "Sadelmakeri");
      await under.settle();
      await found("sadelmakeri");
      later(5 * DAY);
      await under.settle();
      const byMaster = under.server.requests.filter(({ by }) => by === "master").map(({ action }) => action);
      expect(byMaster.length).toBeGreaterThan(0);
      expect(byMaster.filter((action) => !action.startsWith("keys."))).toEqual([]);
    });

    it("are made anew well before they expire, and the old ones go when they have", async () => {
      const first = key("search")!.uid;
      later(3 * DAY);
      await under.settle();
      expect(key("search")!.uid).toBe(first);
      later(2 * DAY);
      await under.settle();
      expect(key("search")!.uid).not.toBe(first);
      expect(await answeredThere(() => found("handdator"))).toBe(true);
      expect(under.server.requests.findLast(({ action }) => action === "search")?.by).toBe(
        key("search")!.uid,
      );
      later(4 * DAY);
      await under.settle();
      expect(under.server.keys.list(0, 1000).results.map(({ uid }) => uid)).not.toContain(first);
      expect(under.failures).toEqual([]);
    });
  });

  describe("its health", () => {
    const health = () => under.search.health(under.reader);

    it("says which engine answers and what waits", async () => {
      expect(await health()).toEqual({
        engine: "meilisearch",
        meilisearch: { reachable: true, unbuilt: 0, waiting: 0 },
      });
      await add("new", "Sadelmakeri");
      await under.write((tx) => under.engine.index(tx, "profiles", [aProfile("p9")]));
      expect(await health()).toEqual({
        engine: "sqlite",
        meilisearch: { reachable: true, unbuilt: 0, waiting: 2 },
      });
    });

    it("says that the server is gone, and that indexes are not made yet", async () => {
      under.server.behave("gone");
      expect(await health()).toEqual({
        engine: "sqlite",
        meilisearch: { reachable: false, unbuilt: 0, waiting: 0 },
      });
      await under.write((tx) => stopNoting(tx));
      expect((await health()).meilisearch).toEqual({ reachable: false, unbuilt: 2, waiting: 0 });
    });

    it("says a while after a failure that the server does not answer", async () => {
      under.server.behave("gone");
      await found("handdator");
      under.server.behave("well");
      expect((await health()).meilisearch?.reachable).toBe(false);
      later(MINUTE);
      expect(await health()).toMatchObject({
        engine: "sqlite",
        meilisearch: { reachable: true, unbuilt: 2 },
      });
      await under.settle();
      expect((await health()).engine).toBe("meilisearch");
    });
  });
});
