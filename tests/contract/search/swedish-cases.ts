import { describe, expect, it } from "vitest";
import type { Bench } from "./bench.ts";
import { aPlacement } from "./fixtures.ts";

export function swedishCases({ found, commit }: Bench): void {
  describe("Swedish", () => {
    it.each([
      ["häst", "djur"],
      ["hästen", "djur"],
      ["växthusen", "vaxthus"],
      ["grönsak", "vaxthus"],
      ["undersköterska", "natt"],
      ["kassa", "butik"],
      ["nätter", "natt"],
      ["sålde", "butik"],
      ["idrottshallen", "vaktmastare"],
      ["trädgård", "vaxthus"],
    ])("finds another inflection: %s", async (text, id) => {
      expect(await found(text)).toContain(id);
    });

    it.each([
      ["truck", "truckforare"],
      ["städ", "kontorsstadning"],
      ["städning", "kontorsstadning"],
      ["biträde", "koksbitrade"],
      ["kök", "koksbitrade"],
      ["butik", "butik"],
    ])("finds a compound by its part: %s", async (text, id) => {
      expect(await found(text)).toContain(id);
    });

    it.each([
      ["hestar", "djur"],
      ["hest", "djur"],
      ["wexthus", "vaxthus"],
      ["lagerr", "lager"],
    ])("understands a word as it sounds or nearly: %s", async (text, id) => {
      expect(await found(text)).toContain(id);
    });

    it("takes no name of a place for a word of work, and finds the place by it", async () => {
      await commit((engine, tx) =>
        engine.index(tx, "placements", [
          aPlacement("name-1", { title: "Packare i Handen", place: "Handen, Haninge" }),
          aPlacement("name-2", { title: "Klippning i Katthult", place: "Osby" }),
          aPlacement("name-3", { title: "Plats", tasks: "Du ger en hand med katten." }),
        ]),
      );
      const hands = await found("hand");
      expect(hands).toContain("name-3");
      expect(hands).not.toContain("name-1");
      expect(await found("katt")).toEqual(["name-3"]);
      expect(await found("packare handen")).toEqual(["name-1"]);
      await commit((engine, tx) => engine.remove(tx, "placements", ["name-1", "name-2", "name-3"]));
    });

    it("finds a compound written apart", async () => {
      expect((await found("truck förare"))[0]).toBe("truckforare");
    });

    it("finds words written apart by their compound", async () => {
      expect((await found("lagerplock"))[0]).toBe("lager");
    });

    it.each([
      ["bagare", "bageri"],
      ["baka", "bageri"],
      ["städare", "kontorsstadning"],
      ["säljare", "butik"],
      ["plantering", "vaxthus"],
    ])("finds the same work under another form: %s", async (text, id) => {
      expect(await found(text)).toContain(id);
    });

    it.each([
      ["städare", "lokalvardare"],
      ["städjobb", "lokalvardare"],
      ["vaktis", "vaktmastare"],
      ["truk", "truckforare"],
      ["expedit", "butik"],
      ["fik", "kafe"],
    ])("knows the everyday word: %s", async (text, id) => {
      expect(await found(text)).toContain(id);
    });

    it.each([
      ["vaktmästre", "vaktmastare"],
      ["växtuset", "vaxthus"],
      ["lokalvådrare", "lokalvardare"],
      ["trukförrare", "truckforare"],
      ["grönskaer", "vaxthus"],
      ["vaxthuset", "vaxthus"],
    ])("bears with a slip of the finger: %s", async (text, id) => {
      expect(await found(text)).toContain(id);
    });

    it("corrects nothing in short words", async () => {
      expect(await found("ugm")).toEqual([]);
      expect(await found("degat")).toEqual(["bageri"]);
    });

    it("bears with one slip in short words and two in long ones, not more", async () => {
      expect(await found("sourdag")).toEqual([]);
      expect(await found("trukkforrarinna")).toEqual([]);
    });

    it("never corrects digits", async () => {
      await commit((engine, tx) =>
        engine.index(tx, "placements", [
          aPlacement("digits", { title: "Hall 123456", publishedAt: "2026-01-01T00:00:00Z" }),
        ]),
      );
      expect(await found("123456")).toEqual(["digits"]);
      expect(await found("123465")).toEqual([]);
      await commit((engine, tx) => engine.remove(tx, "placements", ["digits"]));
    });

    it("keeps å, ä and ö apart from a and o", async () => {
      expect(await found("hall")).not.toContain("truckforare");
      await commit((engine, tx) =>
        engine.index(tx, "placements", [
          aPlacement("tak", { title: "Läggning av tak" }),
          aPlacement("tag", { title: "Städa på tåg" }),
        ]),
      );
      expect(await found("tåg")).toEqual(["tag"]);
      expect(await found("tag")).not.toContain("tag");
      await commit((engine, tx) => engine.remove(tx, "placements", ["tak", "tag"]));
    });

    it("takes é for e", async () => {
      expect(await found("cafe")).toContain("kafe");
      expect(await found("ide")).toEqual(["butik"]);
    });

    it("finds hyphenated words with, without and as two", async () => {
      expect(await found("e-post")).toEqual(["kafe"]);
      expect(await found("epost")).toEqual(["kafe"]);
      expect(await found("e post")).toEqual(["kafe"]);
      expect(await found("truck-förare")).toContain("truckforare");
    });

    it("finds a hyphenated word written apart, but not its pieces here and there", async () => {
      await commit((engine, tx) =>
        engine.index(tx, "placements", [
          aPlacement("apart", { tasks: "Hos oss sköter du gps karta varje dag." }),
          aPlacement("scattered", { tasks: "En karta finns, och en gps." }),
        ]),
      );
      expect(await found("gps-karta")).toEqual(["apart"]);
      await commit((engine, tx) => engine.remove(tx, "placements", ["apart", "scattered"]));
    });

    it("leaves ordinary words whole: no lag in lager, no vård in lokalvårdare", async () => {
      expect(await found("lag")).not.toContain("lager");
      expect(await found("vård")).not.toContain("lokalvardare");
    });

    it("does not take the preposition för for a förare", async () => {
      await commit((engine, tx) =>
        engine.index(tx, "placements", [aPlacement("for", { tasks: "För dig som vill ut." })]),
      );
      expect(await found("förare")).toEqual(["truckforare"]);
      await commit((engine, tx) => engine.remove(tx, "placements", ["for"]));
    });
  });

  describe("better ways to match come first", () => {
    it("the word itself before its other forms, these before a part, all before a correction", async () => {
      const ids = ["a-slip", "b-part", "c-inflected", "d-exact"];
      await commit((engine, tx) =>
        engine.index(tx, "placements", [
          aPlacement("a-slip", { title: "Snickera" }),
          aPlacement("b-part", { title: "Möbelsnickare" }),
          aPlacement("c-inflected", { title: "Snickarens" }),
          aPlacement("d-exact", { title: "Snickare" }),
        ]),
      );
      const order = (await found("snickare")).filter((id) => ids.includes(id));
      expect(order.slice(0, 2)).toEqual(["d-exact", "c-inflected"]);
      expect(order.indexOf("b-part")).toBeGreaterThan(order.indexOf("c-inflected"));
      await commit((engine, tx) => engine.remove(tx, "placements", ids));
    });

    it("what was written before what it may have been meant as", async () => {
      const meant = ["1", "2", "3", "4"].map((id) =>
        aPlacement(`meant-${id}`, { title: "Golfbana golfbana" }),
      );
      await commit((engine, tx) =>
        engine.index(tx, "placements", [
          ...meant,
          aPlacement("written", { tasks: "Gå runt på vår golvbana och mycket annat" }),
        ]),
      );
      expect(await found("golvbana")).toEqual(["written", ...meant.map((placement) => placement.id)]);
      await commit((engine, tx) =>
        engine.remove(tx, "placements", ["written", ...meant.map((placement) => placement.id)]),
      );
    });
  });
}
