import type { DraftStep } from "#app/domain/placement/draft-steps.ts";
import type { PlacementAct } from "#app/domain/placement/placement-states.ts";
import { plural } from "../plural.ts";
import { employerProposals as proposals } from "./employer-proposals.ts";

/** Employer pages, in Swedish: the source that other languages are checked against. */
const home = {
  title: "Mina platser",
  lead: "Det som väntar på er står först.",
  newPlacement: "Lägg upp en plats",
  waiting: {
    title: "Väntar på er",
    none: "Inget väntar på er just nu. Vi hör av oss när något händer.",
  },
  underWay: { title: "På gång" },
  ended: { title: "Avslutade" },
  empty: {
    title: "Ni har ingen plats än",
    text: "Berätta vad ni behöver hjälp med. Det tar under fem minuter och sparas medan du skriver.",
  },
  untitled: "Plats utan rubrik",
  verifying: {
    title: "Vi kontrollerar er arbetsplats",
    text: "En jobbmäklare ringer er på ett nummer som vi själva har letat upp. Skriv gärna er första plats under tiden. Den publiceras när kontrollen är klar.",
  },
  blocked: {
    title: "Er arbetsplats är spärrad",
    text: "Inget visas och inga förslag skickas. Ring jobbmäklaren så får ni veta varför.",
  },
  rows: {
    answer: ({ count }: { count: number }) =>
      plural("sv", count, {
        one: "Ett förslag väntar på ert svar",
        other: `${count} förslag väntar på ert svar`,
      }),
    freed: ({ count }: { count: number }) =>
      plural("sv", count, {
        one: "En plats har blivit ledig. Visa den igen eller stäng den",
        other: `${count} platser har blivit lediga. Visa dem igen eller stäng`,
      }),
    returned: "Jobbmäklaren vill att ni ändrar något",
    draftLeft: ({ count }: { count: number }) =>
      plural("sv", count, { one: "Ett steg kvar att fylla i", other: `${count} steg kvar att fylla i` }),
    draftDone: "Allt är ifyllt. Läs igenom och skicka in",
    seatsLeft: ({ count }: { count: number }) =>
      plural("sv", count, { one: "1 ledig plats", other: `${count} lediga platser` }),
    starts: ({ day }: { day: string }) => `Start ${day}`,
    changed: ({ when }: { when: string }) => `Ändrad ${when}`,
  },
};

const companyForm = {
  registerTitle: "Registrera er arbetsplats",
  registerLead:
    "Det räcker att en person gör det här. Du blir den som företräder arbetsplatsen här på Jobbron, och fler kan bjudas in sedan.",
  whatNext: {
    title: "Det här händer sedan",
    text: "En jobbmäklare på arbetsmarknadsenheten ringer upp och kontrollerar att allt stämmer. Du kan skriva er första plats redan nu.",
  },
  about: "Om arbetsplatsen",
  you: "Om dig",
  number: "Organisationsnummer",
  numberHint:
    "Tio siffror. För enskild firma är det ditt personnummer: då sparar vi bara de två sista siffrorna och en kod som inte går att läsa baklänges.",
  name: "Namn på företaget, föreningen eller arbetsplatsen",
  description: "Vad gör ni?",
  descriptionHint: "Ett par meningar med egna ord. De visas tillsammans med era platser.",
  street: "Gatuadress",
  postalCode: "Postnummer",
  place: "Ort",
  kommun: "Kommun",
  near: "Här i trakten",
  phone: "Telefon till arbetsplatsen",
  employees: "Hur många arbetar där?",
  employeesUnit: "personer",
  collectiveAgreement: "Har ni kollektivavtal?",
  contactName: "Ditt namn",
  contactTitle: "Din roll på arbetsplatsen",
  contactTitleHint: "Till exempel ägare, platschef eller ordförande.",
  register: "Registrera arbetsplatsen",
  failures: {
    company_exists:
      "Arbetsplatsen finns redan på Jobbron. Be den som registrerade den att bjuda in dig, eller ring arbetsmarknadsenheten så hjälper de dig.",
    unknown_kommun: "Välj en kommun i listan.",
  },
  pageTitle: "Vår arbetsplats",
  pageLead: "Så här står ni på Jobbron. Rätta det som inte stämmer.",
  viaStaff: {
    title: "En jobbmäklare skrev in uppgifterna åt er",
    text: "Läs igenom att allt blev rätt. Ändra och spara om något inte stämmer.",
  },
  soleTrader: "Enskild firma. Numret är ett personnummer och sparas inte.",
  members: "De som företräder arbetsplatsen",
  signatory: "Får skriva under",
  save: "Spara ändringarna",
};

