import type { DeadlineKind } from "#app/domain/lonebidrag/case-deadlines.ts";
import type { CaseStep } from "#app/domain/lonebidrag/case-progress.ts";
import type { CaseChange, CaseOwner } from "#app/domain/lonebidrag/case-states.ts";
import type { DecisionProblem } from "#app/domain/lonebidrag/decision.ts";
import type { DocumentStatus } from "#app/domain/lonebidrag/documents.ts";
import { plural } from "../plural.ts";
import { lonebidragForms } from "./lonebidrag-forms.ts";
import { done, monthShort, yourMove } from "./lonebidrag-moves.ts";

const steps: Record<CaseStep, string> = {
  need: "Behov",
  consent: "Samtycke",
  documents: "Underlag",
  application: "Ansökan",
  decision: "Beslut",
  contract: "Anställningsavtal",
  running: "Stödet pågår",
};

/** Who is waited for, after "Väntar på". */
const waitedFor: Record<CaseOwner, string> = {
  participant: "deltagaren",
  employer: "arbetsgivaren",
  broker: "jobbmäklaren",
  caseworker: "handläggaren",
  af: "Arbetsförmedlingen",
  union: "facket",
};

/** "hos er sedan 4 dagar": who has it and how long. */
const since = {
  days: ({ count }: { count: number }) =>
    plural("sv", count, { one: "sedan i går", other: `sedan ${count} dagar` }),
  today: "sedan i dag",
  with: {
    participant: "Hos deltagaren",
    employer: "Hos arbetsgivaren",
    broker: "Hos jobbmäklaren",
    caseworker: "Hos handläggaren",
    af: "Hos Arbetsförmedlingen",
    union: "Hos facket",
  } satisfies Record<CaseOwner, string>,
  withYou: "Hos dig",
  withYourCompany: "Hos er",
};

/** `month` is the month worked, as "mars 2027"; only pay and credit have one. */
const deadlines: Record<DeadlineKind, { title: (of: { month: string }) => string; text: string }> = {
  review: {
    title: () => "Sista dag att begära omprövning",
    text: "Begäran ska ha kommit in inom tre veckor från den dag beslutet kom.",
  },
  "pay-evidence": {
    title: ({ month }) => `Redovisa lönen för ${month}`,
    text: "Kommer underlaget in senare betalar Arbetsförmedlingen inte för den månaden.",
  },
  credit: {
    title: ({ month }) => `Kontrollera krediteringen för ${month}`,
    text: "Den här dagen ska stödet senast synas på arbetsgivarens skattekonto.",
  },
  "first-day": {
    title: () => "Första arbetsdagen",
    text: "Arbetet får börja tidigast den dag beslutet gäller.",
  },
  extension: {
    title: () => "Börja med förlängningen",
    text: "Tre månader före slutet. Då hinner Arbetsförmedlingen besluta i tid.",
  },
  "decision-end": {
    title: () => "Beslutet tar slut",
    text: "Sista dagen som stödet gäller.",
  },
};

const changes: Record<CaseChange, string> = {
  pay: "Lönen",
  hours: "Arbetstiden",
  tasks: "Arbetsuppgifterna",
  workplace: "Arbetsplatsen",
  "employment-ends": "Anställningen upphör",
  other: "Annat",
};

const documentActs: Record<DocumentStatus, string> = {
  needed: "Behövs fortfarande",
  requested: "Begärt",
  in: "Har kommit in",
  not_needed: "Behövs inte",
};

