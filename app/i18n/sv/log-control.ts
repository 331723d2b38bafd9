import type { Verdict, VerdictReason } from "#app/domain/access/log-control.ts";
import type { Pattern } from "#app/domain/access/log-patterns.ts";
import type { NameAnswer, OversightPurpose } from "#app/domain/access/readings.ts";
import { plural } from "../plural.ts";

const verdicts: Record<Verdict, string> = { ok: "I sin ordning", "follow-up": "Att följa upp" };

const reasons: Record<VerdictReason, string> = {
  "own-work": "Hör till den egna handläggningen",
  "stood-in": "Ersatte en kollega",
  "participant-asked": "Deltagaren hade bett om det",
  placement: "Gällde en plats eller en överenskommelse",
  control: "Gällde en kontroll",
  "no-known-reason": "Ingen känd anledning",
  "purpose-does-not-fit": "Ändamålet stämmer inte",
  "near-relation": "Kan vara en närstående",
  "odd-time": "Ovanlig tid",
  "ask-the-reader": "Den som läste behöver svara",
};

const readings = (count: number) => plural("sv", count, { one: "en läsning", other: `${count} läsningar` });

interface Found {
  who: string;
  handle: string;
  day: string;
  count: number;
  people: number;
  usual: number;
}

const patterns: Record<Pattern, { title: string; text: string; line(found: Found): string }> = {
  conflict: {
    title: "Läst trots anmält jäv",
    text: "Den som läste har själv anmält jäv för personen.",
    line: ({ who, handle, count }) => `${who}: ärende ${handle}, ${readings(count)}`,
  },
  not_own: {
    title: "Läst någon annans deltagare",
    text: "Den som läste var inte personens handläggare då.",
    line: ({ who, handle, count }) => `${who}: ärende ${handle}, ${readings(count)}`,
  },
  many_people: {
    title: "Många personer på en dag",
    text: "Betydligt fler än den som läste brukar.",
    line: ({ who, day, people, usual }) => `${who}: ${people} personer ${day}, brukar vara ${usual}`,
  },
  odd_hours: {
    title: "Läst på kvällar, nätter och helger",
    text: "Före klockan 6, efter klockan 20 eller på en lördag eller söndag.",
    line: ({ who, count }) => `${who}: ${readings(count)}`,
  },
  many_readers: {
    title: "Läst av många",
    text: "Flera olika kollegor har läst om samma person.",
    line: ({ handle, people, count }) => `Ärende ${handle}: ${people} personer, ${readings(count)}`,
  },
};

/** The monthly control of who has read what. */
export const logControl = {
  title: "Loggkontroll",
  lead: "Varje månad dras ett stickprov av läsningar. Gå igenom dem, se vad som sticker ut och skriv under.",
  back: "Loggkontroll",
  caption: "Månader",
  heads: { month: "Månad", state: "Läge", outcome: "Utfall", open: "Öppna" },
  states: { not_begun: "Inte påbörjad", begun: "Pågår", signed: "Underskriven" },
  openMonth: ({ month }: { month: string }) => `Öppna ${month}`,
  next: {
    coming: ({ month, from }: { month: string; from: string; by: string }) =>
      `Nästa loggkontroll gäller ${month} och kan börja ${from}.`,
    open: ({ month, by }: { month: string; from: string; by: string }) =>
      `Loggkontrollen för ${month} ska vara klar senast ${by}.`,
    late: ({ month, by }: { month: string; from: string; by: string }) =>
      `Loggkontrollen för ${month} skulle ha varit klar ${by}.`,
  },
  outcome: ({ ok, followUp, patterns: found }: { ok: number; followUp: number; patterns: number }) =>
    `${ok} i sin ordning, ${followUp} att följa upp, ${found} som stack ut`,
  pageTitle: ({ month }: { month: string }) => `Loggkontroll för ${month}`,
  notBegun: "Stickprovet dras en gång och går inte att dra om.",
  draw: "Dra stickprovet",
  sampleTitle: "Stickprovet",
  sampleLead: ({ drawn, readings: all }: { drawn: number; readings: number }) =>
    `${drawn} dragna av ${readings(all)} under månaden. Inga namn på deltagare visas här.`,
  sampleNone: "Ingen har läst något om enhetens deltagare den här månaden.",
  reading: ({ number }: { number: number }) => `Läsning ${number}`,
  judge: ({ number }: { number: number }) => `Bedömning av läsning ${number}`,
  subject: ({ handle }: { handle: string }) => `Ärende ${handle}`,
  openSubject: "Öppna vem det gäller",
  openSubjectOf: ({ handle }: { handle: string }) => `Öppna vem det gäller: ärende ${handle}`,
  verdicts,
  reasons,
  save: "Spara bedömningarna",
  patternsTitle: "Det här sticker ut",
  patternsLead: "Något att titta på en gång till. Det säger inte att någon har gjort fel.",
  patternsNone: "Inget sticker ut.",
  patterns,
  nobody: "Någon",
  signTitle: "Skriv under",
  signText: "När du har skrivit under går kontrollen inte att ändra.",
  sign: "Skriv under kontrollen",
  notJudged: "Bedöm alla läsningar i stickprovet först.",
  signed: ({ name, when }: { name: string; when: string }) => `Underskriven av ${name} ${when}`,
};

const purposes: Record<OversightPurpose, string> = {
  "log-control": "Loggkontroll",
  "caseworker-change": "Byta handläggare",
  "participant-asked": "Deltagaren har frågat mig om något",
};

/** The manager opens whom a case concerns. */
export const participantForManager = {
  title: "Vem ärendet gäller",
  ask: "Varför öppnar du?",
  askText: "Deltagaren får veta att du har öppnat, och varför.",
  purposes,
  open: "Öppna",
  state: "Läge",
  caseworker: "Handläggare",
  handle: "Ärende",
  change: "Byt handläggare",
  changeText: "Deltagaren ser på sin sida att handläggaren är bytt.",
  newCaseworker: "Ny handläggare",
  nobodyElse: "Enheten har ingen annan handläggare.",
  failures: {
    no_such_caseworker: "Den personen är inte handläggare på enheten längre.",
    no_conflict_of_interest: "Den handläggaren har anmält jäv. Välj någon annan.",
    has_caseworker: "En namngiven handläggare måste ha ansvaret.",
    not_open: "Processen är avslutad.",
  } as Record<string, string>,
};

const answers: Record<NameAnswer, string> = {
  given: "Ge namnet till deltagaren",
  "told-in-person": "Jag har berättat på ett annat sätt",
  "withheld-risk": "Lämna inte ut: det kan skada den som tittade",
};

/** Participants who want to know who it was. */
export const nameRequests = {
  title: "Frågor om vem som tittat",
  lead: "Deltagare ser roll, enhet, tid och ändamål. Den som vill veta namnet frågar er.",
  none: "Ingen fråga väntar.",
  asked: ({ handle, when }: { handle: string; when: string }) => `Ärende ${handle} frågade ${when}`,
  looked: ({ what, when }: { what: string; when: string }) => `${what}, ${when}`,
  noName: "Den som tittade har inget konto. Ta reda på vem det var och berätta.",
  answer: "Ditt svar",
  answers,
  send: "Svara",
  withheldNote: "Ett nej är ett beslut som går att överklaga. Skriv ett sådant om deltagaren begär det.",
  waiting: ({ count }: { count: number }) =>
    plural("sv", count, {
      one: "En deltagare vill veta vem som tittat.",
      other: `${count} deltagare vill veta vem som tittat.`,
    }),
};
