import { describe, expect, it } from "vitest";
import {
  isSameOrganisation,
  type OrganisationNumber,
  organisationNumberSchema,
  registerKey,
  shownNumber,
} from "./organisation-number.ts";

const legal: OrganisationNumber = { form: "legal_person", number: "2120001234" };
const sole: OrganisationNumber = { form: "sole_trader", hash: "ab".repeat(32), lastTwo: "34" };

describe("an organisationsnummer", () => {
  it("is never stored in clear for a sole trader: a personnummer is refused as a legal person's number", () => {
    const asLegal = (number: string) => organisationNumberSchema.safeParse({ form: "legal_person", number });
    expect(asLegal("9001011234").success).toBe(false);
    expect(asLegal("0112311234").success).toBe(false);
    expect(asLegal("5560123456").success).toBe(true);
  });

  it("keeps only a hash and two digits of a sole trader", () => {
    const parsed = organisationNumberSchema.parse({ ...sole, number: "9001011234" });
    expect(parsed).toEqual(sole);
    expect(JSON.stringify(parsed)).not.toContain("900101");
  });

  it("is shown as people write it, and of a sole trader only the end", () => {
    expect(shownNumber(legal)).toBe("212000-1234");
    expect(shownNumber(sole)).toBe("••••••-••34");
  });

  it("tells two sole traders apart by the hash and not by the last digits", () => {
    const other: OrganisationNumber = { ...sole, hash: "cd".repeat(32) };
    expect(isSameOrganisation(sole, other)).toBe(false);
    expect(isSameOrganisation(sole, { ...sole })).toBe(true);
    expect(registerKey(legal)).not.toBe(registerKey(sole));
  });
});