const steps = {
  label: "Platsens steg",
  untitled: "Ny plats",
  saveAndGoOn: "Spara och gå vidare",
  toPreview: "Spara och läs igenom",
  previous: "Föregående steg",
  autosave: {
    idle: "Det du skriver sparas av sig självt.",
    saving: "Sparar …",
    saved: "Sparat",
    invalid: "Inte sparat än. Rätta det som är markerat.",
    marked: "Inte sparat än. Några ord behöver läsas en gång till, tryck på knappen så ser du vilka.",
    stale: "Någon annan har ändrat platsen. Tryck på knappen för att jämföra, din text står kvar.",
    failed: "Ingen kontakt just nu. Det du har skrivit står kvar här, försök igen om en stund.",
    signedOut: "Du har blivit utloggad. Kopiera det sista du skrev, logga in igen och fortsätt.",
  },
  missingTitle: "Det här steget behöver lite till",
  returnedTitle: "Jobbmäklaren skrev",
  leads: {
    "kind-and-tasks": "Skriv som du skulle berätta för en ny kollega. Inga fackord behövs.",
    occupation: "Skriv med vardagsord, så letar vi upp yrket.",
    traits: "Välj högst sex. Tänk på vad man gör en vanlig dag, inte på en perfekt medarbetare.",
    "hours-and-dates": "Många börjar på få timmar och ökar. Det går bra att säga ungefär.",
    place: "Den som kommer har ofta ingen bil. Berätta hur man tar sig dit ändå.",
    conditions: "Sådant här avgör ofta om det går. Kryssa i det ni faktiskt kan ordna.",
    demands:
      "Kräv bara det som en uppgift verkligen behöver, och skriv vilken. Då kan fler rätt personer få chansen.",
    contact: "Namn och nummer visas bara för jobbmäklaren, aldrig på den öppna sidan.",
  } satisfies Record<DraftStep, string>,
  work: {
    kind: "Vad är det för sorts plats?",
    kindHint: "Osäker? Välj det som ligger närmast. Jobbmäklaren hjälper till.",
    kindHints: {
      praktik: "Prova ett arbete i några veckor eller månader.",
      arbetstraning: "Träna upp arbetsförmågan i lugn takt.",
      arbetsprovning: "Pröva vad som fungerar, med stöd.",
      sprakpraktik: "Arbeta och öva svenska på samma gång.",
      "prova-pa": "Ett par dagar för att känna efter.",
      jobbspar: "En serie platser som leder mot ett visst yrke.",
      feriejobb: "Betalt jobb på skollov.",
      resursanstallning: "Anställning hos kommunen under en tid.",
      lonebidragsanstallning: "Anställning där staten betalar en del av lönen.",
      introduktionsjobb: "Anställning med stöd för den som varit borta länge.",
      nystartsjobb: "Anställning med lägre arbetsgivaravgift.",
      anstallning: "En vanlig anställning.",
    },
    title: "Rubrik",
    titleHint: "Säg vad man gör. Till exempel: Hjälp i växthuset, eller Plocka varor på lagret.",
    tasks: "Vad gör man en vanlig dag?",
    tasksHint:
      "Till exempel: Du packar upp varor på morgonen, fyller på i hyllorna och håller rent. Vi är två till i butiken och hjälps åt.",
  },
  occupation: {
    search: "Vad brukar ni kalla arbetet?",
    searchButton: "Hitta yrket",
    searchHint: "Till exempel städ, lager, kock eller snickare.",
    choose: "Välj det som ligger närmast",
    found: ({ count }: { count: number }) =>
      plural("sv", count, { zero: "Inga träffar", one: "1 träff", other: `${count} träffar` }),
    none: "Vi hittade inget yrke på det ordet. Prova ett annat, till exempel vad man gör eller var man är.",
    suggestions: "Förslag på yrken",
    picked: ({ name }: { name: string }) => `Du har valt ${name}.`,
    notYet: "Sök med ett ord här ovanför, så kommer förslagen här.",
    also: "Passar det även den som vill arbeta med något av det här?",
    alsoHint: "Välj högst fem. Då föreslår vi fler.",
    byWord: ({ word }: { word: string }) => `Kallas också ${word}`,
  },
  traits: {
    legend: "Vad är viktigt hos den som kommer?",
    level: "Vad räcker?",
    weight: "Hur viktigt är det?",
  },
  hours: {
    hours: "Timmar i veckan",
    min: "Minst",
    max: "Högst",
    startsLower: "Går det att börja på färre timmar och öka?",
    stepsFrom: "Så få timmar går det att börja på",
    times: "Vilka tider?",
    timesHint: "Till exempel: Vardagar mellan 8 och 14. Det går att börja senare på måndagar.",
    start: "Från och med",
    end: "Till och med",
    openEnded: "Tills vidare, inget slutdatum",
    seats: "Hur många kan ni ta emot samtidigt?",
    seatsUnit: "personer",
  },
  place: {
    street: "Adress till arbetsplatsen",
    postalCode: "Postnummer",
    locality: "Ort",
    kommun: "Kommun",
    withoutCar: "Går det att ta sig dit utan egen bil?",
    bus: "Hur lång tid tar det med buss eller tåg från centrum?",
    busUnit: "minuter",
    way: "Så tar man sig dit",
    wayHint: "Till exempel: Buss 545 stannar utanför. Flera av oss samåker från Osby.",
  },
  conditions: {
    offered: "Det här kan vi ordna",
    offeredHint: "Sådant som hjälper många att klara ett arbete. Kryssa bara i det som stämmer varje dag.",
    unavoidable: "Det här går inte att ändra hos oss",
    unavoidableCount: ({ count }: { count: number }) =>
      plural("sv", count, { zero: "inget valt", one: "1 valt", other: `${count} valda` }),
    unavoidableHint: "Ingen ska komma till ett arbete som inte fungerar. Bättre att säga det nu.",
    adaptations: "Vad mer kan ni anpassa?",
    adaptationsHint: "Till exempel: Det går att ta paus när man vill. Vi kan skriva en lista för varje dag.",
    equipment: "Kläder och skydd",
    equipmentHint: "Till exempel: Ni får skor och handskar av oss.",
    agreement: "Har ni kollektivavtal?",
    lead: "Kan det leda till en anställning?",
    leadYes: "Ja, om det går bra",
    leadNo: "Nej, inte som det ser ut nu",
  },
  demands: {
    spoken: "Hur mycket svenska behöver man kunna tala?",
    written: "Hur mycket svenska behöver man kunna läsa och skriva?",
    noDemand: "Inget krav",
    reason: "Vilken uppgift behöver det?",
    reasonSpokenHint: "Till exempel: svara i telefon, eller förstå säkerhetsregler.",
    reasonWrittenHint: "Till exempel: läsa följesedlar.",
    licence: "Krävs körkort?",
    whichLicence: "Körkort",
    reasonLicenceHint: "Till exempel: köra ut varor till kunder.",
    certificate: "Krävs något intyg?",
    whichCertificate: "Intyg",
    reasonCertificateHint: "Till exempel: köra truck på lagret.",
    addRow: "Spara och lägg till en rad",
    register: "Måste man visa utdrag ur belastningsregistret?",
    registerHint: "Det gäller till exempel i skola och förskola, och på boenden för barn.",
  },
  contact: {
    name: "Vem ringer vi?",
    phone: "Telefon",
    handledare: "Vem blir handledare?",
    handledareHint: "Den som tar emot, visar och finns nära de första veckorna.",
    handledarePhone: "Handledarens telefon",
  },
};

