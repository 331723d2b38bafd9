import { describe, expect, it } from "vitest";
import { isKommunCode } from "#app/domain/geography/kommun.ts";
import { cardSchema } from "#app/domain/kompetenskort/card-schema.ts";
import { licenceRights } from "#app/domain/kompetenskort/licence-rights.ts";
import { isSsykCode } from "#app/domain/occupation/occupation.ts";
import { makeParticipants, makeRegionParticipants } from "./participants.ts";
import { SEED_UNITS, unitByKey } from "./units.ts";

const TODAY = "2026-11-23";
const SEED = 2026;
const everyone = makeRegionParticipants(SEED, TODAY);

describe("the region's participants", () => {
  it("are 85, 50 and 15, with keys and names of their own", () => {
    expect(SEED_UNITS.map(({ key }) => everyone.filter((person) => person.unit === key).length)).toEqual([
      85, 50, 15,
    ]);
    expect(new Set(everyone.map((person) => person.key)).size).toBe(150);
    expect(new Set(everyone.map((person) => `${person.givenName} ${person.familyName}`)).size).toBe(150);
  });

  it("are the same people every time, and others for another seed", () => {
    expect(makeRegionParticipants(SEED, TODAY)).toEqual(everyone);
    expect(makeRegionParticipants(SEED + 100, TODAY)).not.toEqual(everyone);
  });

  it("keep their names on another day: only dates move", () => {
    const names = (people: typeof everyone) =>
      people.map((person) => `${person.givenName} ${person.familyName}`);
    expect(names(makeRegionParticipants(SEED, "2027-03-01"))).toEqual(names(everyone));
  });

  it("have cards that the card's own schema accepts", () => {
    const schema = cardSchema({ isOccupation: isSsykCode, isKommun: isKommunCode });
    for (const seed of [1, 2, 3, SEED]) {
      for (const person of makeParticipants(seed, unitByKey("hassleholm"), 85, TODAY)) {
        expect(schema.safeParse(person.card).error?.issues, person.key).toBeUndefined();
      }
    }
  });

  it("drive only what they have a licence for", () => {
    for (const { key, card } of everyone) {
      const rights = licenceRights(card.licences);
      if (card.travelModes.includes("car")) expect(rights.has("B"), key).toBe(true);
      if (card.travelModes.includes("moped")) expect(rights.has("AM"), key).toBe(true);
    }
  });

  it("have an interpreter's language where Swedish is at its beginning", () => {
    for (const { key, card, interpreterLanguage } of everyone) {
      if (card.swedishSpoken === "none" || card.swedishSpoken === "A1")
        expect(card.languages, key).toContain(interpreterLanguage);
      if (card.swedishSpoken === "C1") expect(interpreterLanguage, key).toBeNull();
    }
  });

  it("are enrolled in the past and have a place to be at", () => {
    for (const person of everyone) {
      expect(person.enrolledOn < TODAY).toBe(true);
      expect(person.card.earliestStart >= TODAY).toBe(true);
      expect(person.card.homeKommun).toBe(unitByKey(person.unit).kommun);
    }
  });
});
