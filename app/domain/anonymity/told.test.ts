import { describe, expect, it } from "vitest";
import { alike, candidate, settings } from "./candidate.fixture.ts";
import type { Candidate } from "./candidate.ts";
import { evaluatePool } from "./generalise.ts";
import { planRelease } from "./release.ts";
import { follows, rememberTold, type Told } from "./told.ts";

const said = (attribute: Told["attribute"], rung: number, ...values: string[]): Told => ({
  attribute,
  rung,
  values,
  on: "2026-11-23",
});

describe("what follows from what has been told", () => {
  it.each<[string, Told, Told]>([
    ["the same again", said("area", 1, "area:goinge"), said("area", 1, "area:goinge")],
    ["coarser than the exact", said("area", 0, "kommun:1273"), said("area", 2, "lan:12")],
    ["the group of a wish", said("occupations", 0, "9111", "5321"), said("occupations", 1, "911")],
    ["that there is no wish at all", said("occupations", 1), said("occupations", 0)],
    [
      "the same quarter on a later day",
      said("start", 1, "quarter:2026-4"),
      { ...said("start", 1, "quarter:2027-1"), on: "2027-01-10" },
    ],
  ])("%s", (_, before, now) => {
    expect(follows([before], now)).toBe(true);
  });

  it.each<[string, Told, Told]>([
    ["finer than what was said", said("area", 1, "area:goinge"), said("area", 0, "kommun:1273")],
    ["a county, from a commuting area", said("area", 1, "area:goinge"), said("area", 2, "lan:12")],
    ["another wish", said("occupations", 0, "9111"), said("occupations", 0, "9111", "5321")],
    ["what has not been said", said("area", 0, "kommun:1273"), said("licences", 2, "has")],
    [
      "having waited as long on a later day",
      said("waiting", 0, "3-9"),
      { ...said("waiting", 0, "3-9"), on: "2027-01-10" },
    ],
  ])("not: %s", (_, before, now) => {
    expect(follows([before], now)).toBe(false);
  });
});

describe("a card that comes back", () => {
  const coarse = alike("a", 4).concat(candidate("e", { homeKommun: "1293" }));
  const first = planRelease(coarse, settings).released;
  const again = coarse.map((one) => ({
    ...one,
    told: first.find(({ candidateId }) => candidateId === one.candidateId)!.told,
  }));
  const areaOf = (pool: readonly Candidate[]) => {
    const one = evaluatePool(pool, settings).find(({ candidateId }) => candidateId === "a0")!;
    return one.shown && one.form.attributes.area.values;
  };

  it("says no more than before, where fewer than k fit all that would then be told", () => {
    const alone = [...again.slice(0, 4), candidate("f", { occupationsWished: ["5321"] })];
    expect(areaOf(alone.map((one) => ({ ...one, told: [] })))).toEqual(["kommun:1273"]);
    expect(areaOf(alone)).toEqual(["area:goinge"]);
  });

  it("says more where k do", () => {
    expect(areaOf([...again.slice(0, 4), candidate("f")])).toEqual(["kommun:1273"]);
  });

  it("begins anew in what the person has changed", () => {
    const moved = again.map((one) => ({ ...one, card: { ...one.card, homeKommun: "0765" } }));
    expect(areaOf(moved)).toEqual(["kommun:0765"]);
  });
});

it("what stands is taken back when the days make it say too much", () => {
  const later = { earliestStart: "2027-02-01" };
  const form = (one: Candidate): Candidate["published"] => ({
    attributes: {
      ...planRelease(alike("x", 5, later), settings).released[0]!.form.attributes,
      swedish: { rung: 2, values: [] },
      start: { rung: 2, values: ["later"] },
    },
    traits: {},
    conditions: [],
    conditionsIncomplete: false,
    phrases: one.card.phrases,
  });
  // Four spoke as well, and were to start in December: in November they fitted all that the one's cards had said.
  const one = candidate("one", { ...later, swedishSpoken: "B2" });
  const spoke = said("swedish", 0, "spoken:B2", "written:A2");
  const shown = [one, ...alike("other", 4, later)].map((each) => {
    const published = form(each);
    const told = rememberTold(each === one ? [spoke] : [], published!.attributes, settings.today);
    return { ...each, published, told };
  });
  const pool = [...shown, ...alike("december", 4, { swedishSpoken: "B2", earliestStart: "2026-12-10" })];
  const startsOn = (today: string) => {
    const outcome = evaluatePool(pool, { ...settings, today }).find(
      ({ candidateId }) => candidateId === "one",
    )!;
    return outcome.shown ? outcome.form.attributes.start.values : [];
  };
  expect(startsOn("2026-11-30")).toEqual(["later"]);
  expect(startsOn("2026-12-01")).toEqual([]);
});

it("what is told is remembered once, and never forgotten for being untrue", () => {
  const { form } = planRelease(alike("a", 5), settings).released[0]!;
  const once = rememberTold([said("hours", 0, "now:40", "reach:40")], form.attributes, settings.today);
  expect(once).toContainEqual(said("hours", 0, "now:40", "reach:40"));
  expect(once).toContainEqual(said("hours", 0, "now:20", "reach:20"));
  expect(rememberTold(once, form.attributes, settings.today)).toEqual(once);
});