const preview = {
  title: "Läs igenom",
  lead: "Så här ser den ut för den som söker en plats.",
  missing: {
    title: ({ count }: { count: number }) =>
      plural("sv", count, {
        one: "Ett steg har något kvar innan du kan skicka in",
        other: `${count} steg har något kvar innan du kan skicka in`,
      }),
    go: ({ step }: { step: string }) => `Fyll i under ${step}`,
  },
  warnings: {
    title: "Det här kommer jobbmäklaren att fråga om",
    text: "Det hindrar inte att du skickar in. Men det går fortare om du ändrar nu.",
    words: ({ found }: { found: string }) => `Du skriver ”${found}”.`,
  },
  ready: {
    title: "Allt är ifyllt",
    verified:
      "När du skickar in läser en jobbmäklare platsen och publicerar den, eller hör av sig om något behöver ändras.",
    claimed:
      "Du kan skicka in nu. Först kontrollerar vi er arbetsplats: en jobbmäklare ringer er. Sedan läses platsen och publiceras. Inget visas innan dess.",
    blocked: "Er arbetsplats är spärrad, så platsen kan inte publiceras. Ring jobbmäklaren.",
  },
  submit: "Skicka in",
  goOn: "Fyll i det som saknas",
  edit: "Ändra",
  via: "Hur sa arbetsgivaren att det stämmer?",
};

