import { describe, expect, it } from "vitest";
import type { Bench } from "./bench.ts";
import { PLACEMENTS } from "./fixtures.ts";

export function facetCases({ placements }: Bench): void {
  describe("facets", () => {
    it("count every value among all that match, highest first", async () => {
      const { facets } = await placements({ facets: ["occupationField"], page: { limit: 1 } });
      expect(facets.occupationField).toEqual([
        { value: "9", count: 7 },
        { value: "5", count: 2 },
        { value: "4", count: 1 },
        { value: "7", count: 1 },
        { value: "8", count: 1 },
      ]);
    });

    it("count a document once for each of its values", async () => {
      const { facets } = await placements({ facets: ["conditions"] });
      const sum = facets.conditions?.reduce((total, each) => total + each.count, 0);
      expect(sum).toBe(PLACEMENTS.flatMap((placement) => placement.conditions).length);
      expect(facets.conditions?.[0]).toEqual({ value: "utomhus", count: 3 });
    });

    it("count flags as true and false", async () => {
      const { facets } = await placements({ facets: ["canLeadToEmployment"] });
      expect(facets.canLeadToEmployment).toEqual([
        { value: "false", count: 9 },
        { value: "true", count: 3 },
      ]);
    });

    it("follow the text", async () => {
      const { facets, total } = await placements({ text: "städare", facets: ["kommun"] });
      expect(total).toBe(2);
      expect(facets.kommun).toEqual([
        { value: "1273", count: 1 },
        { value: "1293", count: 1 },
      ]);
    });

    it("follow the filters of other fields", async () => {
      const { facets } = await placements({
        filters: [{ field: "kind", anyOf: ["arbetstraning"] }],
        facets: ["conditions"],
      });
      expect(facets.conditions).toContainEqual({ value: "lugn-miljo", count: 1 });
      expect(facets.conditions).not.toContainEqual(
        expect.objectContaining({ value: "fasta-arbetsuppgifter" }),
      );
    });

    it("follow the place", async () => {
      const { facets } = await placements({
        near: { lat: 56.159, lon: 13.766, radiusKm: 5 },
        facets: ["kommun"],
      });
      expect(facets.kommun).toEqual([{ value: "1293", count: 2 }]);
    });

    it("still tell what another choice of the same field would give", async () => {
      const { facets, total } = await placements({
        filters: [
          { field: "kommun", anyOf: ["1290"] },
          { field: "canLeadToEmployment", is: true },
        ],
        facets: ["kommun", "canLeadToEmployment"],
      });
      expect(total).toBe(0);
      expect(facets.kommun).toEqual([{ value: "1273", count: 3 }]);
      expect(facets.canLeadToEmployment).toEqual([{ value: "false", count: 1 }]);
    });

    it("are narrowed by their own demand for all of some values", async () => {
      const { facets } = await placements({
        filters: [{ field: "conditions", allOf: ["utomhus"] }],
        facets: ["conditions"],
      });
      expect(facets.conditions).toEqual([
        { value: "utomhus", count: 3 },
        { value: "en-instruktion-i-taget", count: 1 },
        { value: "lugn-miljo", count: 1 },
      ]);
    });

    it("are there and empty when nothing matches", async () => {
      const { facets } = await placements({ text: "rymdraket", facets: ["kind", "licences"] });
      expect(facets).toEqual({ kind: [], licences: [] });
    });

    it("agree with the total that each choice then gives", async () => {
      const { facets } = await placements({ text: "hjälp", facets: ["kind"] });
      for (const { value, count } of facets.kind ?? []) {
        expect(
          (await placements({ text: "hjälp", filters: [{ field: "kind", anyOf: [value] }] })).total,
        ).toBe(count);
      }
    });

    it("refuse a field that can't be counted", async () => {
      await expect(placements({ facets: ["title" as "kind"] })).rejects.toThrow(RangeError);
    });
  });
}
