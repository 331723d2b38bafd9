import type { PartId } from "#app/domain/matching/weights.ts";
import { plural } from "../plural.ts";

const WORDS_OF_PART = {
  traits: {
    name: "Förmågor",
    means:
      "Hur långt de bedömda stegen på kortet når mot det platsen behöver. Ett högre steg än platsen behöver ger inget extra. Den här delen är alltid minst 25 poäng.",
  },
  occupation: {
    name: "Yrke",
    means: "Hur nära platsens yrke ligger det som personen önskar eller har prövat.",
  },
  conditions: {
    name: "Arbetsvillkor",
    means:
      "Hur mycket av det personen behöver på jobbet som arbetsplatsen kan ordna. Den som inte behöver något särskilt får alla poängen.",
  },
  distance: { name: "Avstånd", means: "Hur långt det är på väg från hemområdet till arbetsplatsen." },
  certainty: {
    name: "Besked om kraven",
    means:
      "Hur säkert det är att kraven är uppfyllda. Det som kortet inte visar får handläggaren svara på. Utan poäng här hamnar varje kort med något oklart efter alla andra.",
  },
  waiting: {
    name: "Väntetid",
    means: "Den som har väntat längre kommer före när korten annars passar lika bra.",
  },
  spread: {
    name: "Spridning",
    means:
      "Den som har stått högt på få listor den senaste månaden kommer före när korten annars passar lika bra, så att inte samma kort toppar varje lista.",
  },
} satisfies Record<PartId, { name: string; means: string }>;

