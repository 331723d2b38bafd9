import { describe, expect, it } from "vitest";
import { meantText } from "./meant-text.ts";
import { planCorrection, planQuery } from "./plan-query.ts";

describe("what a text was meant as", () => {
  it("has the misspelt word mended and the rest as it was typed", () => {
    const [cleaner, rest] = planQuery("Stödare, Osby!", false);
    const plan = [{ ...cleaner!, corrections: [planCorrection("städare")] }, rest!];
    expect(meantText("Stödare, Osby!", plan)).toBe("städare, Osby!");
  });

  it("is nothing where nothing is misspelt", () => {
    expect(meantText("städare", planQuery("städare", false))).toBeNull();
  });
});
