import { describe, expect, it } from "vitest";
import { exampleCard } from "./card.test-data.ts";
import type { CardContent } from "./card.ts";
import { cardSchema } from "./card-schema.ts";

const schema = cardSchema({
  isOccupation: (code) => ["9412", "5120", "9111", "941", "94", "9411", "2221", "5321"].includes(code),
  isKommun: (code) => code === "1273",
});

function refusals(card: unknown): string[] {
  const result = schema.safeParse(card);
  return result.success ? [] : result.error.issues.map(({ message }) => message);
}

describe("cardSchema", () => {
  it("takes a complete card as it is", () => {
    expect(schema.parse(exampleCard())).toEqual(exampleCard());
  });

  it.each<[string, Partial<Record<keyof CardContent, unknown>>, string]>([
    ["no hours", { hoursNow: 0 }, "card.hours.range"],
    ["more than full time", { hoursNow: 41 }, "card.hours.range"],
    ["half hours", { hoursNow: 12.5 }, "card.hours.range"],
    ["hours as words", { hoursNow: "många" }, "card.hours.range"],
    ["hours left out", { hoursNow: undefined }, "card.hours.range"],
    ["a day that does not exist", { earliestStart: "2027-02-30" }, "card.date.invalid"],
    ["a kommun that does not exist", { homeKommun: "9999" }, "card.kommun.unknown"],
    ["an SQL fragment for a kommun", { homeKommun: "1273' OR 1=1" }, "card.kommun.unknown"],
    ["travel past the limit", { travelMaxKm: 201 }, "card.travel.range"],
    ["negative travel", { travelMaxKm: -1 }, "card.travel.range"],
    ["travel by no means at all", { travelModes: [] }, "card.travel.mode-missing"],
    ["an unknown licence", { licences: ["Z"] }, "card.licences.unknown"],
    ["a licence twice", { licences: ["B", "B"] }, "card.licences.duplicate"],
    ["an unknown certificate", { certificates: ["raket"] }, "card.certificates.unknown"],
    ["an unknown condition", { conditions: ["diagnos"] }, "card.conditions.unknown"],
    ["a sentence instead of a phrase", { phrases: ["Hon heter Maria"] }, "card.phrases.unknown"],
    ["an unknown language", { languages: ["xx"] }, "card.languages.unknown"],
    ["an unknown Swedish level", { swedishSpoken: "D9" }, "card.swedish.unknown"],
    ["an unknown occupation", { occupationsTried: ["0000"] }, "card.occupations.unknown"],
    ["an occupation on level 1", { occupationsWished: ["9"] }, "card.occupations.unknown"],
    [
      "six wishes",
      { occupationsWished: ["9412", "5120", "9111", "941", "94", "9411"] },
      "card.occupations.too-many",
    ],
    ["a trait that is not in the catalogue", { traits: { charm: 3 } }, "card.traits.unknown"],
    ["a fifth trait step", { traits: { ansvar: 5 } }, "card.traits.level"],
    ["a zero for 'ej bedömd'", { traits: { ansvar: 0 } }, "card.traits.level"],
    ["a list that is not one", { hoursSteps: "snart" }, "card.steps.invalid"],
    ["a step down", { hoursSteps: [{ from: "2027-03-01", hoursPerWeek: 15 }] }, "card.steps.hours-order"],
    [
      "steps in the wrong order",
      {
        hoursSteps: [
          { from: "2027-06-01", hoursPerWeek: 30 },
          { from: "2027-03-01", hoursPerWeek: 40 },
        ],
      },
      "card.steps.date-order",
    ],
  ])("refuses %s", (_, change, key) => {
    expect(refusals({ ...exampleCard(), ...change })[0]).toBe(key);
  });

  it("has a message key and no sentence for every field that is missing", () => {
    const keys = refusals({});
    expect(keys).toHaveLength(17);
    for (const key of keys) expect(key).toMatch(/^card\.[a-z]+\.[a-z-]+$/);
  });

  it("does not keep fields that a card must not have", () => {
    expect(schema.parse({ ...exampleCard(), diagnos: "hemlig" })).not.toHaveProperty("diagnos");
  });

  it("leaves a trait out that is not assessed", () => {
    expect(schema.parse(exampleCard({ traits: {} })).traits).toEqual({});
  });
});
