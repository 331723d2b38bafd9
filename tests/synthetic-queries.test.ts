import { describe, expect, it } from "vitest";
import { isKommunCode } from "#app/domain/geography/kommun.ts";
import { NOT_COMPOUNDS, SPLIT_COMPOUNDS } from "../bench/search/synthetic/compounds.data.ts";
import { makeCorpus } from "../bench/search/synthetic/corpus.ts";
import type { SyntheticPlacement } from "../bench/search/synthetic/placement.ts";
import { makeQueries } from "../bench/search/synthetic/queries.ts";
import { QUERY_CLASSES } from "../bench/search/synthetic/query.ts";

const corpus = makeCorpus(2000, 1);
const queries = makeQueries(corpus, 1);

const wordsIn = (text: string) => text.split(" ").length;
const textsOf = ({ title, tasks, employerName }: SyntheticPlacement) =>
  [title, tasks, employerName].map((text) => text.toLowerCase());

describe("the invented advertisements", () => {
  it("are the same for the same seed, and the first of a longer corpus those of a shorter", () => {
    expect(makeCorpus(50, 1)).toEqual(corpus.slice(0, 50));
    expect(makeCorpus(50, 2)).not.toEqual(corpus.slice(0, 50));
  });

  it("are as long as advertisements are, in a kommun that exists", () => {
    for (const { title, tasks, kommun, conditionsOffered, occupation } of corpus) {
      expect(wordsIn(tasks), tasks).toBeGreaterThanOrEqual(25);
      expect(wordsIn(tasks), tasks).toBeLessThanOrEqual(60);
      expect(wordsIn(title), title).toBeGreaterThanOrEqual(2);
      expect(wordsIn(title), title).toBeLessThanOrEqual(5);
      expect(isKommunCode(kommun)).toBe(true);
      expect(occupation).toMatch(/^\d{4}$/);
      expect(new Set(conditionsOffered).size).toBe(conditionsOffered.length);
      expect(conditionsOffered.length).toBeGreaterThanOrEqual(1);
    }
  });

  it("hold what they are said to hold, where they are said to", () => {
    for (const placement of corpus) {
      const tasks = placement.tasks.toLowerCase();
      for (const { surface, place } of placement.truth) {
        const text =
          place === "title" ? placement.title : place === "employer" ? placement.employerName : tasks;
        expect(text.toLowerCase()).toContain(surface);
      }
    }
  });
});

describe("the queries", () => {
  it("are the same for the same corpus and seed", () => {
    const asked = (seed: number) => makeQueries(corpus, seed).map(({ text }) => text);
    expect(asked(1)).toEqual(queries.map(({ text }) => text));
    expect(asked(2)).not.toEqual(asked(1));
  });

  it.each(QUERY_CLASSES)("of the class %s are 60 at least", (name) => {
    expect(queries.filter((query) => query.class === name).length).toBeGreaterThanOrEqual(60);
  });

  it("have something relevant each, and nothing that is relevant and may pass at once", () => {
    for (const query of queries) {
      const relevant = corpus.filter(query.relevant);
      expect(relevant.length, `${query.class} ${query.text}`).toBeGreaterThan(0);
      expect(relevant.length, `${query.class} ${query.text}`).toBeLessThan(corpus.length / 4);
      expect(relevant.filter(query.neutral)).toEqual([]);
    }
  });

  it("that ask for what stands there stand in what is relevant", () => {
    for (const { text, relevant } of queries.filter((query) => query.class === "exact")) {
      for (const placement of corpus.filter(relevant)) {
        expect(textsOf(placement).some((own) => own.includes(text.toLowerCase()))).toBe(true);
      }
    }
  });

  it("with slips stand in nothing as they are written", () => {
    const words = new Set(
      corpus.flatMap((placement) => textsOf(placement).flatMap((text) => text.split(/[^\p{L}]+/u))),
    );
    for (const { text } of queries.filter((query) => query.class === "typo"))
      expect(words.has(text), text).toBe(false);
  });
});

describe("the real compounds", () => {
  it("are 150, none twice and none among the words that nobody parts", () => {
    const whole = SPLIT_COMPOUNDS.map((parts) => parts.join(""));
    expect(new Set(whole).size).toBe(150);
    expect(new Set(NOT_COMPOUNDS).size).toBe(60);
    expect(NOT_COMPOUNDS.filter((word) => whole.includes(word))).toEqual([]);
  });
});
