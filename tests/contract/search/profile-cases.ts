import { describe, expect, it } from "vitest";
import type { Bench } from "./bench.ts";
import { HASSLEHOLM } from "./fixtures.ts";

export function profileCases({ profiles }: Bench): void {
  const ids = async (query: Parameters<Bench["profiles"]>[0]): Promise<string[]> =>
    (await profiles(query)).hits.map((hit) => hit.id);

  describe("profiles", () => {
    it("stand in the order of their random alias, which tells nothing", async () => {
      expect(await ids({})).toEqual(["p2", "p1", "p3"]);
    });

    it("are kept apart from placements", async () => {
      expect(await ids({ text: "truckförare" })).toEqual([]);
    });

    it("are found by occupation, by everyday word and by phrase", async () => {
      expect((await ids({ text: "städare" })).toSorted()).toEqual(["p1", "p2"]);
      expect((await ids({ text: "lokalvårdare" })).toSorted()).toEqual(["p1", "p2"]);
      expect(await ids({ text: "noggrann" })).toEqual(["p1"]);
    });

    it("are found by alias", async () => {
      expect(await ids({ text: "gran 4821" })).toEqual(["p1"]);
    });

    it("are kept inside one unit by a filter", async () => {
      expect(await ids({ filters: [{ field: "unit", anyOf: ["unit-2"] }] })).toEqual(["p3"]);
    });

    it("are filtered by a trait level at least", async () => {
      expect(await ids({ filters: [{ field: "traits", allOf: ["samarbete:2"] }] })).toEqual(["p1"]);
      expect((await ids({ filters: [{ field: "traits", allOf: ["samarbete:1"] }] })).length).toBe(2);
    });

    it("give raw counts, small ones too: hiding them is the service's part", async () => {
      const { facets } = await profiles({ facets: ["occupations"] });
      expect(facets.occupations).toEqual([
        { value: "9111", count: 2 },
        { value: "9210", count: 1 },
      ]);
    });

    it("have a distance from the middle of their published area only", async () => {
      const { hits } = await profiles({ near: HASSLEHOLM, sort: { by: "distance" } });
      expect(hits.map((hit) => [hit.id, hit.distanceKm])).toEqual([
        ["p3", 0],
        ["p1", null],
        ["p2", null],
      ]);
    });
  });
}
