import { describe, expect, it } from "vitest";
import type { PublishedProfile } from "#app/domain/anonymity/profile.ts";
import { type PublicPlacement, placementDocument, profileDocument } from "./documents.server.ts";

const hidden = (rung: number) => ({ rung, values: [] });

const profile: PublishedProfile = {
  profileId: "profile-1",
  alias: "Björk 4821",
  unitId: "unit-1",
  attributes: {
    area: { rung: 1, values: ["area:goinge"] },
    occupations: { rung: 1, values: ["911"] },
    swedish: { rung: 0, values: ["spoken:B1", "written:A2"] },
    languages: hidden(2),
    licences: { rung: 1, values: ["car"] },
    certificates: hidden(3),
    hours: { rung: 0, values: ["now:20", "reach:40"] },
    start: { rung: 2, values: ["now"] },
    waiting: hidden(1),
  },
  traits: { samarbete: 3 },
  conditions: ["inga-tunga-lyft"],
  phrases: ["kommer-i-tid"],
};

const placement: PublicPlacement = {
  id: "placement-1",
  title: "Lokalvårdare",
  tasks: "Städa klassrum.",
  employerName: "Skolan",
  kind: "praktik",
  occupation: "9111",
  kommun: "1273",
  town: "Lönsboda",
  point: null,
  hoursPerWeek: { min: 10, max: 20 },
  startDate: "2027-01-11" as PublicPlacement["startDate"],
  seatsLeft: 1,
  canLeadToEmployment: true,
  reachableWithoutCar: false,
  conditionsOffered: ["inget-kundmote"],
  swedishSpoken: "A2",
  swedishWritten: null,
  licences: ["B"],
  certificates: [],
  publishedAt: "2026-11-01T08:00:00Z",
};

describe("profileDocument", () => {
  const words = { phrase: (id: string) => `fras ${id}`, condition: (id: string) => `villkor ${id}` };

  it("carries the published values letter for letter, and nothing for what is hidden", () => {
    expect(profileDocument(profile, words, null)).toMatchObject({
      id: "profile-1",
      unit: "unit-1",
      area: ["area:goinge"],
      occupations: ["911"],
      languages: [],
      hours: ["now:20", "reach:40"],
      phraseText: "fras kommer-i-tid",
      conditionText: "villkor inga-tunga-lyft",
      point: null,
    });
  });

  it("says a trait level as every level it reaches", () => {
    expect(profileDocument(profile, words, null).traits).toEqual([
      "samarbete:1",
      "samarbete:2",
      "samarbete:3",
    ]);
  });

  it("carries nothing that is not in the published projection", () => {
    const more = { ...profile, participantId: "person-1", homeKommun: "1273", note: "hemligt" };
    expect(profileDocument(more, words, null)).toEqual(profileDocument(profile, words, null));
  });
});

describe("placementDocument", () => {
  it("adds what can be worked out: occupation names, its wider groups, place and län", () => {
    const document = placementDocument(placement);
    expect(document).toMatchObject({
      occupationGroup: "911",
      occupationField: "9",
      lan: "12",
      place: "Lönsboda, Osby",
      swedishSpoken: "A2",
      swedishWritten: "none",
      hoursMin: 10,
      hoursMax: 20,
    });
    expect(document.occupationName).toMatch(/städare/i);
  });

  it("carries public fields only", () => {
    const more = { ...placement, contactName: "Någon", brokerNote: "hemligt" };
    expect(placementDocument(more)).toEqual(placementDocument(placement));
  });
});
