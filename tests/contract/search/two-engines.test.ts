import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Filter, SearchQuery, SearchResult } from "#search/engine.ts";
import type { PlacementDocument } from "#search/indexes.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import { onFile } from "./drivers.ts";
import { HASSLEHOLM, KRISTIANSTAD, OSBY, PLACEMENTS } from "./fixtures.ts";
import { type MeilisearchUnderTest, onDocumentedServer } from "./meilisearch-driver.ts";

const RUNS = 150;

/** The fixtures, and each of them again with other values: many that tie, some without a point. */
const DOCUMENTS: readonly PlacementDocument[] = PLACEMENTS.flatMap((placement, place) => [
  placement,
  {
    ...placement,
    id: `again-${placement.id}`,
    title: `Vi söker: ${placement.title.toLowerCase()}`,
    kommun: place % 2 === 0 ? "1273" : "1290",
    point: [OSBY, KRISTIANSTAD, null][place % 3]!,
    seatsLeft: place % 4,
    start: place % 2 === 0 ? "2027-01-11" : "2027-02-01",
  },
]);

const words = fc.constantFrom(
  ...PLACEMENTS.flatMap(({ title, tasks, place }) =>
    `${title} ${tasks} ${place}`.split(/[^\p{L}-]+/u),
  ).filter(Boolean),
  ...[
    "e-post",
    "truck-förare",
    "it-support",
    "hestar",
    "lagerr",
    "handatör",
    "städare",
    "vaktis",
    "kö",
    "surd",
    "arbetst",
  ],
);
const text = fc.array(words, { maxLength: 3 }).map((some) => some.join(" "));

const values = (field: "kind" | "kommun" | "conditions" | "licences") =>
  fc.subarray([...new Set(DOCUMENTS.flatMap((document) => document[field])), "nowhere"], { maxLength: 2 });
const filter = fc.oneof(
  ...(["kind", "kommun", "conditions", "licences"] as const).flatMap((field) => [
    values(field).map((anyOf): Filter<"placements"> => ({ field, anyOf })),
    values(field).map((noneOf): Filter<"placements"> => ({ field, noneOf })),
  ]),
  values("conditions").map((allOf): Filter<"placements"> => ({ field: "conditions", allOf })),
  fc.boolean().map((is): Filter<"placements"> => ({ field: "canLeadToEmployment", is })),
  fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 45 }))
    .map(([min, max]): Filter<"placements"> => ({ field: "hoursMin", min, max })),
  fc.constantFrom("2027-01-11", "2027-02-01").map((from): Filter<"placements"> => ({ field: "start", from })),
);
const near = fc.option(
  fc.record({
    place: fc.constantFrom(OSBY, HASSLEHOLM, KRISTIANSTAD),
    radiusKm: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  }),
  { nil: undefined },
);

const query = fc
  .record({
    text,
    asYouType: fc.boolean(),
    filters: fc.array(filter, { maxLength: 2 }),
    near,
    sort: fc.constantFrom("relevance", "distance", "hoursMin", "start", "publishedAt" as const),
    direction: fc.constantFrom("asc", "desc" as const),
  })
  .map(
    ({ near: around, sort, direction, ...rest }): SearchQuery<"placements"> => ({
      ...rest,
      ...(around
        ? {
            near: {
              ...around.place,
              ...(around.radiusKm === undefined ? {} : { radiusKm: around.radiusKm }),
            },
          }
        : {}),
      sort:
        sort === "relevance" || (sort === "distance" && !around)
          ? { by: "relevance" }
          : sort === "distance"
            ? { by: "distance" }
            : { by: sort, direction },
      facets: ["kommun", "kind", "conditions", "canLeadToEmployment"],
      highlight: { fields: ["title", "tasks"], cropTo: 60 },
      page: { limit: 100 },
    }),
  );

describe("SQLite and Meilisearch as documented", () => {
  let under: MeilisearchUnderTest;
  beforeAll(async () => {
    under = await onDocumentedServer(await onFile());
    await under.write(async (tx) => {
      await under.engine.prepare(tx);
      await under.engine.index(tx, "placements", DOCUMENTS);
    });
    await under.settle();
  });
  afterAll(() => under.close());

  const both = (asked: SearchQuery<"placements">) =>
    Promise.all([
      sqliteEngine.query(under.reader, "placements", asked),
      under.engine.query(under.reader, "placements", asked),
    ]);
  /** All but what relevance alone decides: scores, and the order of hits. */
  const said = ({ hits, ...rest }: SearchResult<"placements">) => ({
    ...rest,
    hits: hits.map(({ score: _, ...hit }) => hit).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  });

  it("find the same, count the same and mark the same, and sort alike by anything but relevance", async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const [here, there] = await both(asked);
        expect(under.failures).toEqual([]);
        expect(said(there)).toEqual(said(here));
        if (asked.sort?.by !== "relevance" || asked.text?.trim() === "")
          expect(there.hits.map(({ id }) => id)).toEqual(here.hits.map(({ id }) => id));
      }),
      { numRuns: RUNS },
    );
  });

  it("give the same pages as the whole list, wherever they are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        query,
        fc.integer({ min: 0, max: 26 }),
        fc.integer({ min: 0, max: 9 }),
        async (asked, offset, limit) => {
          const whole = await under.engine.query(under.reader, "placements", asked);
          const page = await under.engine.query(under.reader, "placements", {
            ...asked,
            page: { offset, limit },
          });
          expect(page.total).toBe(whole.total);
          expect(page.hits).toEqual(whole.hits.slice(offset, offset + limit));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
