import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlight } from "./highlight.ts";
import { planQuery } from "./swedish/plan-query.ts";

const joined = (text: string, query: string, cropTo?: number): string =>
  highlight(text, planQuery(query, true), cropTo)
    .map((segment) => segment.text)
    .join("");
const marked = (text: string, query: string): string[] =>
  highlight(text, planQuery(query, true))
    .filter((segment) => segment.marked)
    .map((segment) => segment.text);

describe("highlight", () => {
  it("marks the word, its inflections, its compounds and its synonyms", () => {
    expect(marked("Städare, städning, kontorsstädning och lokalvård", "städ")).toEqual([
      "Städare",
      "städning",
      "kontorsstädning",
      "lokalvård",
    ]);
  });

  it("marks what begins like the word being typed", () => {
    expect(marked("Surdeg och sur grädde", "surd")).toEqual(["Surdeg"]);
  });

  it("leaves markup in the text as text", () => {
    expect(highlight("<b>kock</b>", planQuery("kock", false))).toEqual([
      { text: "<b>", marked: false },
      { text: "kock", marked: true },
      { text: "</b>", marked: false },
    ]);
  });

  it("joins to the whole text, whatever the text and the words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, query) => {
        expect(joined(text, query)).toBe(text);
      }),
    );
  });

  it("cut, is a piece of the text no longer than asked, with the first mark in it", () => {
    const filler = fc.array(fc.constantFrom("och", "sedan", "fika", "tillsammans"), { maxLength: 60 });
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const text = [...before, "svetsning", ...after].join(" ");
        const cut = joined(text, "svets", 60);
        expect(cut).toContain("svetsning");
        expect(cut.length).toBeLessThanOrEqual(64);
        expect(text).toContain(cut.replace(/^… /, "").replace(/ …$/, ""));
      }),
    );
  });
});
