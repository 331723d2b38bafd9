import { describe, expect, it } from "vitest";
import type { Bench } from "./bench.ts";
import { aPlacement, PLACEMENTS } from "./fixtures.ts";

export function textCases({ placements, found, commit }: Bench): void {
  describe("text", () => {
    it("finds a word of the title", async () => {
      expect(await found("köksbiträde")).toEqual(["koksbitrade"]);
    });

    it("finds a word of the tasks", async () => {
      expect(await found("handdator")).toEqual(["lager"]);
    });

    it("finds the employer by name", async () => {
      expect(await found("göinge logistik")).toEqual(["truckforare"]);
    });

    it("finds a place by its name", async () => {
      expect((await found("kristianstad")).toSorted()).toEqual(["koksbitrade"]);
    });

    it("asks for all of the words when some document has them", async () => {
      const result = await placements({ text: "hjälp växthuset" });
      expect(result.hits.map((hit) => hit.id)).toEqual(["vaxthus"]);
      expect(result.relaxed).toBe(false);
    });

    it("finds documents with some of the words when none has all, and says so", async () => {
      const result = await placements({ text: "handdator surdeg" });
      expect(result.hits.map((hit) => hit.id).toSorted()).toEqual(["kafe", "lager"]);
      expect(result.relaxed).toBe(true);
    });

    it("finds the work elsewhere when there is none in the place named, never other work in the place", async () => {
      const result = await placements({ text: "truckförare i Kristianstad" });
      expect(result.hits.map((hit) => hit.id)).toEqual(["truckforare"]);
      expect(result.relaxed).toBe(true);
      expect((await placements({ text: "köksbiträde Kristianstad" })).relaxed).toBe(false);
    });

    it("puts what has more of the words first when none has all", async () => {
      expect((await found("surdeg handdator plocka")).slice(0, 2)).toEqual(["lager", "kafe"]);
    });

    it("is not relaxed when nothing at all is found", async () => {
      const result = await placements({ text: "rymdraket ubåtskapten" });
      expect(result).toEqual({ hits: [], total: 0, relaxed: false, putAside: [], meant: null, facets: {} });
    });

    it("passes over words that say nothing about the work", async () => {
      expect(await found("jag vill jobba med hästar")).toEqual(["djur"]);
    });

    it("puts a hit in the title before the same hit in the tasks", async () => {
      const result = await found("lager");
      expect(result[0]).toBe("lager");
    });

    it.each(["", "   ", "!?", "***", "🙂"])(
      "gives everything for a text without words (%j)",
      async (text) => {
        expect((await placements({ text })).total).toBe(PLACEMENTS.length);
      },
    );

    it("finds a word in capitals, and with its letters composed otherwise", async () => {
      expect(await found("KÖKSBITRÄDE")).toEqual(["koksbitrade"]);
      expect(await found("köksbiträde".normalize("NFD"))).toEqual(["koksbitrade"]);
    });
  });

  describe("as you type", () => {
    it("finds words that begin like the last one", async () => {
      expect(await found({ text: "truckf", asYouType: true })).toEqual(["truckforare"]);
      expect(await found({ text: "hand", asYouType: true })).toContain("lager");
    });

    it("narrows letter by letter", async () => {
      let before = PLACEMENTS.length;
      for (const text of ["k", "kö", "kök", "köksb"]) {
        const { total } = await placements({ text, asYouType: true });
        expect(total).toBeLessThanOrEqual(before);
        expect(total).toBeGreaterThan(0);
        before = total;
      }
    });

    it("takes the words before the last one as whole", async () => {
      expect(await found({ text: "plock handd", asYouType: true })).toEqual(["lager"]);
      expect((await placements({ text: "handd plock", asYouType: true })).relaxed).toBe(true);
    });

    it("takes the last word as whole when a space follows it", async () => {
      expect(await found({ text: "surd", asYouType: true })).toEqual(["kafe"]);
      expect(await found({ text: "surd ", asYouType: true })).toEqual([]);
    });

    it.each(["h", "ha", "hand", "handd", "handdator"])(
      "finds a word by any beginning of it: %s",
      async (text) => {
        expect(await found({ text, asYouType: true })).toContain("lager");
      },
    );

    it("does not guess at beginnings unless asked", async () => {
      expect(await found("surd")).toEqual([]);
    });
  });

  describe("what was put aside", () => {
    it.each([
      ["köksbiträde i Osby", ["Osby"]],
      ["Sitta med handdator", ["Sitta"]],
      ["handdator", []],
      ["handdator hästar", []],
    ])("for %s to find anything: %j", async (text, words) => {
      expect((await placements({ text })).putAside).toEqual(words);
    });
  });

  describe("what was meant", () => {
    it("is said where a misspelt word was mended", async () => {
      expect((await placements({ text: "hanndator på lager" })).meant).toBe("handdator på lager");
    });

    it("is not said where something has the word as it was written", async () => {
      const titles = ["Golfbana", "Golfbana", "Golfbana", "Golvbana"];
      const some = titles.map((title, place) => aPlacement(`lane-${place}`, { title }));
      await commit((engine, tx) => engine.index(tx, "placements", some));
      const { meant, total } = await placements({ text: "golvbana" });
      await commit((engine, tx) =>
        engine.remove(
          tx,
          "placements",
          some.map(({ id }) => id),
        ),
      );
      expect({ meant, total }).toEqual({ meant: null, total: 4 });
    });

    it("is not said of words that stand as they are, nor where nothing is found", async () => {
      expect((await placements({ text: "handdator" })).meant).toBeNull();
      expect((await placements({ text: "xqzvbnmtrw" })).meant).toBeNull();
    });
  });

  describe("highlights", () => {
    it("marks the matching words and returns the text whole, as segments", async () => {
      const { hits } = await placements({ text: "handdator", highlight: { fields: ["tasks", "title"] } });
      expect(hits[0]?.highlights).toEqual({
        tasks: [
          { text: "Plocka order med ", marked: false },
          { text: "handdator", marked: true },
          { text: ".", marked: false },
        ],
        title: [{ text: "Plock och pack på lager", marked: false }],
      });
    });

    it("marks inflected forms", async () => {
      const { hits } = await placements({ text: "häst", highlight: { fields: ["title"] } });
      expect(hits[0]?.highlights.title).toContainEqual({ text: "hästar", marked: true });
    });

    it("cuts a long text around the first mark", async () => {
      const { hits } = await placements({ text: "ordning", highlight: { fields: ["tasks"], cropTo: 40 } });
      const segments = hits[0]?.highlights.tasks ?? [];
      expect(segments.map((segment) => segment.text).join("").length).toBeLessThanOrEqual(44);
      expect(segments).toContainEqual({ text: "ordning", marked: true });
    });

    it("returns no highlights unless asked", async () => {
      const { hits } = await placements({ text: "handdator" });
      expect(hits[0]?.highlights).toEqual({});
    });
  });
}
