import type { QuasiIdentifier } from "#app/domain/anonymity/profile.ts";

/** The card without a name, as brokers and employers read it. */
export const profile = {
  namelessCard: "Kort utan namn",
  attributes: {
    area: "Bor i",
    occupations: "Vill arbeta med",
    swedish: "Svenska",
    languages: "Talar också",
    licences: "Körkort",
    certificates: "Intyg och behörigheter",
    hours: "Timmar i veckan",
    start: "Kan börja",
    waiting: "Väntetid",
  } satisfies Record<QuasiIdentifier, string>,
  /** The same in a sentence. */
  nouns: {
    area: "hemort",
    occupations: "önskat yrke",
    swedish: "svenska",
    languages: "andra språk",
    licences: "körkort",
    certificates: "intyg",
    hours: "timmar i veckan",
    start: "möjlig start",
    waiting: "väntetid",
  } satisfies Record<QuasiIdentifier, string>,
  notShown: "Visas inte",
  withheld: ({ what }: { what: string }) => `Visas inte på kortet: ${what}.`,
  /** The card says that there is none; `notShown` says nothing of it. */
  none: {
    occupations: "Inget särskilt yrke",
    languages: "Inga andra språk",
    licences: "Inget körkort",
    certificates: "Inga intyg",
  },
  spoken: ({ level }: { level: string }) => `Talar: ${level}`,
  written: ({ level }: { level: string }) => `Skriver: ${level}`,
  hours: {
    now: ({ hours }: { hours: number }) => (hours < 10 ? "Under 10 timmar nu" : `Minst ${hours} timmar nu`),
    reach: ({ hours }: { hours: number }) =>
      hours < 10 ? "Under 10 timmar längre fram" : `Minst ${hours} timmar längre fram`,
    share: { part: "under 20 timmar", half: "20–39 timmar", full: "40 timmar" },
    nowShare: ({ share }: { share: string }) => `Nu: ${share}`,
    reachShare: ({ share }: { share: string }) => `Längre fram: ${share}`,
  },
  start: { now: "Den här månaden", later: "Längre fram" },
  monthOf: ({ month, year }: { month: string; year: string }) => `${month} ${year}`,
  quarterOf: ({ from, to, year }: { from: string; to: string; year: string }) => `${from}–${to} ${year}`,
  traits: "Förmågor, sedda i arbete",
  conditions: "Behöver på arbetsplatsen",
  noConditions: "Inga särskilda behov.",
  conditionsIncomplete: "Det kan finnas fler behov. Fråga handläggaren.",
  noTraits: "Inga förmågor visas.",
};
