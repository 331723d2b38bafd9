import type { profile as source } from "../sv/profile.ts";
import type { Widened } from "../widened.ts";

export const profile: Widened<typeof source> = {
  namelessCard: "Card without a name",
  attributes: {
    area: "Lives in",
    occupations: "Wants to work with",
    swedish: "Swedish",
    languages: "Also speaks",
    licences: "Driving licence",
    certificates: "Certificates",
    hours: "Hours a week",
    start: "Can start",
    waiting: "Has waited",
  },
  notShown: "Not shown",
  withheld: ({ what }: { what: string }) => `Not shown on the card: ${what}.`,
  none: {
    occupations: "No particular occupation",
    languages: "No other languages",
    licences: "No driving licence",
    certificates: "No certificates",
  },
  spoken: ({ level }) => `Speaks: ${level}`,
  written: ({ level }) => `Writes: ${level}`,
  hours: {
    now: ({ hours }) => (hours < 10 ? "Under 10 hours now" : `At least ${hours} hours now`),
    reach: ({ hours }) => (hours < 10 ? "Under 10 hours later on" : `At least ${hours} hours later on`),
    share: { part: "under 20 hours", half: "20–39 hours", full: "40 hours" },
    nowShare: ({ share }) => `Now: ${share}`,
    reachShare: ({ share }) => `Later on: ${share}`,
  },
  start: { now: "This month", later: "Later on" },
  monthOf: ({ month, year }) => `${month} ${year}`,
  quarterOf: ({ from, to, year }) => `${from}–${to} ${year}`,
  traits: "Abilities, as seen at work",
  conditions: "Needs at the workplace",
  noConditions: "No particular needs.",
  conditionsIncomplete: "There may be more needs. Ask the caseworker.",
  noTraits: "No abilities are shown.",
};