/** What the ranking weighs by: the manager's page. */
export const weights = {
  title: "Så väger matchningen",
  lead: "Varje kort får upp till 100 poäng mot en plats. Här ser och bestämmer ni hur poängen fördelas. Kraven påverkas inte: den som saknar något som platsen kräver kommer inte med på listan.",
  inForce: {
    title: "Det här gäller nu",
    since: ({ version, day }: { version: string; day: string }) => `${version}, sedan ${day}.`,
  },
  own: ({ number }: { number: number }) => `Enhetens version ${number}`,
  base: ({ number }: { number: number }) => `Grundversion ${number}`,
  older: ({ version, day }: { version: string; day: string }) => `${version}, från ${day}`,
  parts: WORDS_OF_PART,
  points: ({ points }: { points: number }) =>
    plural("sv", points, { zero: "Inga poäng", one: "1 poäng", other: `${points} poäng` }),
  offPoints: ({ points }: { points: number }) =>
    plural("sv", points, {
      zero: "Avstängd",
      one: "Avstängd: poängen läggs på förmågor",
      other: `Avstängd: ${points} poäng läggs på förmågor`,
    }),
  inDetail: {
    traits: ({ good, important, must }: { good: number; important: number; must: number }) =>
      `Ett måste räknas ${must} gånger, något viktigt ${important} och något bra att ha ${good}.`,
    occupation: ({ one, two, three, tried }: { one: string; two: string; three: string; tried: string }) =>
      `Samma yrke ger allt, samma yrkesgrupp ${three}, ett närliggande yrke ${two} och samma yrkesområde ${one}. Prövat räknas ${tried} av önskat.`,
    conditions: ({ share }: { share: string }) =>
      `Det som arbetsgivaren inte har svarat på räknas som ${share}.`,
    distance: ({ near, far }: { near: number; far: number }) =>
      `Alla poäng upp till ${near} km, inga från ${far} km, jämnt fallande däremellan.`,
    certainty: ({ questions }: { questions: number }) =>
      `Alla poäng när inget är oklart, inga från ${questions} oklara krav.`,
    waiting: ({ short, middle, long }: { short: string; middle: string; long: string }) =>
      `Under 3 månader ger ${short} av poängen, 3–9 månader ${middle} och över 9 månader ${long}.`,
    spread: ({ lists }: { lists: number }) =>
      `Alla poäng till den som inte har stått bland de fem första på någon annan lista, inga från ${lists} listor.`,
  } satisfies Record<PartId, unknown>,
  form: {
    title: "Gör en ny version",
    lead: "Den gamla versionen står kvar, så att tidigare listor och förslag går att förklara. Förhandsvisa innan du sparar.",
    from: ({ version }: { version: string }) => `Fälten är ifyllda efter ${version.toLowerCase()}.`,
    unit: "poäng",
    pointsTitle: "Poäng för varje del",
    pointsHint: "Hela poäng, som tillsammans blir 100.",
    range: ({ min, max }: { min: number; max: number }) => `Mellan ${min} och ${max}.`,
    switchesTitle: "Väntetid och spridning",
    switchesHint:
      "De två delarna skiljer mellan kort som passar lika bra. De kan vara högst 10 poäng var. Stängs en del av läggs dess poäng på förmågor.",
    waitingOn: "Ska väntetiden räknas?",
    spreadOn: "Ska spridningen räknas?",
    switches: {
      waitingOn: {
        on: {
          label: "Ja, räkna väntetiden",
          hint: "Väntetiden räknas i tre grova steg, de som syns på kortet.",
        },
        off: { label: "Nej, räkna inte väntetiden", hint: "Då syns den inte heller bland skälen." },
      },
      spreadOn: {
        on: {
          label: "Ja, räkna spridningen",
          hint: "Då räknas på hur många andra platsers listor kortet har stått bland de fem första de senaste 30 dagarna. Ett nytt kort börjar på noll.",
        },
        off: { label: "Nej, räkna inte spridningen", hint: "Då räknas inte hur ofta ett kort har visats." },
      },
    },
    traitTitle: "Så mycket räknas en förmåga",
    traitHint: "Från 1 till 10, jämfört med de andra förmågor som platsen behöver.",
    times: "gånger",
    traitGood: "Bra att ha",
    traitImportant: "Viktigt",
    traitMust: "Måste",
    occupationTitle: "Så mycket är ett liknande yrke värt",
    occupationHint: "Samma yrke är alltid värt 100 procent.",
    percent: "procent",
    digits1: "Samma yrkesområde",
    digits2: "Närliggande yrke",
    digits3: "Samma yrkesgrupp",
    tried: "Har prövat yrket, jämfört med att önska det",
    triedHint:
      "Kort utan namn visar bara önskemål. Det här räknas när deltagaren eller handläggaren ser platser.",
    conditionUnanswered: "Ett arbetsvillkor som arbetsgivaren inte har svarat på",
    distanceTitle: "Avstånd",
    kmNear: "Alla poäng upp till",
    kmFar: "Inga poäng från",
    km: "km",
    questions: "Inga poäng för besked om kraven från",
    unclear: "oklara krav",
    waitingTitle: "Så mycket av poängen ger väntetiden",
    waitingUnder3: "Under 3 månader",
    waiting3To9: "3–9 månader",
    waitingOver9: "Över 9 månader",
    spreadLists: "Inga poäng för spridning från",
    lists: "andra listor",
    whyTitle: "När och varför",
    validFrom: "Gäller från",
    validFromHint: "I dag eller senare. Börjar två versioner samma dag gäller den som gjordes sist.",
    why: "Varför ändrar ni?",
    whyHint: "Så att en kollega förstår om ett år. Skriv inget om enskilda personer.",
    preview: "Förhandsvisa",
    save: "Spara ny version",
  },
  stale:
    "En kollega har gjort en ny version sedan du öppnade sidan. Dina värden står kvar. Läs den nya versionen nedan, och spara igen om du vill ersätta den.",
  preview: {
    title: "Så skulle listorna ändras",
    ofDay: ({ day }: { day: string }) =>
      `De platser som jobbmäklarna tittade på ${day}, rangordnade med versionen som gäller nu och med dina värden. Inget är sparat.`,
    ofOpen:
      "Platser som är öppna nu, rangordnade med versionen som gäller nu och med dina värden. Inget är sparat.",
    none: "Det finns ingen öppen plats att jämföra på.",
    placementsOnly:
      "Enheten söker inte bland kort utan namn, så det finns inga listor att jämföra. Det som väger gäller när handläggaren söker platser åt en deltagare.",
    small: ({ k }: { k: number }) =>
      `Antal under ${k} visas inte, och större antal räknas ner till hela grupper om ${k}.`,
    placement: "Plats",
    ranked: "Kort på listan",
    moved: "Flyttas av de tio första",
    entered: "Nya bland de tio första",
    furthest: "Längsta flytt",
    nobody: "Inget",
    atLeast: ({ count }: { count: number }) => `Minst ${count}`,
    fewerThan: ({ k }: { k: number }) => `Färre än ${k}`,
    hidden: "Visas inte",
    steps: ({ count }: { count: number }) =>
      plural("sv", count, { zero: "Ingen", one: "1 steg", other: `${count} steg` }),
  },
  history: {
    title: "Alla versioner",
    none: "Enheten har inte gjort någon egen version.",
    caption: "Enhetens versioner, den senaste först",
    version: "Version",
    validFrom: "Gäller från",
    made: "Gjord",
    madeBy: ({ name, when }: { name: string; when: string }) => `${name}, ${when}`,
    nobodyNamed: "En tidigare kollega",
    why: "Varför",
    state: "Läge",
    now: "Gäller nu",
    coming: "Börjar senare",
    past: "Har ersatts",
    base: "Det som gäller tills enheten gör en egen version:",
  },
};
