import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bench } from "./bench.ts";
import { PLACEMENTS } from "./fixtures.ts";

/** Many enough to hit every piece of syntax in many places, few enough for an engine behind a network. */
const RUNS = 60;

const SYNTAX = [
  '"',
  "*",
  "NEAR(",
  "NEAR",
  "AND",
  "OR",
  "NOT",
  "title:",
  "{title} :",
  "-",
  "+",
  "^",
  "(",
  ")",
  "\0",
  "\u200F",
  "\u202E",
  "🙂",
  "\uD800",
  "'",
  ";--",
  "%",
  "\\",
];

/** Any text at all, and words of the index with syntax strewn among them. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc
    .array(fc.constantFrom(...SYNTAX, "lager", "städare", "hästar", " "), { maxLength: 14 })
    .map((parts) => parts.join("")),
);

export function inputCases({ placements, found }: Bench): void {
  describe("whatever is typed", () => {
    it("never throws", async () => {
      await fc.assert(
        fc.asyncProperty(anyText, fc.boolean(), async (text, asYouType) => {
          const { total } = await placements({
            text,
            asYouType,
            highlight: { fields: ["title"] },
            page: { limit: 2 },
          });
          expect(total).toBeLessThanOrEqual(PLACEMENTS.length);
        }),
        { numRuns: RUNS },
      );
    });

    it("never works as an operator: syntax around a word changes nothing", async () => {
      const plain = await found("lager");
      const signs = SYNTAX.filter((sign) => !/[a-z]/i.test(sign));
      for (const sign of signs) {
        expect(await found(`${sign} lager`), JSON.stringify(sign)).toEqual(plain);
        expect(await found(`lager ${sign}`), JSON.stringify(sign)).toEqual(plain);
      }
    });

    it.each([
      ["lager OR hästar", ["djur", "lager", "truckforare"]],
      ["hästar NOT stall", ["djur"]],
      ["title:lager", ["lager", "truckforare"]],
      ["lager*", ["lager", "truckforare"]],
    ])("reads %s as words", async (text, ids) => {
      expect((await found(text)).toSorted()).toEqual(ids);
    });

    it("returns highlights that join to the stored text", async () => {
      const titles = new Map(PLACEMENTS.map((placement) => [placement.id, placement.title]));
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...PLACEMENTS.flatMap((each) => each.tasks.split(" "))),
          async (text) => {
            const { hits } = await placements({ text, highlight: { fields: ["title"] } });
            for (const hit of hits) {
              expect(hit.highlights.title?.map((segment) => segment.text).join("")).toBe(titles.get(hit.id));
            }
          },
        ),
        { numRuns: RUNS },
      );
    });

    it("bears a very long text and a very long word", async () => {
      expect((await placements({ text: "lager ".repeat(20_000) })).total).toBeGreaterThan(0);
      expect((await placements({ text: "å".repeat(20_000), asYouType: true })).total).toBe(0);
    });
  });
}
