import { describe, expect, it } from "vitest";
import type { PlacementDocument } from "#search/indexes.ts";
import type { Bench } from "./bench.ts";
import { aPlacement, PLACEMENTS } from "./fixtures.ts";

export function orderCases({ placements, found, commit }: Bench): void {
  describe("order", () => {
    it("newest first without text", async () => {
      const newest = PLACEMENTS.toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1)).map(
        (each) => each.id,
      );
      expect(await found({})).toEqual(newest);
    });

    it("by a number, both ways, ties by id", async () => {
      const byHours = (sign: number): string[] =>
        PLACEMENTS.toSorted((a, b) => sign * (a.hoursMin - b.hoursMin) || (a.id < b.id ? -1 : 1)).map(
          (each) => each.id,
        );
      expect(await found({ sort: { by: "hoursMin", direction: "asc" } })).toEqual(byHours(1));
      expect(await found({ sort: { by: "hoursMin", direction: "desc" } })).toEqual(byHours(-1));
    });

    it("by a date", async () => {
      expect((await found({ sort: { by: "start", direction: "desc" } })).slice(0, 2)).toEqual([
        "vaxthus",
        "butik",
      ]);
    });

    it("by a field also with text", async () => {
      expect(await found({ text: "städare", sort: { by: "publishedAt", direction: "asc" } })).toEqual([
        "lokalvardare",
        "kontorsstadning",
      ]);
    });

    it("scores fall along the list, and are 0 without text", async () => {
      const scores = (await placements({ text: "hjälp" })).hits.map((hit) => hit.score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect((await placements({})).hits.every((hit) => hit.score === 0)).toBe(true);
    });

    it("of two that match alike the newer comes first", async () => {
      const [older, newer] = ["2026-09-01T08:00:00Z", "2026-11-20T08:00:00Z"];
      await commit((engine, tx) =>
        engine.index(tx, "placements", [
          aPlacement("alike-1", { title: "Gravyr av glas", publishedAt: older }),
          aPlacement("alike-2", { title: "Gravyr av glas", publishedAt: newer }),
        ]),
      );
      expect(await found("gravyr")).toEqual(["alike-2", "alike-1"]);
      await commit((engine, tx) => engine.remove(tx, "placements", ["alike-1", "alike-2"]));
    });
  });

  it("puts whose whole name is asked for before whose name has the word among others", async () => {
    await commit((engine, tx) =>
      engine.index(tx, "placements", [
        aPlacement("whole-1", { title: "Plats ett", alsoCalled: "gravyrchef, chef gravyr" }),
        aPlacement("whole-2", { title: "Plats två", alsoCalled: "gravyr, ristning" }),
      ]),
    );
    expect(await found("gravyrer")).toEqual(["whole-2", "whole-1"]);
    await commit((engine, tx) => engine.remove(tx, "placements", ["whole-1", "whole-2"]));
  });

  describe("mild terms", () => {
    it.each<[string, Partial<PlacementDocument>, Partial<PlacementDocument>]>([
      ["the one with more room", { seatsLeft: 1 }, { seatsLeft: 3 }],
      ["the newer", { publishedAt: "2026-08-01T08:00:00Z" }, { publishedAt: "2026-11-20T08:00:00Z" }],
    ])("put %s first of two that match alike, and never before a better match", async (_, less, more) => {
      await commit((engine, tx) =>
        engine.index(tx, "placements", [
          aPlacement("mild-1", { title: "Gravyr av glas", ...less }),
          aPlacement("mild-2", { title: "Gravyr av glas", ...more }),
          aPlacement("mild-3", { title: "Hjälp", tasks: "Gravyr av glas", ...more }),
        ]),
      );
      expect(await found("gravyr")).toEqual(["mild-2", "mild-1", "mild-3"]);
      await commit((engine, tx) => engine.remove(tx, "placements", ["mild-1", "mild-2", "mild-3"]));
    });
  });

  describe("pages", () => {
    const pagesOf = async (query: object, size: number): Promise<string[]> => {
      const ids: string[] = [];
      for (let offset = 0; offset < PLACEMENTS.length + size; offset += size) {
        ids.push(...(await found({ ...query, page: { limit: size, offset } })));
      }
      return ids;
    };

    it.each([1, 2, 5])("together are the whole list, none twice and none lost (%i a page)", async (size) => {
      expect(await pagesOf({}, size)).toEqual(await found({}));
    });

    it("stay put when every document ties", async () => {
      const query = {
        sort: { by: "seatsLeft", direction: "asc" },
        filters: [{ field: "seatsLeft", max: 1 }],
      } as const;
      expect(await pagesOf(query, 3)).toEqual(await found(query));
    });

    it("stay put with text, place and filters", async () => {
      const query = { text: "hjälp skötsel lager", near: { lat: 56.2, lon: 13.9 } };
      expect(await pagesOf(query, 1)).toEqual(await found(query));
    });

    it("tell the whole total on every page, past the end too", async () => {
      for (const offset of [0, 5, 500]) {
        expect((await placements({ page: { limit: 2, offset } })).total).toBe(PLACEMENTS.length);
      }
    });

    it("may be empty to have the counts alone", async () => {
      const result = await placements({ page: { limit: 0 } });
      expect(result.hits).toEqual([]);
      expect(result.total).toBe(PLACEMENTS.length);
    });

    it("keep within bounds whatever is asked", async () => {
      expect(await found({ page: { limit: -5, offset: -5 } })).toEqual([]);
      expect((await found({ page: { limit: Number.NaN, offset: Number.NaN } })).length).toBe(
        PLACEMENTS.length,
      );
      expect((await found({ page: { limit: 1e12, offset: 0.9 } })).length).toBe(PLACEMENTS.length);
      expect(await found({ page: { offset: Number.POSITIVE_INFINITY } })).toEqual([]);
    });
  });
}
