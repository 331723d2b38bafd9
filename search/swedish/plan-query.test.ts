import { describe, expect, it } from "vitest";
import { analyseText } from "./analyse.ts";
import { planQuery } from "./plan-query.ts";

const words = (text: string, typing = false): string[] =>
  planQuery(text, typing).map((word) => word.exact[0]![0]!);

describe("planQuery", () => {
  it("leaves stop words out, unless there is nothing else", () => {
    expect(words("jobb som kock på natten")).toEqual(["kock", "natten"]);
    expect(words("jobb som")).toEqual(["jobb", "som"]);
  });

  it("takes a word once", () => {
    expect(words("Städ städ STÄD")).toEqual(["städ"]);
  });

  it("has an unfinished word only at the very end, and only while typing", () => {
    expect(planQuery("kock nat", true).map((word) => word.prefix)).toEqual([null, "nat"]);
    expect(planQuery("kock nat ", true).map((word) => word.prefix)).toEqual([null, null]);
    expect(planQuery("kock nat", false).map((word) => word.prefix)).toEqual([null, null]);
  });

  it("keeps a stop word that may be the beginning of another word", () => {
    expect(words("kock för", true)).toEqual(["kock", "för"]);
  });

  it("is bounded however long the text", () => {
    expect(
      planQuery("ett två tre fyra fem sex sju åtta nio tio elva tolv ".repeat(100), true).length,
    ).toBeLessThanOrEqual(10);
  });
});

describe("a word and what it is found by", () => {
  const meets = (query: string, text: string): boolean => {
    const { roots } = analyseText(text);
    return planQuery(query, false).every((word) =>
      word.related.some((needed) => needed.every((root) => roots.includes(root))),
    );
  };

  it.each([
    ["truckförare", "förare av truck"],
    ["truck", "truckförare"],
    ["städ", "kontorsstädning"],
    ["städning", "städare"],
    ["lokalvårdare", "städare"],
    ["vaktis", "skolvaktmästare"],
    ["bagare", "bageri"],
    ["butik", "klädbutiken"],
    ["dagis", "förskola"],
  ])("%s meets %s", (query, text) => {
    expect(meets(query, text)).toBe(true);
  });

  it.each([
    ["vård", "lokalvårdare"],
    ["lag", "lagerarbetare"],
    ["förare", "plats för dig"],
    ["truckförare", "truck"],
    ["arbete", "lagerarbete"],
  ])("%s does not meet %s", (query, text) => {
    expect(meets(query, text)).toBe(false);
  });
});
