import type { ProposalStatus } from "#app/domain/proposal/proposal-status.ts";
import type { ParticipantReason } from "#app/domain/proposal/reasons.ts";
import { plural } from "../plural.ts";

/** A proposal as the person it is about reads it. */
export const proposals = {
  back: "Min sida",
  title: "Ett förslag till dig",
  to: ({ placement, company }: { placement: string; company: string }) => `${placement} hos ${company}`,
  read: "Läs om platsen",
  statuses: {
    suggested: "Inte klart än",
    shortlisted: "Inte klart än",
    awaits_participant: "Väntar på ditt svar",
    participant_said_yes: "Du har sagt ja",
    awaits_employer: "Arbetsgivaren läser ditt kort utan namn",
    awaits_participant_identity: "Arbetsgivaren vill träffa dig",
    employer_said_no: "Det blev inte den här platsen",
    identified: "Arbetsgivaren vet vem du är",
    meeting: "Ni ska träffas",
    agreed: "Ni är överens",
    ended: "Avslutat",
    no_longer_current: "Inte längre aktuellt",
  } satisfies Record<ProposalStatus, string>,
  says: {
    suggested: "Du får veta mer när det är dags.",
    shortlisted: "Du får veta mer när det är dags.",
    awaits_participant:
      "Den här platsen kan passa dig. Vill du att vi visar ditt kort utan namn för arbetsgivaren?",
    participant_said_yes: "Jobbmäklaren visar snart ditt kort utan namn för arbetsgivaren.",
    awaits_employer: "Arbetsgivaren ser inte vem du är. Du får veta när de har svarat.",
    awaits_participant_identity: "De har läst ditt kort utan namn och vill träffas. Får de veta vem du är?",
    employer_said_no:
      "Arbetsgivaren fick aldrig veta vem du är. Det säger inget om dig. Vi letar vidare tillsammans.",
    identified: "De bokar ett möte med dig. Din handläggare hjälper dig om du vill.",
    meeting: "Du kan ta med din handläggare. Du kan säga nej även efter mötet.",
    agreed: "Snart får du en överenskommelse att läsa och skriva under.",
    ended: "Inget mer händer med det här förslaget.",
    no_longer_current: "Inget mer händer med det här förslaget.",
  } satisfies Record<ProposalStatus, string>,
  ask: {
    title: "Vill du visas för arbetsgivaren, utan namn?",
    yes: "Ja, visa mitt kort utan namn",
    no: "Nej tack",
  },
  preApproval: {
    box: "Om de vill träffa mig får ni visa mitt namn direkt, utan att fråga mig igen.",
    hint: "Du behöver inte kryssa i. Då frågar vi dig först. Du kan ändra dig ända tills namnet har visats.",
    given: "Du har sagt ja till att visa ditt namn om de vill träffa dig.",
    notGiven: "Vi frågar dig innan de får veta ditt namn.",
    give: "Ni får visa mitt namn direkt",
    revoke: "Ta tillbaka",
  },
  name: {
    title: "Får de veta vem du är?",
    yes: "Ja, visa mitt namn",
    no: "Nej, jag vill inte",
  },
  sayNo: {
    open: "Jag vill inte vara med längre",
    title: "Varför säger du nej?",
    text: "Du behöver inte berätta varför.",
    send: "Skicka nej",
  },
  reasons: {
    "not-the-tasks": "Arbetsuppgifterna passar inte",
    "too-far": "Det är för långt dit",
    "hours-do-not-fit": "Tiderna passar inte",
    "start-does-not-fit": "Startdatumet passar inte",
    "something-else-under-way": "Jag har något annat på gång",
    "rather-not-say": "Jag vill inte säga varför",
  } satisfies Record<ParticipantReason, string>,
  sees: "Det här ser arbetsgivaren",
  seesLocked: "Logga in med ditt kort och din pinkod för att se exakt vad arbetsgivaren får läsa.",
  meeting: ({ day, place }: { day: string; place: string }) => `Ni ses ${day}. ${place}`,
  help: ({ unit, phone }: { unit: string; phone: string }) =>
    `Vill du prata med någon? Ring ${unit}, ${phone}.`,
  history: "Det som har hänt",
  acts: {
    ask: "Du fick frågan",
    accept: "Du sa ja",
    present: "Ditt kort visades utan namn",
    want: "Arbetsgivaren sa ja till att träffas",
    decline: "Arbetsgivaren tackade nej",
    correct: "Arbetsgivaren ändrade sitt svar",
    identify: "Ditt namn visades för arbetsgivaren",
    meet: "Ett möte bokades",
    agree: "Ni blev överens",
    say_no: "Du tackade nej",
    end: "Förslaget avslutades",
    lapse: "Förslaget avslutades",
    void: "Förslaget slutade gälla",
  },
  path: "Så långt har vi kommit",
  steps: {
    asked: "Du får frågan",
    presented: "Kortet visas",
    wanted: "De vill träffas",
    identified: "De vet ditt namn",
    meeting: "Möte",
    agreed: "Överens",
  },
  moves: {
    answer: "svara ja eller nej",
    name: "bestäm om ditt namn",
    broker: "jobbmäklaren",
    employer: "arbetsgivaren",
    caseworker: "handläggaren",
  },
};

/** Places that fit one person, in their own words. */
export const matches = {
  title: "Platser som passar dig",
  lead: "Vi har jämfört ditt kort med platserna. Det här är bara ett förslag. Du bestämmer.",
  grounds: {
    why: "Därför kan den passa dig",
    missing: "Tänk på det här",
    changes: "Det här skulle göra den ännu bättre",
  },
  where: ({ company, kommun }: { company: string; kommun: string }) => `${company}, ${kommun}`,
  nearly: ({ obstacle }: { obstacle: string }) =>
    `Nästan: ${obstacle.charAt(0).toLocaleLowerCase("sv")}${obstacle.slice(1)}`,
  nearlyFits: {
    title: "Platser som nästan passar",
    lead: "En enda sak behöver lösas först. Ibland går den att lösa. Prata gärna med din handläggare.",
  },
  steps: {
    title: "Det här kan öppna fler platser",
    lead: "Du behöver inte göra något av det. Det är bara möjligheter att prata med din handläggare om.",
  },
  locked: "Logga in med ditt kort och din pinkod för att se varför platserna passar dig.",
  interest: "Det här intresserar mig",
  interested: "Du har sagt att den här intresserar dig. Din handläggare hör av sig.",
  withdraw: "Ta tillbaka",
  proposed: "Du har ett förslag om den här platsen.",
  more: ({ count }: { count: number }) =>
    plural("sv", count, { one: "Visa 1 plats till", other: `Visa ${count} platser till` }),
  others: ({ count }: { count: number }) =>
    plural("sv", count, {
      zero: "Alla öppna platser står här.",
      one: "Det finns 1 plats till där något inte passar.",
      other: `Det finns ${count} platser till där något inte passar.`,
    }),
  all: "Se alla lediga platser",
  facts: ({ kind, kommun, company }: { kind: string; kommun: string; company: string }) =>
    `${kind} hos ${company}, ${kommun}`,
  hours: ({ min, max }: { min: number; max: number }) =>
    min === max ? `${min} timmar i veckan` : `${min}–${max} timmar i veckan`,
  none: {
    title: "Ingen plats passar just nu",
    text: "Det kommer nya platser. Prata gärna med din handläggare.",
  },
  noCard: {
    title: "Ditt kort är inte klart än",
    text: "När du och din handläggare har gått igenom ditt kort kan vi visa platser som passar.",
  },
};
