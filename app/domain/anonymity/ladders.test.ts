import { describe, expect, it } from "vitest";
import type { CardContent } from "../kompetenskort/card.ts";
import { CERTIFICATES, LICENCES, SWEDISH_LEVELS } from "../kompetenskort/vocabulary.ts";
import { candidate, geography, settings } from "./candidate.fixture.ts";
import { hiddenRung, LADDERS, valuesAt } from "./ladders.ts";
import { LOSS } from "./loss.ts";
import { QUASI_IDENTIFIERS, type QuasiIdentifier } from "./profile.ts";

function climb(attribute: QuasiIdentifier, changes: Partial<CardContent>, waitingSince = "2026-10-01") {
  const person = candidate("p", changes, { waitingSince });
  return Array.from({ length: hiddenRung(attribute) + 1 }, (_, rung) =>
    valuesAt(attribute, rung, person, settings),
  );
}

describe("the ladders of generalisation", () => {
  it("climbs from kommun to the unit's commuting area to län to not shown", () => {
    expect(climb("area", { homeKommun: "1273" })).toEqual([["kommun:1273"], ["area:goinge"], ["lan:12"], []]);
  });
  it("passes over the commuting area for a kommun outside it", () => {
    expect(climb("area", { homeKommun: "0765" })).toEqual([["kommun:0765"], null, ["lan:07"], []]);
  });
  it("passes over the län too where the kommun is unknown", () => {
    const unknown = { ...geography, lanOfKommun: () => null };
    expect(valuesAt("area", 2, candidate("p"), { ...settings, geography: unknown })).toBeNull();
  });
  it("shortens SSYK codes from four digits to three to one, each once and sorted", () => {
    expect(climb("occupations", { occupationsWished: ["9412", "5321", "9411"] })).toEqual([
      ["5321", "9411", "9412"],
      ["532", "941"],
      ["5", "9"],
      [],
    ]);
  });
  it("groups Swedish by the Council of Europe's user groups, spoken and written apart", () => {
    expect(climb("swedish", { swedishSpoken: "B2", swedishWritten: "none" })).toEqual([
      ["spoken:B2", "written:none"],
      ["spoken:independent", "written:none"],
      [],
    ]);
  });
  it("says only that there are other languages, one rung up", () => {
    expect(climb("languages", { languages: ["so", "ar"] })).toEqual([["ar", "so"], ["other"], []]);
    expect(climb("languages", {})).toEqual([[], [], []]);
  });
  it("groups licences by what they give the right to drive", () => {
    expect(climb("licences", { licences: ["B", "AM"] })).toEqual([
      ["AM", "B"],
      ["car", "moped"],
      ["has"],
      [],
    ]);
    expect(climb("licences", { licences: ["C"] })[1]).toEqual(["car", "heavy", "moped"]);
    for (const licence of LICENCES) expect(climb("licences", { licences: [licence] })[1]).toContain("moped");
  });
  it("puts every certificate in a group", () => {
    for (const id of CERTIFICATES) expect(climb("certificates", { certificates: [id] })[1]).toHaveLength(1);
    expect(climb("certificates", { certificates: ["truck-b", "hlr", "truck-a"] })).toEqual([
      ["hlr", "truck-a", "truck-b"],
      ["forsta-hjalpen", "lager"],
      ["has"],
      [],
    ]);
  });
  it("rounds hours down, so that no more is promised than the person said", () => {
    const steps = [{ from: "2027-03-01", hoursPerWeek: 39 }];
    expect(climb("hours", { hoursNow: 19, hoursSteps: steps })).toEqual([
      ["now:10", "reach:30"],
      ["now:part", "reach:half"],
      [],
    ]);
    expect(climb("hours", { hoursNow: 40 })[1]).toEqual(["now:full", "reach:full"]);
  });
  it("shows a start that has passed as this month", () => {
    const now = [["month:2026-11"], ["quarter:2026-4"], ["now"], []];
    expect(climb("start", { earliestStart: "2025-02-01" })).toEqual(now);
    expect(climb("start", { earliestStart: "2026-11-30" })).toEqual(now);
    expect(climb("start", { earliestStart: "2027-01-07" })).toEqual([
      ["month:2027-01"],
      ["quarter:2027-1"],
      ["later"],
      [],
    ]);
  });
  it.each([
    ["2026-08-24", "under-3"],
    ["2026-08-23", "3-9"],
    ["2026-02-24", "3-9"],
    ["2026-02-23", "over-9"],
  ])("puts a wait since %s in the band %s", (since, band) => {
    expect(climb("waiting", {}, since)).toEqual([[band], []]);
  });
  it("covers every Swedish level", () => {
    for (const level of SWEDISH_LEVELS)
      expect(climb("swedish", { swedishSpoken: level })[1]![0]).toMatch(/^spoken:[a-z]+$/);
  });
});

describe("the loss of each rung", () => {
  it.each(QUASI_IDENTIFIERS)(
    "is declared for every rung of %s, nothing when exact and rising",
    (attribute) => {
      const losses = LOSS[attribute];
      expect(losses).toHaveLength(LADDERS[attribute].length + 1);
      expect(losses[0]).toBe(0);
      expect([...losses].sort((a, b) => a - b)).toEqual(losses);
      expect(new Set(losses).size).toBe(losses.length);
    },
  );
});
