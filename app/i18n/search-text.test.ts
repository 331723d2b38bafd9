import { describe, expect, it } from "vitest";
import type { SearchInWords } from "#app/domain/placement/saved-search.ts";
import { messagesFor } from "./messages.ts";
import { searchText } from "./search-text.ts";

const NOTHING: SearchInWords = {
  text: "",
  areas: [],
  kinds: [],
  kommunNames: [],
  place: null,
  withinKm: 30,
  hours: null,
  conditions: [],
  withoutCar: false,
  noLicence: false,
  canLead: false,
};

describe("a search in words", () => {
  it("is all placements when nothing is asked for", () => {
    expect(searchText(messagesFor("sv"), NOTHING)).toBe("Alla lediga platser");
    expect(searchText(messagesFor("en"), NOTHING)).toBe("All open placements");
  });

  it("names everything that is asked for, as one sentence would", () => {
    const asked: SearchInWords = {
      ...NOTHING,
      text: "Truck",
      areas: ["lager"],
      kommunNames: ["Osby"],
      place: "Hässleholm",
      withinKm: 20,
      hours: 20,
      canLead: true,
      withoutCar: true,
      noLicence: true,
    };
    expect(searchText(messagesFor("sv"), asked)).toBe(
      "”Truck”, Osby, lager och transport, kan leda till anställning, går att nå utan bil, kräver inget körkort, går att göra på 20 timmar, högst 20 km från Hässleholm",
    );
  });

  it("begins with a capital where the first is a choice", () => {
    expect(searchText(messagesFor("sv"), { ...NOTHING, areas: ["kok", "vard"] })).toMatch(
      /^\p{Lu}.*, \p{Ll}/u,
    );
  });
});
