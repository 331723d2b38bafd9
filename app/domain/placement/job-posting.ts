import type { PlacementKind } from "../kompetenskort/vocabulary.ts";
import { swedishDate } from "../shared/dates.ts";
import type { PublicPlacement } from "./public-placement.ts";

type EmploymentType = "FULL_TIME" | "PART_TIME" | "TEMPORARY" | "INTERN" | "OTHER";

/** What a search engine reads of an open placement: schema.org/JobPosting, as JSON-LD. Never a salary: none is known. */
export interface JobPosting {
  "@context": "https://schema.org";
  "@type": "JobPosting";
  url: string;
  title: string;
  /** HTML. */
  description: string;
  datePosted: string;
  validThrough?: string;
  employmentType: EmploymentType[];
  workHours: string;
  jobStartDate: string;
  totalJobOpenings: number;
  directApply: false;
  identifier: { "@type": "PropertyValue"; name: string; value: string };
  hiringOrganization: { "@type": "Organization"; name: string };
  jobLocation: {
    "@type": "Place";
    address: { "@type": "PostalAddress"; addressLocality: string; addressCountry: "SE" };
  };
}

/** Hours a week from which Swedish agreements count a week as full. */
const FULL_WEEK = 35;

/**
 * `workHours` are the hours in words. The town is enough of an address: the street stands on the page, for whoever goes
 * there.
 */
export function jobPosting(placement: PublicPlacement, page: { url: string; workHours: string }): JobPosting {
  const { id, title, employerName, town, kommunName, startDate, endDate, seatsLeft } = placement;
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    url: page.url,
    title,
    description: [placement.tasks, placement.employerAbout].filter(Boolean).map(paragraph).join(""),
    datePosted: swedishDate(placement.publishedAt),
    ...(endDate === null ? {} : { validThrough: endDate }),
    employmentType: employmentTypes(placement),
    workHours: page.workHours,
    jobStartDate: startDate,
    totalJobOpenings: seatsLeft,
    directApply: false,
    identifier: { "@type": "PropertyValue", name: employerName, value: id },
    hiringOrganization: { "@type": "Organization", name: employerName },
    jobLocation: {
      "@type": "Place",
      address: { "@type": "PostalAddress", addressLocality: town ?? kommunName, addressCountry: "SE" },
    },
  };
}

/** What is learning or trying is no employment, and is never called one. */
const NOT_EMPLOYED: Partial<Record<PlacementKind, EmploymentType>> = {
  praktik: "INTERN",
  sprakpraktik: "INTERN",
  arbetstraning: "OTHER",
  arbetsprovning: "OTHER",
  "prova-pa": "OTHER",
  jobbspar: "OTHER",
};

function employmentTypes({ kind, hoursPerWeek, endDate }: PublicPlacement): EmploymentType[] {
  const other = NOT_EMPLOYED[kind];
  if (other) return [other];
  return [
    ...(hoursPerWeek.max >= FULL_WEEK ? (["FULL_TIME"] as const) : []),
    ...(hoursPerWeek.min < FULL_WEEK ? (["PART_TIME"] as const) : []),
    ...(kind === "feriejobb" || endDate !== null ? (["TEMPORARY"] as const) : []),
  ];
}

function paragraph(text: string): string {
  return `<p>${escaped(text.trim()).replace(/\r?\n/g, "<br>")}</p>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
