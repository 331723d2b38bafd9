import type { profile as source } from "../sv/profile.ts";
import type { Widened } from "../widened.ts";

export const profile: Widened<typeof source> = {
  namelessCard: "Kort utan namn",
  attributes: {
    area: "Bor i",
    occupations: "Vill arbeta med",
    swedish: "Svenska",
    languages: "Talar också",
    licences: "Körkort",
    certificates: "Intyg",
    hours: "Timmar i veckan",
    start: "Kan börja",
    waiting: "Har väntat",
  },
  notShown: "Visas inte",
  withheld: ({ what }: { what: string }) => `Det här visas inte: ${what.toLowerCase()}.`,
  none: {
    occupations: "Inget särskilt yrke",
    languages: "Inga andra språk",
    licences: "Inget körkort",
    certificates: "Inga intyg",
  },
  spoken: ({ level }) => `Talar: ${level}`,
  written: ({ level }) => `Skriver: ${level}`,
  hours: {
    now: ({ hours }) => (hours < 10 ? "Under 10 timmar nu" : `Minst ${hours} timmar nu`),
    reach: ({ hours }) => (hours < 10 ? "Under 10 timmar sedan" : `Minst ${hours} timmar sedan`),
    share: { part: "under 20 timmar", half: "20–39 timmar", full: "40 timmar" },
    nowShare: ({ share }) => `Nu: ${share}`,
    reachShare: ({ share }) => `Sedan: ${share}`,
  },
  start: { now: "Den här månaden", later: "Senare" },
  monthOf: ({ month, year }) => `${month} ${year}`,
  quarterOf: ({ from, to, year }) => `${from}–${to} ${year}`,
  traits: "Det här kan jag",
  conditions: "Det här behöver jag på arbetet",
  noConditions: "Inget särskilt.",
  conditionsIncomplete: "Det kan finnas mer. Fråga handläggaren.",
  noTraits: "Inget visas här.",
};
