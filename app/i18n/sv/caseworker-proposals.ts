import type { Verdict } from "#app/domain/matching/three-valued.ts";
import { plural } from "../plural.ts";

/** Proposals of the caseworker's own participants, and places to propose from. */
export const caseworkerProposals = {
  title: "Förslag och intressen",
  lead: ({ count }: { count: number }) =>
    plural("sv", count, {
      zero: "Inget väntar på dig just nu.",
      one: "1 sak väntar på dig.",
      other: `${count} saker väntar på dig.`,
    }),
  check: {
    title: "Din deltagare kan passa: stäm av",
    lead: "Kortet utan namn visar inte om ett krav är uppfyllt. Du vet. Säger du att det inte passar får jobbmäklaren inget veta om det.",
    status: "Frågan är hos dig",
    demands: "Det här behöver stämmas av",
    task: ({ task }: { task: string }) => `Arbetsgivaren skriver att det behövs för: ”${task}”`,
    card: "På kompetenskortet",
    verdicts: {
      meets: "Uppfyllt",
      not: "Inte uppfyllt",
      unknown: "Kan inte avgöras av kortet",
    } satisfies Record<Verdict, string>,
    why: "Varför passar det inte?",
    whyHint: "Skälet står i historiken hos dig. Jobbmäklaren ser varken svaret eller skälet.",
    send: "Spara att det inte passar",
    after: "Det passar ändå: fråga deltagaren",
  },
  interests: {
    title: "Det här intresserar dina deltagare",
    lead: "De har själva sagt det. Föreslå, så får deltagaren frågan om att presenteras.",
    said: ({ when }: { when: string }) => `Sagt ${when}`,
    propose: "Föreslå",
    proposeNamed: ({ name, placement }: { name: string; placement: string }) =>
      `Föreslå ${name} till ${placement}`,
  },
  waiting: "Väntar på din deltagares svar",
  underWay: "På gång",
  over: "Avslutade",
  setAside: "Du har bedömt att det inte passar",
  empty: {
    title: "Inga förslag än",
    text: "När en jobbmäklare föreslår en av dina deltagare, eller när någon visar intresse för en plats, står det här.",
  },
  caption: "Förslag",
  heads: { who: "Deltagare", placement: "Plats", status: "Läge", since: "Sedan" },
  page: "Förslag för din deltagare",
  back: "Förslag och intressen",
  path: "Förslagets väg",
  moves: {
    broker: "jobbmäklaren",
    employer: "arbetsgivaren",
    participant: "deltagaren",
    check: "stäm av om det passar",
    help: "hjälp deltagaren att svara",
  },
  fits: "Det passar: fråga deltagaren",
  fitsNot: "Det passar inte",
  fitsText:
    "Deltagaren får frågan på det sätt som hen har sagt ja till. Du kan också fråga själv och skriva in svaret.",
  answer: {
    title: "Skriv in deltagarens svar",
    text: "Fråga som det står på deltagarens sida: vill du presenteras utan namn för den här arbetsgivaren? Ett nej ändrar inte stödet.",
    how: "Hur svarade deltagaren?",
    ways: {
      in_person_with_witness: "På plats hos mig",
      by_phone: "I telefon",
      on_paper: "På papper",
    },
    interpreter: "Användes tolk?",
    interpreters: { none: "Nej", professional: "Ja, en tolk" },
    yes: "Skriv in ja",
    no: "Skriv in nej",
    why: "Vad sa deltagaren?",
  },
  name: {
    title: "Får arbetsgivaren veta vem det är?",
    text: "Arbetsgivaren vill träffas. Fråga om namnet får visas för just den arbetsgivaren.",
    yes: "Skriv in ja till att visa namnet",
  },
  preApprovalGiven: "Deltagaren har sagt ja i förväg till att visa namnet om arbetsgivaren vill träffas.",
  preApprovalGive: "Skriv in ja i förväg",
  preApprovalRevoke: "Ta tillbaka ja i förväg",
  sees: "Det här ser arbetsgivaren",
  card: "Kortet utan namn",
  match: "Så passar det",
  grounds: {
    why: "Det här talar för",
    missing: "Det här saknas eller är oklart",
    changes: "Det här skulle ändra något",
  },
  history: "Det som har hänt",
  meeting: ({ day, place }: { day: string; place: string }) => `Möte ${day}: ${place}`,
  search: {
    title: "Platser för deltagaren",
    lead: ({ name }: { name: string }) =>
      `Öppna platser ordnade efter hur de passar ${name}. Det bygger på hela kortet och visas bara för dig och deltagaren.`,
    others: ({ count }: { count: number }) =>
      plural("sv", count, {
        zero: "Alla öppna platser står här.",
        one: "1 öppen plats till passar inte, för att något krav inte är uppfyllt.",
        other: `${count} öppna platser till passar inte, för att något krav inte är uppfyllt.`,
      }),
    noCard: {
      title: "Det finns inget bekräftat kort",
      text: "Gå igenom kompetenskortet tillsammans först. Sedan går det att se vilka platser som passar.",
      action: "Till kompetenskortet",
    },
    none: {
      title: "Ingen öppen plats passar just nu",
      text: "Nya platser kommer hela tiden. Titta igen om några dagar.",
    },
    interest: "Deltagaren är intresserad",
    withdraw: "Ta bort intresset",
    propose: "Föreslå",
    proposed: "Föreslagen",
    interested: "Intresserad",
    open: "Visa alla skäl",
    grounds: {
      why: "Det här talar för",
      missing: "Att tänka på",
      changes: "Det här skulle göra platsen bättre",
    },
    nearly: { title: "Platser som nästan passar", lead: "Här är det ett enda krav som är i vägen." },
    steps: {
      title: "Med ett steg till",
      lead: "Så många fler öppna platser skulle passa om just det steget togs. Platser som behöver två steg räknas inte.",
    },
  },
  failures: {
    no_card: "Det finns inget bekräftat kort än. Gå igenom kortet tillsammans först.",
    closed: "Processen är avslutad, så deltagaren kan inte föreslås.",
    already_proposed: "Deltagaren är redan föreslagen till den platsen.",
    way_not_lawful: "Det svaret kan inte ges på det sättet. Välj ett annat.",
  },
};
