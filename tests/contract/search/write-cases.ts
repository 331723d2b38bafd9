import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bench } from "./bench.ts";
import { aPlacement, aProfile, PLACEMENTS } from "./fixtures.ts";

class ChangedOurMind extends Error {}

export function writeCases({ engine, placements, profiles, found, commit }: Bench): void {
  describe("writes", () => {
    it("are found as soon as they are committed", async () => {
      await commit((search, tx) =>
        search.index(tx, "placements", [aPlacement("new", { title: "Sadelmakeri" })]),
      );
      expect(await found("sadelmakeri")).toEqual(["new"]);
      await commit((search, tx) => search.remove(tx, "placements", ["new"]));
    });

    it("go back with the transaction", async () => {
      const { engine: search, write, settle } = engine();
      const work = write(async (tx) => {
        await search.index(tx, "placements", [aPlacement("undone", { title: "Sadelmakeri" })]);
        await search.remove(tx, "placements", ["lager"]);
        throw new ChangedOurMind();
      });
      await expect(work).rejects.toThrow(ChangedOurMind);
      await settle();
      expect(await found("sadelmakeri")).toEqual([]);
      expect(await found("handdator")).toEqual(["lager"]);
      expect((await placements({})).total).toBe(PLACEMENTS.length);
    });

    it("leave nothing behind when removed: not by words, filters, counts, corrections or order", async () => {
      const before = await placements({ facets: ["kind", "conditions"] });
      await commit((search, tx) =>
        search.index(tx, "placements", [
          aPlacement("gone", { title: "Ostronodlare", kind: "feriejobb", conditions: ["parfymfritt"] }),
        ]),
      );
      expect(await found("ostronodlaer")).toEqual(["gone"]);
      await commit((search, tx) => search.remove(tx, "placements", ["gone"]));
      expect(await found("ostronodlare")).toEqual([]);
      expect(await found("ostronodlaer")).toEqual([]);
      expect(await found({ text: "ostro", asYouType: true })).toEqual([]);
      expect(await found({ filters: [{ field: "kind", anyOf: ["feriejobb"] }] })).toEqual([]);
      expect(await placements({ facets: ["kind", "conditions"] })).toEqual(before);
    });

    it("of a withdrawn profile are gone at the commit", async () => {
      await commit((search, tx) => search.index(tx, "profiles", [aProfile("p9", { alias: "Rönn 9000" })]));
      expect((await profiles({ text: "rönn" })).total).toBe(1);
      await commit((search, tx) => search.remove(tx, "profiles", ["p9"]));
      expect((await profiles({ text: "rönn" })).total).toBe(0);
      expect((await profiles({})).hits.map((hit) => hit.id)).not.toContain("p9");
    });

    it("replace the document of the same id, words and values", async () => {
      await commit((search, tx) =>
        search.index(tx, "placements", [aPlacement("same", { title: "Sadelmakeri", kind: "feriejobb" })]),
      );
      await commit((search, tx) =>
        search.index(tx, "placements", [aPlacement("same", { title: "Glasblåsning", kind: "jobbspar" })]),
      );
      expect(await found("sadelmakeri")).toEqual([]);
      expect(await found("glasblåsning")).toEqual(["same"]);
      expect(await found({ filters: [{ field: "kind", anyOf: ["feriejobb", "jobbspar"] }] })).toEqual([
        "same",
      ]);
      expect((await placements({})).total).toBe(PLACEMENTS.length + 1);
      await commit((search, tx) => search.remove(tx, "placements", ["same"]));
    });

    it("of the same id twice in one go keep the last", async () => {
      await commit((search, tx) =>
        search.index(tx, "placements", [
          aPlacement("twice", { title: "Sadelmakeri" }),
          aPlacement("twice", { title: "Glasblåsning" }),
        ]),
      );
      expect(await found("sadelmakeri")).toEqual([]);
      expect(await found("glasblåsning")).toEqual(["twice"]);
      await commit((search, tx) => search.remove(tx, "placements", ["twice"]));
    });

    it("pass over ids that are not there, and nothing at all", async () => {
      await commit(async (search, tx) => {
        await search.remove(tx, "placements", ["never-was", "' OR 1=1 --"]);
        await search.remove(tx, "placements", []);
        await search.index(tx, "placements", []);
      });
      expect((await placements({})).total).toBe(PLACEMENTS.length);
    });

    it("of one index leave the other alone", async () => {
      await commit((search, tx) => search.remove(tx, "profiles", ["lager"]));
      expect(await found("handdator")).toEqual(["lager"]);
    });

    it("take hundreds at once", async () => {
      const many = Array.from({ length: 350 }, (_, number) =>
        aPlacement(`many-${number}`, { title: `Sadelmakeri ${number}` }),
      );
      await commit((search, tx) => search.index(tx, "placements", many));
      expect((await placements({ text: "sadelmakeri" })).total).toBe(350);
      await commit((search, tx) =>
        search.remove(
          tx,
          "placements",
          many.map((each) => each.id),
        ),
      );
      expect((await placements({})).total).toBe(PLACEMENTS.length);
    });

    it("take any text, and give it back", async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (text) => {
          const title = `${text.toWellFormed().replaceAll("\0", "")} Sadelmakeri`;
          await commit((search, tx) =>
            search.index(tx, "placements", [aPlacement("any", { title: `${text} Sadelmakeri` })]),
          );
          const { hits } = await placements({ text: "sadelmakeri", highlight: { fields: ["title"] } });
          expect(hits[0]?.highlights.title?.map((segment) => segment.text).join("")).toBe(title);
        }),
        { numRuns: 15 },
      );
      await commit((search, tx) => search.remove(tx, "placements", ["any"]));
    });

    it("need no second preparing: what stands keeps standing", async () => {
      await commit(async (search, tx) => {
        expect(await search.prepare(tx)).toEqual([]);
      });
      expect((await placements({})).total).toBe(PLACEMENTS.length);
    });
  });
}
