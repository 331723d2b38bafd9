import type { InsightKind, InsightPurpose } from "#app/domain/access/insight.ts";
import type { OwnStep } from "#app/domain/participant/own-step.ts";
import { plural } from "../plural.ts";

interface StepWords {
  title: string;
  text: string;
  action: string;
}

const steps: Record<OwnStep, StepWords> = {
  answer_proposal: {
    title: "Du har fått ett förslag",
    text: "En arbetsplats kan passa dig. Du bestämmer själv om du vill gå vidare.",
    action: "Läs och svara",
  },
  sign_agreement: {
    title: "Du har en överenskommelse att skriva under",
    text: "Läs den i lugn och ro. Fråga din handläggare om något är oklart.",
    action: "Läs och skriv under",
  },
  answer_support: {
    title: "Du har en fråga om stöd till din anställning",
    text: "Får vi prata med Arbetsförmedlingen om det? Du kan säga nej. Ett nej ändrar inte ditt bistånd.",
    action: "Läs och svara",
  },
  confirm_card: {
    title: "Läs igenom ditt kort",
    text: "Din handläggare har skrivit klart kortet. Se efter att det stämmer.",
    action: "Läs mitt kort",
  },
  wait_for_start: {
    title: "Vi hör av oss till dig",
    text: "Du är inskriven. Din handläggare tar kontakt om ett första möte. Under tiden kan du se dig om.",
    action: "Se lediga platser",
  },
  self_assess: {
    title: "Berätta hur du ser på dig själv",
    text: "Du får en fråga i taget om hur du arbetar. Det finns inga fel svar.",
    action: "Börja svara",
  },
  give_consent: {
    title: "Vill du att ditt kort ska visas utan namn?",
    text: "Då kan jobbmäklaren hitta platser som passar dig. Du kan säga nej. Ett nej ändrar inte ditt bistånd.",
    action: "Läs och bestäm",
  },
  renew_consent: {
    title: "Ditt samtycke går snart ut",
    text: "Du bestämmer om kortet ska fortsätta att visas utan namn.",
    action: "Läs och bestäm",
  },
  browse: {
    title: "Se platser som passar dig",
    text: "Inget väntar på dig just nu. Titta gärna på platserna. Du kan visa intresse för dem som lockar.",
    action: "Till platserna",
  },
  closed: {
    title: "Du är utskriven",
    text: "Lycka till! Hör av dig till enheten om du vill komma tillbaka.",
    action: "Till startsidan",
  },
};

const kinds: Record<InsightKind, string> = {
  listed: "Såg ditt namn i en lista",
  read_process: "Läste hur det går för dig",
  changed_process: "Ändrade något i ditt ärende",
  changed_caseworker: "Bytte din handläggare",
  changed_protection: "Ändrade skyddet av dina uppgifter",
  changed_conflict: "Anmälde jäv i ditt ärende, eller tog tillbaka det",
  read_card: "Läste ditt kompetenskort",
  changed_card: "Skrev i ditt kompetenskort",
  read_consents: "Läste dina samtycken",
  changed_consents: "Skrev in eller ändrade ett samtycke",
  previewed_profile: "Såg hur ditt kort ser ut utan namn",
  published_profile: "Godkände att ditt kort visas utan namn",
  removed_profile: "Tog bort ditt kort ur sökningen",
  profile_shown: "Ditt kort började visas utan namn",
  profile_hidden: "Ditt kort slutade visas",
  matched: "Föreslog ditt kort utan namn till en plats",
  read_identity: "Såg vem du är",
  proposal: "Arbetade med ett förslag till dig",
  agreement: "Arbetade med din överenskommelse eller en uppföljning",
  support_case: "Arbetade med stöd till din anställning",
  sign_in: "Gjorde eller spärrade ditt inloggningskort",
  answered_about_name: "Svarade på din fråga om vem som tittade",
  own_rights: "Läste eller svarade på det du har bett om",
  saved_search: "Ändrade breven om dina sparade sökningar",
  other: "Hanterade uppgifter om dig",
};

