import { Meilisearch } from "meilisearch";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fixedClock } from "#app/platform/clock.server.ts";
import { type DocumentedServer, startDocumentedServer } from "./documented-server.ts";
import { meets } from "./documents.ts";
import { parseFilter } from "./filter-grammar.ts";

const NOW = "2026-11-28T10:00:00.000Z";

/** It has to refuse what the server refuses, or the cases that pass against it say nothing. */
describe("the server that answers as documented", () => {
  const clock = fixedClock(NOW);
  let server: DocumentedServer;
  let master: Meilisearch;
  beforeEach(async () => {
    clock.set(NOW);
    server = await startDocumentedServer(clock);
    master = new Meilisearch({ host: server.url, apiKey: server.masterKey });
    await master.createIndex("films", { primaryKey: "id" }).waitTask();
    await master
      .index("films")
      .updateSettings({ filterableAttributes: ["kind"], sortableAttributes: ["year"] })
      .waitTask();
    await master
      .index("films")
      .addDocuments([
        { id: "a", kind: "x", year: 2 },
        { id: "b", kind: "Y" },
        { id: "c", year: 1 },
      ])
      .waitTask();
  });
  afterEach(() => server.stop());

  const search = (query: object) =>
    master.multiSearch({ queries: [{ indexUid: "films", ...query }] }).then(({ results }) => results[0]!);
  const code = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => "no error",
      (error: { cause?: { code?: string } }) => error.cause?.code ?? "unknown",
    );

  it("filters without case, sorts what has no value last, and counts", async () => {
    const { hits, totalHits } = await search({
      filter: 'NOT kind = "none"',
      sort: ["year:asc"],
      page: 1,
      hitsPerPage: 2,
    });
    expect(hits.map(({ id }) => id)).toEqual(["c", "a"]);
    expect(totalHits).toBe(3);
    const { facetDistribution } = await search({ filter: 'kind IN ["X", "y"]', facets: ["kind"] });
    expect(facetDistribution).toEqual({ kind: { Y: 1, x: 1 } });
  });

  it.each([
    [{ filter: 'title = "a"' }, "invalid_search_filter"],
    [{ filter: "kind = " }, "invalid_search_filter"],
    [{ filter: 'kind = "a" kind = "b"' }, "invalid_search_filter"],
    [{ filter: "kind IN [" }, "invalid_search_filter"],
    [{ filter: "kind >= 1e3" }, "invalid_search_filter"],
    [{ filter: "_geoRadius(1, 2, 3)" }, "invalid_search_filter"],
    [{ filter: '("a"' }, "invalid_search_filter"],
    [{ sort: ["kind:asc"] }, "invalid_search_sort"],
    [{ sort: ["year"] }, "invalid_search_sort"],
    [{ facets: ["year"] }, "invalid_search_facets"],
    [{ hitsPerPage: -1 }, "invalid_search_hits_per_page"],
    [{ unheardOf: true }, "bad_request"],
  ])("refuses the search %j", async (query, expected) => {
    expect(await code(search(query))).toBe(expected);
  });

  it("refuses settings that it does not know, and indexes and routes that are not there", async () => {
    expect(await code(master.index("films").updateSettings({ unheardOf: 1 } as object))).toBe("bad_request");
    expect(await code(master.index("films").updateSettings({ rankingRules: ["best"] }))).toBe(
      "invalid_settings_ranking_rules",
    );
    expect(await code(master.getRawIndex("none"))).toBe("index_not_found");
    expect(await code(master.createIndex("not a name"))).toBe("invalid_index_uid");
    expect(await code(master.getVersion())).toBe("not_found");
  });

  it("fails the whole task for one document that can't be", async () => {
    const films = master.index("films");
    const task = await films.addDocuments([{ id: "d" }, { id: "å" }]).waitTask();
    expect([task.status, task.error?.code]).toEqual(["failed", "invalid_document_id"]);
    const geo = await films.addDocuments([{ id: "d", _geo: { lat: "x", lng: 1 } }]).waitTask();
    expect(geo.error?.code).toBe("invalid_document_geo_field");
    expect((await search({ page: 1, hitsPerPage: 0 })).totalHits).toBe(3);
  });

  it("holds keys to their actions, their indexes and their days", async () => {
    const make = (actions: string[], indexes: string[]) =>
      master.createKey({ actions, indexes, expiresAt: new Date("2026-11-29T10:00:00Z") });
    const withKey = async (actions: string[], indexes: string[]) =>
      new Meilisearch({ host: server.url, apiKey: (await make(actions, indexes)).key });
    const ask = (client: Meilisearch) => code(client.multiSearch({ queries: [{ indexUid: "films" }] }));
    const good = await withKey(["search"], ["fil*"]);
    expect(await ask(good)).toBe("no error");
    expect(await code(good.index("films").addDocuments([]))).toBe("invalid_api_key");
    expect(await ask(await withKey(["search"], ["books"]))).toBe("invalid_api_key");
    expect(await ask(await withKey(["documents.add"], ["films"]))).toBe("invalid_api_key");
    expect(await ask(new Meilisearch({ host: server.url }))).toBe("missing_authorization_header");
    expect(await code(make(["everything"], ["*"]))).toBe("invalid_api_key_actions");
    clock.set("2026-11-29T10:00:00.000Z");
    expect(await ask(good)).toBe("invalid_api_key");
  });

  it("makes an index that documents are added to, only for who may make one", async () => {
    const expiresAt = new Date("2026-11-29T10:00:00Z");
    const add = async (actions: string[]) => {
      const { key } = await master.createKey({ actions, indexes: ["*"], expiresAt });
      return new Meilisearch({ host: server.url, apiKey: key })
        .index("new")
        .addDocuments([{ id: "a" }])
        .waitTask();
    };
    expect((await add(["documents.add", "tasks.get"])).error?.code).toBe("index_not_found");
    expect((await add(["documents.add", "tasks.get", "indexes.create"])).status).toBe("succeeded");
  });
});

describe("the filter grammar", () => {
  const matches = (filter: string, document: object): boolean => meets({ ...document }, parseFilter(filter));

  it.each([
    ['a = "x" OR a = "y" AND b = "z"', { a: "x" }, true],
    ['(a = "x" OR a = "y") AND b = "z"', { a: "x" }, false],
    ['NOT a = "x" AND b = "z"', { a: "y", b: "z" }, true],
    ['NOT (a = "x" AND b = "z")', { a: "x", b: "z" }, false],
    ['NOT a IN ["x"]', {}, true],
    ["n >= 2 AND n <= 3.5", { n: 3 }, true],
    ["n >= -2", {}, false],
    ['a = "x"', { a: ["y", "X"] }, true],
    ["_geoRadius(56.38, 13.99, 1000)", { _geo: { lat: 56.381, lng: 13.99 } }, true],
    ["_geoRadius(56.38, 13.99, 100)", { _geo: { lat: 56.381, lng: 13.99 } }, false],
    ["_geoRadius(56.38, 13.99, 100)", {}, false],
  ])("%s", (filter, document, expected) => {
    expect(matches(filter, document)).toBe(expected);
  });

  it("is not nested without end", () => {
    expect(() => parseFilter(`${"(".repeat(100)}a = "x"${")".repeat(100)}`)).toThrow("nested");
  });
});
