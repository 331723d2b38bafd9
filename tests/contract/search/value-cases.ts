import { describe, expect, it } from "vitest";
import type { PlacementDocument } from "#search/indexes.ts";
import type { Bench } from "./bench.ts";
import { aPlacement, HASSLEHOLM, OSBY, PLACEMENTS } from "./fixtures.ts";

/** Letters that are syntax somewhere, or the same letter elsewhere. */
const LIKE_AND_UNLIKE = [
  "Praktik",
  "praktik",
  "PRAKTIK",
  "pråktik",
  "praktik ",
  "1290",
  "1290.0",
  "01290",
  "1e3",
  "inf",
];
const SYNTAX = [
  'a" OR kind = "b',
  "a', 'b",
  "[a, b]",
  "NOT",
  "_geoRadius(0, 0, 1)",
  "a\\",
  "*",
  "å_ä-ö",
  "\u{1F600}",
];

export function valueCases({ placements, found, commit }: Bench): void {
  /** These alone beside the region's, in a kommun of their own, for as long as the work takes. */
  const among = async (
    documents: readonly PlacementDocument[],
    work: (only: { filters: [{ field: "lan"; anyOf: ["none"] }] }) => Promise<void>,
  ): Promise<void> => {
    const ours = documents.map((document) => ({ ...document, lan: "none" }));
    await commit((engine, tx) => engine.index(tx, "placements", ours));
    await work({ filters: [{ field: "lan", anyOf: ["none"] }] });
    await commit((engine, tx) =>
      engine.remove(
        tx,
        "placements",
        ours.map(({ id }) => id),
      ),
    );
  };
  const ofKind = (id: string, kind: string): PlacementDocument => aPlacement(id, { kind: kind as "praktik" });

  describe("values", () => {
    it("are told apart letter for letter, in filters and counts", async () => {
      const kinds = [...LIKE_AND_UNLIKE, ...SYNTAX];
      await among(
        kinds.map((kind, place) => ofKind(`kind-${place}`, kind)),
        async (only) => {
          for (const [place, kind] of kinds.entries()) {
            const filters = [...only.filters, { field: "kind" as const, anyOf: [kind] }];
            expect(await found({ filters }), kind).toEqual([`kind-${place}`]);
          }
          const { facets } = await placements({ ...only, facets: ["kind"] });
          expect(facets.kind?.map(({ value }) => value).toSorted()).toEqual(kinds.toSorted());
          expect(facets.kind?.every(({ count }) => count === 1)).toBe(true);
        },
      );
    });

    it("of equal count are counted in the order of their letters", async () => {
      const kinds = ["b", "B", "ä", "a", "10", "9"];
      await among(
        kinds.map((kind, place) => ofKind(`kind-${place}`, kind)),
        async (only) => {
          const { facets } = await placements({ ...only, facets: ["kind"] });
          expect(facets.kind?.map(({ value }) => value)).toEqual(["10", "9", "B", "a", "b", "ä"]);
        },
      );
    });

    it("are all counted, however many", async () => {
      const many = Array.from({ length: 290 }, (_, number) => ofKind(`many-${number}`, `kind-${number}`));
      await among(many, async (only) => {
        const { facets } = await placements({ ...only, facets: ["kind"] });
        expect(facets.kind).toHaveLength(290);
        const anyOf = many.slice(0, 200).map(({ kind }) => kind);
        expect((await placements({ filters: [...only.filters, { field: "kind", anyOf }] })).total).toBe(200);
      });
    });

    it.each([1e30, 1e15, 1000.000001])("of numbers may be bounded from far away (%d)", async (far) => {
      const all = PLACEMENTS.length;
      expect((await placements({ filters: [{ field: "hoursMin", max: far }] })).total).toBe(all);
      expect((await placements({ filters: [{ field: "hoursMin", min: -far }] })).total).toBe(all);
      expect((await placements({ filters: [{ field: "hoursMin", min: far }] })).total).toBe(0);
    });

    it("of numbers are compared with halves", async () => {
      expect(await found({ filters: [{ field: "hoursMin", min: 31.5, max: 32.5 }] })).toEqual(["natt"]);
      expect(await found({ filters: [{ field: "hoursMin", min: 32.5 }] })).toEqual([]);
    });

    it("that are missing come last both ways, and are outside every range", async () => {
      const without = { hoursMin: null as unknown as number, start: null as unknown as "2027-01-01" };
      const documents = [
        aPlacement("a-without", without),
        aPlacement("b-with"),
        aPlacement("c-without", without),
      ];
      await among(documents, async (only) => {
        const ids = ["b-with", "a-without", "c-without"];
        for (const by of ["hoursMin", "start"] as const)
          for (const direction of ["asc", "desc"] as const)
            expect(await found({ ...only, sort: { by, direction } })).toEqual(ids);
        expect(await found({ filters: [...only.filters, { field: "hoursMin", min: -1 }] })).toEqual([
          "b-with",
        ]);
        expect(await found({ filters: [...only.filters, { field: "start", from: "2000-01-01" }] })).toEqual([
          "b-with",
        ]);
      });
    });
  });

  describe("ids", () => {
    it("may have any letters, and are told apart and sorted by them", async () => {
      const ids = [
        "A",
        "B b",
        "_",
        "a",
        "a-b",
        "a_b",
        'b"; DROP TABLE',
        "x".repeat(150),
        "å",
        "Ä".normalize("NFD"),
      ];
      await among(
        ids.map((id) => aPlacement(id)),
        async (only) => {
          const sorted = ids.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
          expect(await found({ ...only, sort: { by: "seatsLeft", direction: "asc" } })).toEqual(sorted);
          await commit((engine, tx) => engine.remove(tx, "placements", ["a"]));
          expect((await found(only)).toSorted()).toEqual(ids.filter((id) => id !== "a").toSorted());
        },
      );
    });
  });

  describe("places", () => {
    it("that are the same are sorted by id", async () => {
      const documents = ["c", "a", "b"].map((id) => aPlacement(`same-${id}`, { point: OSBY }));
      await among(documents, async (only) => {
        const query = { ...only, near: HASSLEHOLM, sort: { by: "distance" } } as const;
        expect(await found(query)).toEqual(["same-a", "same-b", "same-c"]);
        expect(await found({ ...query, page: { limit: 1, offset: 1 } })).toEqual(["same-b"]);
      });
    });

    it("may be looked for at the very spot", async () => {
      expect(await found({ near: { ...HASSLEHOLM, radiusKm: 0 } })).toEqual(["kontorsstadning", "butik"]);
    });

    it("may be looked for the whole world round, and across the date line", async () => {
      const all = PLACEMENTS.length - 1;
      expect((await placements({ near: { ...OSBY, radiusKm: 50_000 } })).total).toBe(all);
      await among([aPlacement("fiji", { point: { lat: -17, lon: 179.9 } })], async () => {
        expect(await found({ near: { lat: -17, lon: -179.9, radiusKm: 50 } })).toEqual(["fiji"]);
        expect(await found({ near: { lat: -17, lon: 180.1, radiusKm: 50 } })).toEqual(["fiji"]);
      });
    });
  });

  describe("many", () => {
    it("are all counted and all reached", async () => {
      const many = Array.from({ length: 1300 }, (_, number) =>
        aPlacement(`many-${String(number).padStart(4, "0")}`, { title: "Sadelmakeri" }),
      );
      await among(many, async () => {
        const query = { text: "sadelmakeri", sort: { by: "seatsLeft", direction: "asc" } } as const;
        const last = await placements({ ...query, page: { limit: 3, offset: 1298 } });
        expect(last.total).toBe(1300);
        expect(last.hits.map(({ id }) => id)).toEqual(["many-1298", "many-1299"]);
        expect(
          (await placements({ text: "sadelmakeri", page: { limit: 5, offset: 1200 } })).hits,
        ).toHaveLength(5);
      });
    });
  });
}
