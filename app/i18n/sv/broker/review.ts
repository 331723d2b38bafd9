import type { DemandWarning } from "#app/domain/placement/demand-warnings.ts";
import type { ReadField } from "#app/domain/placement/draft-warnings.ts";
import { plural } from "../../plural.ts";

const fields: Record<ReadField, string> = {
  "kind-and-tasks.title": "Rubrik",
  "kind-and-tasks.tasks": "Arbetsuppgifter",
  "hours-and-dates.workingTimes": "Arbetstider",
  "place.gettingThere": "Så tar man sig dit",
  "conditions.adaptations": "Vad arbetsplatsen kan anpassa",
  "conditions.equipment": "Utrustning",
  "demands.swedishSpoken": "Varför talad svenska behövs",
  "demands.swedishWritten": "Varför skriven svenska behövs",
  "demands.licences": "Varför körkort behövs",
  "demands.certificates": "Varför intyg behövs",
};

const withoutReason =
  "Arbetsgivaren har inte skrivit vilken uppgift som behöver det. Kravet kan stänga ute människor i onödan.";

const demands: Record<DemandWarning["demand"], string> = {
  licence: withoutReason,
  certificate: withoutReason,
  "swedish-spoken": withoutReason,
  "swedish-written": withoutReason,
  "licence-in-text":
    "Det står inte bland kraven. Be arbetsgivaren lägga till det med skäl, eller ta bort det.",
};

export const review = {
  list: {
    nav: "Platser",
    title: "Platser",
    lead: "Det som väntar på att läsas står först.",
    toReview: "Att läsa",
    toReviewNone: "Inga platser väntar på att läsas.",
    drafts: "Utkast som du skriver åt arbetsgivare",
    draftsNone: "Inga utkast. Öppna en arbetsgivare för att skriva en plats åt dem.",
    published: "Publicerade",
    publishedNone: "Inga platser är publicerade.",
    resting: "Pausade och tillsatta",
    placement: "Plats",
    company: "Arbetsgivare",
    kommun: "Kommun",
    seats: "Lediga",
    since: "Publicerad",
    seatsOf: ({ left, of }: { left: number; of: number }) => `${left} av ${of}`,
    waited: ({ when }: { when: string }) => `Inskickad ${when}`,
    changed: ({ when }: { when: string }) => `Ändrad ${when}`,
    waitsForCompany: "Arbetsgivaren är inte kontrollerad",
    read: "Läs platsen",
    goOn: "Fortsätt skriva",
  },
  title: ({ title }: { title: string }) => `Läs: ${title}`,
  lead: ({ company, when }: { company: string; when: string }) => `${company} skickade in platsen ${when}.`,
  leadViaStaff: ({ company, when }: { company: string; when: string }) =>
    `En jobbmäklare skickade in platsen åt ${company} ${when}.`,
  ad: "Öppna platsens sida",
  texts: {
    title: "Det som människor kommer att läsa",
    lead: "Ord som diskrimineringslagen gör tveksamma är markerade. Tryck på dem för att läsa varför. Du avgör.",
    fields,
    clean: "Inga tveksamma ord hittades. Läs ändå: reglerna ser inte allt.",
  },
  contact: {
    title: "Kontakt",
    name: "Kontaktperson",
    phone: "Telefon",
    handledare: "Handledare",
  },
  displacement: {
    title: "Kan någon trängas undan?",
    lead: "Summor för hela arbetsplatsen, räknade på överenskommelserna. Fler kan ha fått anställning. Fråga arbetsgivaren.",
    now: "Praktikanter just nu",
    nowOf: ({ now, employees }: { now: number; employees: number }) =>
      plural("sv", employees, {
        one: `${now} på en anställd`,
        other: `${now} på ${employees} anställda`,
      }),
    nowUnknown: ({ now }: { now: number }) => `${now}. Hur många som är anställda är inte angivet.`,
    many: "Det är en praktikant på färre än fem anställda. Fråga hur handledningen räcker till.",
    earlier: ({ months }: { months: number }) => `Avslutade de senaste ${months} månaderna`,
    earlierNone: "Inga",
    earlierOf: ({ ended, jobs }: { ended: number; jobs: number }) =>
      plural("sv", ended, {
        one: jobs === 0 ? "1, som inte ledde till anställning" : "1, som ledde till anställning",
        other: `${ended}, varav ${jobs} ledde till anställning`,
      }),
    layoffs: "Har någon sagts upp på grund av arbetsbrist det senaste året?",
    layoffsHint: "Fråga arbetsgivaren.",
    reason: "Varför tränger platsen inte undan någon annan?",
    reasonHint: "Din egen bedömning. Den sparas tillsammans med platsen.",
  },
  warnings: {
    title: "Gå igenom",
    lead: "Kryssa för det som du har vägt och tycker kan stå kvar. Annars: skicka tillbaka platsen.",
    about: ({ ground }: { ground: string }) => `Rör: ${ground.toLowerCase()}`,
    demand: ({ demand }: { demand: string }) => `Krav utan skäl: ${demand}`,
    spoken: ({ level }: { level: string }) => `talad svenska, ${level}`,
    written: ({ level }: { level: string }) => `skriven svenska, ${level}`,
    licenceInText: "Körkort nämns i texten",
    demands,
  },
  union: {
    title: "Fackligt samråd",
    required: "Behövs för den här sortens plats (förordning 2000:628, 9 a §).",
    notRequired: "Behövs inte för den här sortens plats. Skriv in ett yttrande om det ändå finns ett.",
    status: "Vad har facket sagt?",
    statuses: {
      received: "Facket har svarat",
      not_given_in_time: "Facket har inte svarat i tid",
      not_required: "Yttrande behövs inte här",
      requested: "Facket är tillfrågat, vi väntar",
    },
    receivedOn: "Vilken dag kom svaret?",
    stance: "Vad blev svaret?",
    requestedOn: "Vilken dag frågade du?",
    waitedUntil: "Till vilken dag väntade du?",
    reason: "Varför behövs det inte?",
  },
  hindrances: {
    company_verified: "Arbetsgivaren är inte kontrollerad. Platsen kan inte publiceras förrän det är gjort.",
    no_conflict_of_interest: "Du har anmält jäv eller hör till arbetsgivaren. En kollega får publicera.",
    steps_complete: "Något i formuläret saknas eller har blivit för gammalt. Skicka tillbaka platsen.",
    title: "Platsen kan inte publiceras än",
    verify: "Kontrollera arbetsgivaren",
  },
  decide: {
    title: "Publicera",
    publish: "Publicera platsen",
    save: "Spara så länge",
    saved: "Det du har skrivit sparas utan att platsen publiceras.",
  },
  sendBack: {
    title: "Skicka tillbaka",
    lead: "Skriv vad som behöver ändras. Arbetsgivaren ser dina ord och har kvar allt de har skrivit.",
    words: "Till arbetsgivaren",
    wordsHint: "Vänligt och konkret: vad ska ändras, och varför?",
    submit: "Skicka tillbaka",
  },
  notOpen: {
    title: "Platsen är inte inskickad",
    text: "Den är redan läst, eller skrivs om av arbetsgivaren.",
  },
};
