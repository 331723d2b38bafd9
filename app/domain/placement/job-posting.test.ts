import { describe, expect, it } from "vitest";
import { PLACEMENT_KINDS } from "../kompetenskort/vocabulary.ts";
import { jobPosting } from "./job-posting.ts";
import type { PublicPlacement } from "./public-placement.ts";

const PLACEMENT: PublicPlacement = {
  id: "0198c0de-1111-7abc-8def-0123456789ab",
  title: "Medhjälpare i växthus",
  tasks: "Du vattnar.\nDu planterar & rensar <ogräs>.",
  kind: "praktik",
  employerName: "Växthuset i Osby AB",
  employerAbout: "",
  occupation: "6112",
  occupationName: "Trädgårdsodlare",
  furtherOccupationNames: [],
  traits: [],
  hoursPerWeek: { min: 20, max: 30 },
  hoursStepsFrom: null,
  workingTimes: "",
  startDate: "2026-12-01",
  endDate: null,
  seats: 2,
  seatsLeft: 1,
  street: "Storgatan 1",
  postalCode: "283 31",
  town: "Osby",
  kommun: "1273",
  kommunName: "Osby",
  point: null,
  reachableWithoutCar: true,
  busMinutes: null,
  gettingThere: "",
  conditionsOffered: [],
  conditionsUnavoidable: [],
  adaptations: "",
  equipment: "",
  collectiveAgreement: true,
  canLeadToEmployment: true,
  swedishSpoken: null,
  swedishWritten: null,
  licences: [],
  certificates: [],
  demands: { swedishSpoken: null, swedishWritten: null, licences: [], certificates: [] },
  registerExtract: false,
  publishedAt: "2026-11-23T23:30:00.000Z",
};
const page = { url: "https://jobbron.example/platser/1", workHours: "20–30 timmar i veckan" };
const posting = (changed: Partial<PublicPlacement> = {}) => jobPosting({ ...PLACEMENT, ...changed }, page);

describe("what search engines read of a placement", () => {
  it("has all that a job posting needs, the day as it was in Sweden, and the text as HTML", () => {
    expect(posting()).toMatchObject({
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title: "Medhjälpare i växthus",
      description: "<p>Du vattnar.<br>Du planterar &amp; rensar &lt;ogräs&gt;.</p>",
      datePosted: "2026-11-24",
      hiringOrganization: { "@type": "Organization", name: "Växthuset i Osby AB" },
      jobLocation: {
        "@type": "Place",
        address: { "@type": "PostalAddress", addressLocality: "Osby", addressCountry: "SE" },
      },
      identifier: { value: PLACEMENT.id },
      directApply: false,
    });
  });

  it("names no street, no salary, and no last day where there is none", () => {
    const text = JSON.stringify(posting());
    for (const unsaid of ["Storgatan", "283 31", "alary", "validThrough"]) expect(text).not.toContain(unsaid);
    expect(posting({ endDate: "2027-03-01" }).validThrough).toBe("2027-03-01");
  });

  it.each(PLACEMENT_KINDS)("calls %s an employment only where it is one", (kind) => {
    const employed = /anstallning|jobb$/.test(kind);
    const types = posting({ kind }).employmentType;
    expect(types.length).toBeGreaterThan(0);
    expect(types.some((type) => ["FULL_TIME", "PART_TIME"].includes(type))).toBe(employed);
  });

  it("tells part time from full, and what ends from what goes on", () => {
    const hours = (min: number, max: number, endDate: string | null = null) =>
      posting({ kind: "anstallning", hoursPerWeek: { min, max }, endDate }).employmentType;
    expect(hours(40, 40)).toEqual(["FULL_TIME"]);
    expect(hours(10, 20)).toEqual(["PART_TIME"]);
    expect(hours(20, 40, "2027-03-01")).toEqual(["FULL_TIME", "PART_TIME", "TEMPORARY"]);
  });
});