const purposes: Record<InsightPurpose, string> = {
  "follow-process": "för att följa hur det går",
  kompetenskort: "för att arbeta med kortet",
  consents: "för att se vad du har sagt ja till",
  publication: "för att visa kortet utan namn",
  matching: "för att söka platser åt dig",
  "propose-to-placement": "för att föreslå dig till en plats",
  "meet-before-agreement": "för att ni skulle kunna träffas",
  agreement: "för en överenskommelse",
  casework: "för att arbeta med ditt ärende",
  contact: "för att nå dig",
  "support-case": "för att ordna stöd till din anställning",
  extract: "för att ge dig dina uppgifter",
  "log-control": "för att kontrollera att ingen läser i onödan",
  "caseworker-change": "för att byta handläggare",
  "participant-asked": "för att du hade frågat om något",
};

/** The participant's own pages. */
export const ownPages = {
  home: {
    title: "Min sida",
    nextStep: "Ditt nästa steg",
    steps,
    proposals: {
      title: "Förslag till dig",
      from: ({ company }: { company: string }) => `Hos ${company}`,
      waits: "Väntar på ditt svar",
      open: "Läs och svara",
    },
    fits: {
      title: "Platser som passar dig",
      lead: "De som passar bäst står först.",
      all: "Se alla platser som passar",
      why: "Varför den passar",
      toThinkOf: "Att tänka på",
      noCard: "När ditt kort är klart visar vi platser som passar dig här.",
      none: "Just nu finns ingen plats som stämmer med ditt kort. Det kommer nya hela tiden.",
      hiddenGrounds: "Visa ditt inloggningskort för att se varför platserna passar.",
      hours: ({ min, max }: { min: number; max: number }) =>
        min === max ? `${min} timmar i veckan` : `${min}–${max} timmar i veckan`,
      interested: "Du har sagt att den intresserar dig",
      proposed: "Du har fått förslag om den här platsen",
    },
    contact: {
      title: "Din handläggare",
      call: ({ phone }: { phone: string }) => `Ring ${phone}`,
    },
    more: "Mer om dig",
    links: {
      card: { title: "Mitt kort", text: "Vad du kan, vad du vill och hur du ser på dig själv." },
      consents: { title: "Det jag har sagt ja till", text: "Läs, och ta tillbaka med ett tryck." },
      insight: { title: "Vem har tittat?", text: "Vilka som har läst om dig, när och varför." },
    },
    stepUp: "Du behöver ditt inloggningskort för att öppna de här sidorna.",
  },
  consents: {
    title: "Det jag har sagt ja till",
    lead: "Du bestämmer själv. Ett ja kan du ta tillbaka när du vill, och det gäller direkt.",
    now: "Gäller nu",
    none: "Du har inte sagt ja till något just nu.",
    earlier: "Tidigare",
    withdraw: "Ta tillbaka mitt ja",
    undo: "Ångra, låt det gälla igen",
    undoUntil: ({ when }: { when: string }) => `Du kan ångra dig till ${when}.`,
    until: ({ date }: { date: string }) => `Gäller till och med ${date}`,
    expiring: "Går snart ut",
    withdrawnAt: ({ when }: { when: string }) => `Tillbakataget ${when}`,
    receipt: "Visa kvittot",
    receipts: {
      title: "Kvitton",
      print: "Skriv ut",
      file: "Hämta som en fil",
      all: "Alla kvitton",
    },
    to: ({ company, placement }: { company: string; placement: string }) => `${company}, ${placement}`,
    give: {
      title: "Vill du att ditt kort ska visas utan namn?",
      box: "Ja, mitt kort får visas utan namn",
      action: "Spara mitt ja",
      renew: "Låt mitt ja fortsätta gälla",
      missing: "Kryssa i rutan om du vill säga ja. Vill du inte behöver du inte göra något.",
      done: "Du har redan sagt ja till det här.",
      refused: "Det går inte att säga ja till det här nu. Fråga din handläggare.",
    },
    shared: {
      title: "Det här har arbetsgivare redan fått se",
      lead: "Det som redan är läst går inte att ta tillbaka.",
      presentation: "Ditt kort utan namn",
      identity: "Vem du är",
      nothing: "Ingen arbetsgivare har fått se något om dig.",
    },
    channels: { email: "Med e-post", sms: "Med sms" },
    tooLate: "Det har gått mer än 24 timmar, så det går inte att ångra. Du kan säga ja på nytt.",
  },
  insight: {
    title: "Vem har tittat?",
    lead: "Här står alla andra som har läst eller ändrat något om dig. Namnet får du om du frågar.",
    none: "Ingen har läst något om dig än.",
    self: "Jobbron",
    times: ({ count }: { count: number }) =>
      plural("sv", count, { one: "en gång", other: `${count} gånger` }),
    kinds,
    purposes,
    askName: "Fråga vem det var",
    asked: "Du har frågat vem det var. Svaret kommer här.",
    answered: "Du har fått svar på vem som tittade",
    answers: {
      given: ({ name }: { name: string }) => `Det var ${name}.`,
      "told-in-person": (_: { name: string }) => "Enheten har berättat för dig vem det var.",
      "withheld-risk": (_: { name: string }) =>
        "Enheten lämnar inte ut namnet, eftersom det kan skada den som tittade. Du kan begära ett beslut som går att överklaga.",
    },
    newer: "Nyare",
    older: "Äldre",
    listLabel: "Händelser, den senaste först",
  },
  card: {
    title: "Mitt kort",
    lead: "Kortet säger vad du kan, vad du vill och vad som hjälper dig i arbetet.",
    none: { title: "Du har inget kort än", text: "Du och din handläggare skriver det tillsammans." },
    draft: {
      title: "Kortet skrivs nu",
      text: "Svara på hur du ser på dig själv. Din handläggare skriver vad som syns i arbetet.",
      action: "Svara på frågorna",
    },
    confirm: {
      title: "Stämmer kortet?",
      text: "Läs allt här nedanför. Säg ja om det stämmer. Säg till om något ska ändras.",
      action: "Ja, det stämmer",
      change: "Något ska ändras",
    },
    confirmed: ({ date }: { date: string }) => `Du bekräftade kortet ${date}.`,
    witnessed: ({ date, name }: { date: string; name: string }) =>
      `Du bekräftade kortet ${date}. ${name} var med som vittne.`,
    parts: {
      wished: "Jag vill arbeta med",
      tried: "Jag har provat",
      swedish: "Min svenska",
      languages: "Jag talar också",
      licences: "Körkort",
      certificates: "Intyg och behörigheter",
      hours: "Timmar i veckan",
      start: "Jag kan börja",
      home: "Jag bor i",
      travel: "Jag kan resa",
      conditions: "Det här hjälper mig",
      phrases: "Mina styrkor",
    },
    swedish: ({ spoken, written }: { spoken: string; written: string }) =>
      `Tala: ${spoken}. Skriva: ${written}.`,
    hoursFrom: ({ hours, date }: { hours: string; date: string }) => `${hours} från ${date}`,
    travel: ({ km, modes }: { km: number; modes: string }) => `Högst ${km} km. ${modes}`,
    content: "Det här står på kortet",
    traits: "Så arbetar jag",
    seen: "Sett i arbetet",
    self: "Min egen bild",
    notAnswered: "Du har inte svarat än",
    progress: {
      title: "Så har det gått över tid",
      lead: "Bilden visar de senaste korten som du har bekräftat.",
      point: ({ kind, date }: { kind: string; date: string }) => `${kind}, ${date}`,
    },
    questions: {
      title: "Hur ser du på dig själv?",
      of: ({ step, of }: { step: number; of: number }) => `Fråga ${step} av ${of}`,
      pass: "Jag vet inte",
      next: "Spara och gå vidare",
      choose: "Välj det svar som liknar dig mest.",
      gone: "Kortet kan inte ändras just nu. Fråga din handläggare.",
    },
  },
};