const via = { call: "I telefon", visit: "Vid ett besök", mail: "I ett mejl", meeting: "På ett möte" };

const state = {
  path: "Platsens väg",
  arc: { write: "Skriv", read: "Läses av jobbmäklare", published: "Publicerad", filled: "Tillsatt" },
  moves: {
    write: "skriv klart och skicka in",
    mend: "ändra och skicka in igen",
    answer: "svara på förslag",
    confirm: "svara om platsen finns kvar",
    showOrClose: "visa platsen igen eller stäng den",
    broker: "jobbmäklaren",
    employer: "arbetsgivaren",
    read: "läs och publicera eller skicka tillbaka",
  },
  look: "Så ser platsen ut",
  edit: "Fortsätt skriva",
  review: "Läs igenom och skicka in",
  copy: "Kopiera till en ny plats",
  more: "Ändra läge",
  proposals: {
    title: "Förslag",
    none: "Inga förslag väntar på svar. Vi hör av oss så fort det finns någon som kan passa.",
    before: "Förslag kommer när platsen är publicerad.",
  },
  history: "Det som har hänt",
  events: {
    start: "Platsen började skrivas",
    submit: "Skickades in",
    return: "Kom tillbaka för ändring",
    publish: "Publicerades",
    pause: "Pausades",
    resume: "Visades igen",
    confirm: "Bekräftades",
    fill: "Blev tillsatt",
    close: "Stängdes",
    withdraw: "Togs bort",
    expire: "Stängdes, eftersom ingen svarade på om den fanns kvar",
  } satisfies Record<PlacementAct | "start", string>,
  by: {
    employer: "Ni",
    broker: "Jobbmäklaren",
    onBehalf: ({ how }: { how: string }) => `Jobbmäklaren, åt er (${how.toLowerCase()})`,
    onBehalfUnsaid: "Jobbmäklaren, åt er",
    system: "Automatiskt",
  },
  freed:
    "En plats har blivit ledig igen. Visa platsen om ni kan ta emot någon till, eller stäng den. Vi visar den inte utan att ni har sagt det.",
  freedForBroker:
    "En plats har blivit ledig igen. Fråga arbetsgivaren om den ska visas. Vi visar den inte utan att de har sagt det.",
  reason: "Varför tar ni bort platsen?",
  withdrawText:
    "Platsen försvinner från sökningen och kan inte öppnas igen. Förslag som är på gång avslutas.",
  pauseText: "Platsen syns inte, och inga nya förslag kommer. Visa den igen när ni vill.",
};

const stillThere = {
  title: "Finns platsen kvar?",
  answerBy: ({ day }: { day: string }) => `Svara senast ${day}, annars stängs den.`,
  text: ({ day }: { day: string }) =>
    `Det är ett tag sedan ni sa att platsen finns. Svara senast ${day}, annars stängs den och förslag som är på gång avslutas.`,
  brokerText: ({ day }: { day: string }) =>
    `Det är ett tag sedan arbetsgivaren sa att platsen finns. Ring och fråga, och skriv in svaret här. Utan svar stängs den efter ${day}. Arbetsgivaren får veta vad du har skrivit in.`,
  call: ({ name, phone }: { name: string; phone: string }) =>
    `Ring ${[name, phone].filter(Boolean).join(", ")}.`,
  yes: "Ja, den finns kvar",
  no: "Nej, ta bort den",
  yesTo: ({ title }: { title: string }) => `Ja, den finns kvar: ${title}`,
  noTo: ({ title }: { title: string }) => `Nej, ta bort den: ${title}`,
};

export const employer = { home, companyForm, steps, preview, via, state, stillThere, proposals };
