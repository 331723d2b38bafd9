import { plural } from "../plural.ts";

/** Start, search, a placement as anyone may read it, and the pages about the portal. */
export const publicPages = {
  start: {
    metaTitle: "Jobbron: praktikplatser och vägen till jobb nära dig",
    metaDescription:
      "Lokala arbetsgivare berättar vilka platser de har. Kommunens arbetsmarknadsenhet hjälper dig dit, hela vägen till jobb.",
    title: "En bro till jobb, byggd på hemmaplan",
    lead: "Lokala arbetsgivare visar vilka platser de har och vad som behövs. Kommunens arbetsmarknadsenhet hjälper rätt person dit, hela vägen till jobb.",
    searchLabel: "Vad vill du göra?",
    searchPlaceholder: "Till exempel kök, lager eller trädgård",
    searchButton: "Sök plats",
    searchHint: "Du behöver inget konto för att titta.",
    popular: "Många söker på",
    popularWords: ["kök", "lager", "städ", "trädgård", "butik", "skola"],
    openTitle: "Platser som är öppna nu",
    openNone: "Just nu finns inga öppna platser. Titta gärna in igen om några dagar.",
    openCount: ({ count }: { count: number }) =>
      plural("sv", count, { one: "1 öppen plats just nu", other: `${count} öppna platser just nu` }),
    openAll: "Se alla platser",
    audiences: {
      title: "Vem är du?",
      employer: {
        title: "Arbetsgivare",
        text: "Berätta vad ni behöver hjälp med. Det tar under fem minuter. Vi föreslår personer, först utan namn, och tar hand om pappren.",
        action: "Lägg upp en plats",
      },
      participant: {
        title: "Du som söker dig till jobb",
        text: "Titta på platser i lugn och ro. Du väljer själv vad arbetsgivare får se, och du kan ändra dig när du vill.",
        action: "Se platser",
      },
      unit: {
        title: "Du som arbetar på enheten",
        text: "Dagens uppgifter, matchning med skäl, överenskommelser och lönebidrag på ett ställe.",
        action: "Logga in",
      },
    },
    journeyTitle: "Så här går det till",
    journey: [
      {
        title: "En arbetsgivare visar en plats",
        text: "Vad man gör, vilka tider det är och vad som behövs.",
      },
      {
        title: "Vi skriver ditt kompetenskort",
        text: "Du och din handläggare fyller i vad du kan och vad som hjälper.",
      },
      { title: "Vi matchar utan namn", text: "Arbetsgivaren ser vad du kan. Inte vem du är." },
      { title: "Ni säger båda ja", text: "Först då får ni veta vilka ni är, och kan träffas." },
      {
        title: "Ni provar, och det kan bli jobb",
        text: "Vi skriver en överenskommelse och följer upp på vägen.",
      },
    ],
    promisesTitle: "Det här lovar vi",
    promises: [
      {
        title: "Du bestämmer",
        text: "Ingen får veta vem du är förrän du har sagt ja. Ett ja går att ta tillbaka.",
      },
      { title: "Vi visar skälen", text: "Varje förslag kommer med varför det passar, och vad som saknas." },
      {
        title: "En människa svarar",
        text: "Det är alltid en person på enheten som föreslår, aldrig en dator som väljer bort.",
      },
    ],
  },
  search: {
    title: "Lediga platser",
    metaDescription: "Sök bland praktikplatser, arbetsträning och anställningar hos arbetsgivare nära dig.",
    label: "Sök bland platserna",
    placeholder: "Yrke, uppgift eller ort",
    button: "Sök",
    resultsTitle: "Platser",
    count: ({ count }: { count: number }) =>
      plural("sv", count, { zero: "Inga platser", one: "1 plats", other: `${count} platser` }),
    countFor: ({ count, query }: { count: number; query: string }) =>
      plural("sv", count, { one: `1 plats för ”${query}”`, other: `${count} platser för ”${query}”` }),
    corrected: ({ query }: { query: string }) => `Vi visar träffar för ”${query}”.`,
    filters: {
      title: "Begränsa sökningen",
      open: ({ count }: { count: number }) => (count > 0 ? `Filter (${count} valda)` : "Filter"),
      kind: "Sorts plats",
      kommun: "Kommun",
      occupation: "Yrkesområde",
      hours: "Timmar i veckan",
      hoursUpTo: ({ hours }: { hours: number }) => `Högst ${hours} timmar`,
      conditions: "Det här kan arbetsplatsen ordna",
      withoutCar: "Går att nå utan bil",
      noLicence: "Kräver inget körkort",
      canLead: "Kan leda till anställning",
      distance: "Högst så här långt bort",
      near: "Nära",
      nearPlaceholder: "Ort eller kommun",
      apply: "Visa platser",
      active: "Valda filter",
      remove: ({ name }: { name: string }) => `Ta bort filtret ${name}`,
    },
    sort: { label: "Ordna efter", relevance: "Passar bäst", newest: "Nyast först", nearest: "Närmast först" },
    none: {
      title: "Vi hittade ingen sådan plats",
      text: "Prova ett vanligare ord, eller ta bort ett filter. Nya platser kommer varje vecka.",
      action: "Visa alla platser",
    },
    failed: "Sökningen svarade inte. Dina ord finns kvar, försök igen om en stund.",
  },
  placement: {
    whatYouDo: "Det här gör du",
    facts: "Kort om platsen",
    kind: "Sorts plats",
    employer: "Arbetsgivare",
    occupation: "Yrke",
    place: "Var",
    gettingThere: "Så tar du dig dit",
    withoutCar: "Går att nå utan bil",
    needsCar: "Svårt att nå utan bil",
    hours: "Arbetstid",
    steps: "Tiden kan öka",
    period: "När",
    start: "Start",
    until: "Till",
    openEnded: "Tills vidare",
    seats: ({ count }: { count: number }) =>
      plural("sv", count, { one: "1 plats", other: `${count} platser` }),
    seatsLabel: "Antal",
    leadsTo: "Det kan leda till",
    canLead: "Kan leda till anställning",
    cannotLead: "Leder inte direkt till anställning",
    traits: "Det här är viktigt här",
    weight: { must: "Behövs", important: "Viktigt", good: "Bra att ha" },
    conditions: "Det här kan arbetsplatsen ordna",
    demands: "Det här krävs, och varför",
    noDemands: "Inga särskilda krav.",
    language: "Svenska",
    licences: "Körkort",
    certificates: "Intyg",
    because: ({ reason }: { reason: string }) => `För att ${reason}`,
    handledare: "Du får en handledare på plats.",
    distance: ({ distance }: { distance: string }) => `${distance} bort`,
    published: ({ day }: { day: string }) => `Upplagd ${day}`,
    interestTitle: "Passar det här dig?",
    interestText:
      "Logga in och säg att du är intresserad. Har du ingen handläggare? Ring eller besök arbetsmarknadsenheten i din kommun.",
    interestAction: "Logga in och visa intresse",
    gone: {
      title: "Den här platsen är inte öppen längre",
      text: "Den kan vara tillsatt eller pausad. Det finns andra som liknar den.",
      action: "Se lediga platser",
    },
  },
  how: {
    title: "Så går det till",
    lead: "Från första frågan till en överenskommelse, och ibland ett jobb. Här är vägen, steg för steg.",
  },
  employers: {
    title: "För arbetsgivare",
    lead: "Ni berättar vad ni behöver. Vi hittar någon som vill och kan, och finns med hela vägen.",
    points: [
      { title: "En plats på under fem minuter", text: "Skriv med egna ord. Det sparas medan du skriver." },
      {
        title: "Förslag med skäl",
        text: "Ni ser vad personen kan och varför det passar. Namnet kommer när båda har sagt ja.",
      },
      {
        title: "Vi håller i pappren",
        text: "Överenskommelse, uppföljning och lönebidrag. Ni ser alltid vems tur det är.",
      },
    ],
    action: "Lägg upp en plats",
    verifyNote: "Innan platsen syns ringer vi upp er och kontrollerar att allt stämmer.",
  },
  accessibility: {
    title: "Tillgänglighet på Jobbron",
    lead: "Alla ska kunna använda Jobbron: med tangentbord, med skärmläsare, med förstorad text och på en gammal telefon.",
    points: [
      "Målet är WCAG 2.2 på nivå AA och standarden EN 301 549.",
      "Varje sida prövas automatiskt i en riktig webbläsare, och för hand med bara tangentbord.",
      "Det viktigaste går att göra även om JavaScript är avstängt.",
      "Texten går att förstora till 200 procent utan att något försvinner.",
    ],
    problemTitle: "Hittar du något som inte fungerar?",
    problemText:
      "Berätta för arbetsmarknadsenheten i din kommun, så hjälper vi dig på ett annat sätt och rättar felet. Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning.",
  },
  privacy: {
    title: "Så skyddar vi dina uppgifter",
    lead: "Dina uppgifter är dina. Här står vad vi visar, för vem och hur du säger nej.",
    points: [
      {
        title: "Kort utan namn",
        text: "Jobbmäklare och arbetsgivare ser ett avidentifierat kort. Det visas bara när flera personer har ett likadant.",
      },
      {
        title: "Ditt ja är ett kvitto",
        text: "Du ser vem du har sagt ja till, vad det gäller och hur länge. Du tar tillbaka det med ett tryck.",
      },
      {
        title: "Du ser vem som har tittat",
        text: "Varje gång någon öppnar dina uppgifter skrivs det upp, och du kan läsa listan.",
      },
      {
        title: "Ett nej kostar inget",
        text: "Du kan säga nej. Ett nej till att visas ändrar inte ditt bistånd.",
      },
      { title: "Inga diagnoser", text: "Vi frågar vad som hjälper dig på jobbet. Aldrig varför." },
    ],
    deletion: "Uppgifter sparas så länge kommunens beslut om gallring säger, och tas sedan bort.",
  },
};