const decisionProblems: Record<DecisionProblem["problem"], (of: { latest: string }) => string> = {
  in_future: () => "Dagen har inte varit än. Skriv den dag som står i beslutet.",
  received_before_decided: () => "Beslutet kan inte ha kommit innan det fattades.",
  end_before_start: () => "Slutet kan inte vara före starten.",
  overlaps_earlier: () => "Den nya tiden börjar innan den förra tar slut.",
  scheme_not_in_force: () => "Stödet fanns inte den dagen. Kontrollera beslutsdagen.",
  longer_than_decision: ({ latest }) =>
    `Ett beslut om det här stödet kan inte gälla så länge. Det kan gälla till och med ${latest}. Läs beslutet igen.`,
  longer_than_total: ({ latest }) =>
    `Det blir längre än stödet får vara sammanlagt. Det kan gälla till och med ${latest}. Läs beslutet igen.`,
  payout_before_start: () => "Utbetalningen kan inte börja innan beslutet gäller.",
};

/** Cases of lönebidrag and other supports, as staff and employers read them. */
export const lonebidrag = {
  steps,
  waitedFor,
  yourMove,
  since,
  deadlines,
  changes,
  documentActs,
  decisionProblems,
  forms: lonebidragForms,
  nav: "Stöd",
  list: {
    title: "Stöd till anställning",
    leadBroker: "Enhetens ärenden om lönebidrag och andra stöd. Det som väntar på dig står först.",
    leadCaseworker: "Dina deltagares ärenden om lönebidrag och andra stöd.",
    leadEmployer: "Ärenden om stöd till anställningar hos er. Vi visar alltid vems tur det är.",
    noNames: "Listan visar inga namn. Vem det gäller ser du på ärendets sida, och varje läsning skrivs upp.",
    mine: "Väntar på dig",
    mineEmployer: "Väntar på er",
    underWay: "Väntar på andra",
    ended: "Avslutade",
    arc: "Ärendets väg",
    open: "Öppna nytt ärende",
    of: ({ scheme, company }: { scheme: string; company: string }) => `${scheme}, ${company}`,
    empty: {
      title: "Inga ärenden om stöd än",
      broker:
        "När en praktik kan leda till en anställning med stöd öppnar du ett ärende från överenskommelsen.",
      caseworker:
        "När en deltagare kan behöva stöd för en anställning öppnar du ett ärende från deltagarens sida.",
      employer: "När ni vill anställa någon med stöd öppnar jobbmäklaren ett ärende åt er.",
    },
    dueTitle: "Datum att hålla",
    dueLead: "De närmaste trettio dagarna, och det som har passerat men går att rätta.",
    passed: "Har passerat",
    soon: "Snart",
    later: "Senare",
  },
  /** At the foot of an agreement, and of a participant's page. */
  agreement: {
    title: "Stöd till en anställning",
    exists: "Det finns ett stödärende från den här praktiken.",
    none: "Kan praktiken leda till en anställning med stöd? Öppna ett ärende, så håller Jobbron ordning på vems tur det är.",
    to: "Till stödärendet",
    open: "Öppna stödärende",
  },
  open: {
    title: "Öppna ett stödärende",
    lead: "Ingen utanför enheten får veta något förrän deltagaren har sagt ja.",
    scheme: "Vilket stöd gäller det?",
    schemeHint: "Välj det ni tror på nu. Arbetsförmedlingen avgör vilket stöd det kan bli.",
    plannedStart: "Tänkt första arbetsdag",
    plannedStartHint: "Arbetet får aldrig börja innan Arbetsförmedlingen har beslutat.",
    company: "Hos vilken arbetsgivare?",
    submit: "Öppna ärendet",
    from: ({ title, company }: { title: string; company: string }) => `${title} hos ${company}`,
    chooseTitle: "Välj en överenskommelse",
    chooseLead: "Ett ärende öppnas från en praktik som pågår eller är avslutad.",
    choose: "Öppna ärende",
    none: {
      title: "Ingen överenskommelse att utgå från",
      text: "Ett ärende kan öppnas när en praktik har börjat. Har praktiken redan ett ärende finns det i listan.",
    },
    failures: {
      agreement_not_begun: "Praktiken har inte börjat. Ärendet kan öppnas när den pågår.",
      participant_closed: "Deltagarens process är avslutad.",
      company_not_verified: "Arbetsgivaren är inte bekräftad. Bekräfta företaget först.",
      scheme_closed: "Det stödet finns inte längre. Välj ett annat.",
      start_in_past: "Dagen har redan varit. Välj en dag som kommer.",
      already_open: "Det finns redan ett öppet ärende om det stödet för de här två.",
    },
  },
  page: {
    titleStaff: ({ scheme }: { scheme: string }) => scheme,
    with: ({ company }: { company: string }) => `hos ${company}`,
    decider: {
      af: "Arbetsförmedlingen beslutar. Här håller vi ordning på vem som gör vad, och när.",
      unit: "Enheten beslutar. Här håller vi ordning på vem som gör vad, och när.",
    },
    rules: ({ source }: { source: string }) => `Reglerna finns i ${source}.`,
    done,
    monthShort,
    expectedBy: ({ day }: { day: string }) => `Väntas senast ${day}`,
    nextStep: "Nästa steg",
    nothingNow: "Det finns inget att göra för dig just nu.",
    unmetTitle: "Det går inte än",
    othersFirst: "Allt som du ser är inne. Handläggaren säger till när resten är klart.",
    documents: "Underlag",
    documentsLead: "Här står bara om ett underlag finns. Själva pappren sparas inte här.",
    documentsColumns: { what: "Underlag", who: "Lämnas av", status: "Läge", act: "Ändra" },
    given: "Vi har lämnat det",
    afBasis: {
      title: "Underlag komplett hos Arbetsförmedlingen",
      text: "Bara du ser det här, och bara ja eller nej. Vad underlaget innehåller finns aldrig i Jobbron.",
      yes: "Ja",
      no: "Nej",
      setYes: "Det är komplett",
      setNo: "Det är inte komplett längre",
    },
    deadlines: "Datum att hålla",
    noDeadlines: "Inga datum att bevaka just nu.",
    months: "Månader",
    monthsLead: "Lönen ska redovisas inom 180 dagar från månadens slut. Krediteringen syns på skattekontot.",
    monthsCaption: "Månader med stöd",
    monthColumns: {
      month: "Månad",
      status: "Läge",
      deadline: "Redovisa senast",
      reported: "Redovisad",
      credited: "Krediterad",
      act: "Skriv in",
    },
    noMonths: "Månaderna läggs in när arbetet har börjat.",
    comingMonths: ({ count }: { count: number }) =>
      plural("sv", count, { one: "En månad till kommer.", other: `${count} månader till kommer.` }),
    decision: "Beslut",
    noDecision: "Inget beslut än. Arbetet får inte börja.",
    decided: { granted: "Beviljat", refused: "Avslag" },
    decisionFacts: {
      decidedOn: "Beslutat",
      receivedOn: "Kom till oss",
      period: "Gäller",
      level: "Stödets nivå",
      payout: "Betalas ut från",
    },
    union: "Fackets yttrande",
    unionNotAsked: "Det här stödet kräver inget yttrande från facket.",
    timeline: "Det här har hänt",
    opened: "Ärendet öppnades",
    onBehalf: ({ who }: { who: string }) => `för ${who}`,
    facts: "Om ärendet",
    who: "Gäller",
    plannedStart: "Tänkt första dag",
    employmentStart: "Första arbetsdag",
    placement: "Kommer från",
    endedOn: "Avslutat",
    endReason: "Orsak",
    notLonger: "Inte längre aktuellt",
    unnamed: "Namnet visas när personen har valt det",
    consentMissing:
      "Deltagarens samtycke till kontakt med Arbetsförmedlingen gäller inte. Fråga igen innan ni går vidare.",
    toParticipant: "Till deltagaren",
    clash: ({ schemes: others }: { schemes: string }) =>
      `Samma person har också ett ärende om ${others}. De två kan inte ges samtidigt med tilläggen.`,
    otherSteps: "Annat du kan göra",
  },
};
