import { describe, expect, it } from "vitest";
import { addressOf, addressOfPage, addressWith, addressWithout, addressWithPlace } from "./address.ts";

function form(fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe("the address of a search", () => {
  it("leaves out what was left empty, and a distance from nowhere", () => {
    expect(
      addressOf(
        form([
          ["sok", " "],
          ["nara", ""],
          ["inom", "30"],
        ]),
      ),
    ).toBe("/platser");
    expect(
      addressOf(
        form([
          ["sok", " kök "],
          ["nara", "Osby"],
          ["inom", "30"],
          ["slag", "praktik"],
          ["slag", "anstallning"],
        ]),
      ),
    ).toBe("/platser?sok=k%C3%B6k&nara=Osby&inom=30&slag=praktik&slag=anstallning");
  });

  it("keeps the search when the page changes, and the first page has no number", () => {
    expect(addressOfPage("?sok=lager&sida=3", 2)).toBe("/platser?sok=lager&sida=2");
    expect(addressOfPage("?sok=lager&sida=3", 1)).toBe("/platser?sok=lager");
  });

  it("starts from the first page when a choice changes", () => {
    expect(addressWith("?sok=lager&sida=3", "ordning", "nyast")).toBe("/platser?sok=lager&ordning=nyast");
    expect(addressWithout("?slag=praktik&slag=anstallning&sida=2", "slag", "praktik")).toBe(
      "/platser?slag=anstallning",
    );
  });

  it("takes the distance off with the place", () => {
    expect(addressWith("?nara=Osby&inom=50&sok=kok", "nara", null)).toBe("/platser?sok=kok");
  });

  it("keeps the distance when the place is put right", () => {
    expect(addressWithPlace("?nara=Ossby&inom=50&sida=2", "Osby")).toBe("/platser?nara=Osby&inom=50");
  });
});
