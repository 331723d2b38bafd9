import organisationsnummer from "organisationsnummer";
import { describe, expect, it } from "vitest";
import { organisationNumberSchema } from "#app/domain/company/organisation-number.ts";
import { distanceKm } from "#app/domain/geography/distance.ts";
import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { demoEmail, demoMobile } from "./contact-details.ts";
import { employerKommun, employerPoint, employerRemoteness, SEED_EMPLOYERS } from "./employers.ts";
import { demoOrganisationNumber } from "./organisation-number.ts";
import { SEED_UNITS } from "./units.ts";

const unique = (values: readonly string[]) => new Set(values).size === values.length;

describe("the region's employers", () => {
  it("are forty with names, addresses and contacts of their own", () => {
    expect(SEED_EMPLOYERS).toHaveLength(40);
    expect(unique(SEED_EMPLOYERS.map((employer) => employer.key))).toBe(true);
    expect(unique(SEED_EMPLOYERS.map((employer) => employer.name))).toBe(true);
    expect(unique(SEED_EMPLOYERS.map(({ street, place }) => `${street}, ${place}`))).toBe(true);
    expect(unique(SEED_EMPLOYERS.map(({ contact }) => `${contact.givenName} ${contact.familyName}`))).toBe(
      true,
    );
  });

  it("have valid organisationsnummer of a legal person, each its own", () => {
    const numbers = SEED_EMPLOYERS.map((employer, serial) => demoOrganisationNumber(employer.form, serial));
    expect(unique(numbers)).toBe(true);
    for (const number of numbers) {
      expect(organisationsnummer.valid(number), number).toBe(true);
      expect(organisationNumberSchema.safeParse({ form: "legal_person", number }).success).toBe(true);
    }
  });

  it("lie in the kommun they say, at no two the same point", () => {
    for (const employer of SEED_EMPLOYERS) {
      expect(kommunByCode(employerKommun(employer)), employer.key).toBeDefined();
      expect(employerRemoteness(employer), employer.key).toBeLessThan(35);
      expect(employer.postalCode).toMatch(/^28\d \d\d$/);
    }
    expect(unique(SEED_EMPLOYERS.map((employer) => JSON.stringify(employerPoint(employer))))).toBe(true);
  });

  it("say in whole sentences what they are and how to get there", () => {
    for (const { key, about, withoutCar } of SEED_EMPLOYERS) {
      expect(about.length, key).toBeGreaterThan(80);
      expect(about.length, key).toBeLessThan(500);
      expect(withoutCar.words, key).toMatch(/[.]$/);
      expect(withoutCar.possible || withoutCar.busMinutes === null, key).toBe(true);
    }
  });
});

describe("the region's units", () => {
  it("share 150 participants, fifteen of them in the small one", () => {
    expect(SEED_UNITS.map((unit) => unit.participants)).toEqual([85, 50, 15]);
  });

  it("each have a manager, a broker and a caseworker, and share a commuting area that holds them", () => {
    for (const unit of SEED_UNITS) {
      expect(new Set(unit.staff.map((person) => person.role))).toEqual(
        new Set(["manager", "broker", "caseworker"]),
      );
      expect(unit.commutingArea.kommuner).toContain(unit.kommun);
    }
    const [first, second] = SEED_UNITS.map((unit) => kommunByCode(unit.kommun)!.point);
    expect(distanceKm(first!, second!)).toBeLessThan(40);
  });
});

describe("contact details", () => {
  it("lead nowhere: addresses under .example and telephone numbers kept for fiction", () => {
    expect(demoEmail("Ann-Sofie", "Källhede", "Rena Vrår Städ AB")).toBe(
      "ann-sofie.kallhede@rena-vrar-stad-ab.example",
    );
    const numbers = Array.from({ length: 95 }, (_, serial) => demoMobile(serial));
    expect(unique(numbers)).toBe(true);
    expect(numbers[0]).toBe("070-174 06 05");
    expect(numbers.at(-1)).toBe("070-174 06 99");
  });
});
