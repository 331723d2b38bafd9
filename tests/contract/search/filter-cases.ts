import { describe, expect, it } from "vitest";
import { distanceKm } from "#app/domain/geography/distance.ts";
import type { Filter } from "#search/engine.ts";
import type { Bench } from "./bench.ts";
import { HASSLEHOLM, KRISTIANSTAD, OSBY, PLACEMENTS } from "./fixtures.ts";

export function filterCases({ placements, found }: Bench): void {
  const kept = async (...filters: Filter<"placements">[]): Promise<string[]> =>
    (await found({ filters })).toSorted();
  const those = (test: (placement: (typeof PLACEMENTS)[number]) => boolean): string[] =>
    PLACEMENTS.filter(test)
      .map((placement) => placement.id)
      .toSorted();

  describe("filters", () => {
    it("any of some values", async () => {
      expect(await kept({ field: "kind", anyOf: ["prova-pa", "anstallning"] })).toEqual(["bageri", "natt"]);
    });

    it("any of some values of a field with many", async () => {
      expect(await kept({ field: "conditions", anyOf: ["lugn-miljo", "fasta-tider"] })).toEqual([
        "lager",
        "lokalvardare",
        "vaxthus",
      ]);
    });

    it("any of no values is nothing", async () => {
      expect(await kept({ field: "kind", anyOf: [] })).toEqual([]);
    });

    it("all of some values", async () => {
      expect(await kept({ field: "conditions", allOf: ["utomhus", "lugn-miljo"] })).toEqual(["vaxthus"]);
    });

    it("all of no values is everything", async () => {
      expect((await placements({ filters: [{ field: "conditions", allOf: [] }] })).total).toBe(
        PLACEMENTS.length,
      );
    });

    it("none of some values, documents without any value among them", async () => {
      expect(await kept({ field: "licences", noneOf: ["B"] })).toEqual(
        those((placement) => !placement.licences.includes("B")),
      );
    });

    it("a flag, either way", async () => {
      expect(await kept({ field: "canLeadToEmployment", is: true })).toEqual([
        "lager",
        "truckforare",
        "vaktmastare",
      ]);
      expect(await kept({ field: "reachableWithoutCar", is: false })).toEqual(["kafe"]);
    });

    it("a range with both bounds, inclusive", async () => {
      expect(await kept({ field: "hoursMin", min: 30, max: 32 })).toEqual(["natt", "truckforare"]);
    });

    it("a range with one bound", async () => {
      expect(await kept({ field: "hoursMax", max: 20 })).toEqual(["kontorsstadning"]);
      expect(await kept({ field: "seatsLeft", min: 2 })).toEqual(["koksbitrade", "lokalvardare"]);
    });

    it("a range that nothing lies in", async () => {
      expect(await kept({ field: "seatsLeft", min: 5, max: 4 })).toEqual([]);
    });

    it("dates, inclusive", async () => {
      expect(await kept({ field: "start", from: "2027-02-01", to: "2027-03-01" })).toEqual([
        "butik",
        "vaxthus",
      ]);
      expect(await kept({ field: "publishedAt", from: "2026-11-04T08:00:00Z" })).toEqual([
        "kontorsstadning",
        "truckforare",
      ]);
    });

    it("several at once, all of which hold", async () => {
      expect(
        await kept(
          { field: "kind", anyOf: ["praktik"] },
          { field: "conditions", anyOf: ["utomhus"] },
          { field: "licences", noneOf: ["B"] },
        ),
      ).toEqual(["djur"]);
    });

    it("two on one field", async () => {
      expect(
        await kept(
          { field: "conditions", allOf: ["utomhus"] },
          { field: "conditions", noneOf: ["lugn-miljo"] },
        ),
      ).toEqual(["djur", "vaktmastare"]);
    });

    it("together with text", async () => {
      expect(await found({ text: "städare", filters: [{ field: "kommun", anyOf: ["1293"] }] })).toEqual([
        "kontorsstadning",
      ]);
    });

    it("compares values letter for letter: case, wildcards and quotes are only characters", async () => {
      for (const value of [
        "PRAKTIK",
        "prak%",
        "praktik' OR '1'='1",
        'praktik" OR kind = "prova-pa',
        "*",
        "",
        "praktik\0",
      ]) {
        expect(await kept({ field: "kind", anyOf: [value] })).toEqual([]);
      }
    });

    it("refuses a field that the index does not have", async () => {
      const filters = [{ field: "id = '' OR 1", anyOf: ["x"] }] as unknown as Filter<"placements">[];
      await expect(placements({ filters })).rejects.toThrow(RangeError);
    });
  });

  describe("around a point", () => {
    it("keeps what lies within the radius, and nothing without a place", async () => {
      const result = await placements({ near: { ...HASSLEHOLM, radiusKm: 5 } });
      expect(result.hits.map((hit) => hit.id).toSorted()).toEqual(["butik", "kontorsstadning"]);
      expect((await placements({ near: { ...OSBY, radiusKm: 1000 } })).total).toBe(PLACEMENTS.length - 1);
    });

    it("draws the edge where the distance says", async () => {
      const away = distanceKm(OSBY, KRISTIANSTAD);
      expect(await found({ near: { ...OSBY, radiusKm: away + 0.05 } })).toContain("koksbitrade");
      expect(await found({ near: { ...OSBY, radiusKm: away - 0.05 } })).not.toContain("koksbitrade");
    });

    it("says how far away each hit is, null without a place", async () => {
      const { hits } = await placements({ near: OSBY });
      const away = Object.fromEntries(hits.map((hit) => [hit.id, hit.distanceKm]));
      expect(away.lager).toBeCloseTo(0, 3);
      expect(away.butik).toBeCloseTo(distanceKm(OSBY, HASSLEHOLM), 1);
      expect(away.kafe).toBeNull();
    });

    it("says no distance when no point is given", async () => {
      expect((await placements({})).hits.every((hit) => hit.distanceKm === null)).toBe(true);
    });

    it("sorts nearest first, what has no place last, and needs a point for it", async () => {
      const { hits } = await placements({ near: KRISTIANSTAD, sort: { by: "distance" } });
      expect(hits[0]?.id).toBe("koksbitrade");
      expect(hits.at(-1)?.id).toBe("kafe");
      await expect(placements({ sort: { by: "distance" } })).rejects.toThrow(RangeError);
    });

    it("refuses what is no point", async () => {
      await expect(placements({ near: { lat: Number.NaN, lon: 14 } })).rejects.toThrow(RangeError);
    });
  });
}
