import type * as source from "../../sv/public/about.ts";
import type { Widened } from "../../widened.ts";

export const how: Widened<typeof source.how> = {
  title: "Så gör man",
  metaDescription: "Här läser du hur du får en plats. Du läser också vad arbetsgivaren får se.",
  lead: "Här ser du vägen till en plats. Du kan ta det lugnt. Du kan säga nej när du vill.",
  stepsTitle: "Fem steg",
  steps: [
    "Arbetsgivaren skriver om platsen. En person på kommunen läser texten först. Sedan kan alla läsa den.",
    "På kortet står vad du kan och vad du vill. Vi frågar inte om sjukdomar. Du läser kortet och säger om det är rätt.",
    "En person på kommunen letar efter platser som passar. Den personen ser inte ditt namn.",
    "Vi frågar dig först. Säger du ja får arbetsgivaren se kortet. Vill de träffa dig frågar vi dig igen. Sedan får de veta ditt namn.",
    "Ni skriver ett papper tillsammans. Där står tider och vad du ska göra. Vi frågar dig ibland hur det går.",
  ],
  questionsTitle: "Vanliga frågor",
  questions: [
    {
      question: "Hur kan jag logga in?",
      answer: "Prata med din handläggare. Du kan få ett kort av papper. Du behöver ingen e-post.",
    },
    {
      question: "Vad händer med mina pengar om jag säger nej?",
      answer: "Ett nej till att visas ändrar inte ditt bistånd. Fråga din handläggare om du är osäker.",
    },
    { question: "Får jag ändra mig?", answer: "Ja. Du kan ta tillbaka ett ja. Det gäller direkt." },
    {
      question: "Måste jag kunna svenska?",
      answer: "Det är olika. På platsen står hur mycket svenska du behöver. Du kan få en tolk.",
    },
    {
      question: "Får jag lön?",
      answer: "Du får lön om det är en anställning. På praktik har du samma ersättning som förut.",
    },
  ],
  action: "Se platser",
};

export const employers: Widened<typeof source.employers> = {
  title: "För arbetsgivare",
  metaDescription: "Ta emot någon på praktik eller jobb. Kommunen hjälper er.",
  lead: "Ni berättar vad ni behöver. Vi hittar någon som vill och kan.",
  points: [
    { title: "Det går fort", text: "Ni lägger upp en plats på fem minuter. Skriv med egna ord." },
    { title: "Ni får förslag", text: "Ni ser vad personen kan. Namnet kommer när båda har sagt ja." },
    { title: "Vi hjälper till med papper", text: "Ni ser alltid vem som ska göra något." },
  ],
  stepsTitle: "Så gör ni",
  steps: [
    { title: "Logga in med e-post", text: "Ni får en kod i ett mejl." },
    { title: "Skriv om platsen", text: "Vad gör man? Vilka tider är det? Vad är viktigt?" },
    { title: "Vi ringer er", text: "Vi ser att allt stämmer. Sedan visas platsen." },
    { title: "Svara på förslag", text: "Ni säger ja eller nej. Ni kan också fråga mer." },
  ],
  questionsTitle: "Vanliga frågor",
  questions: [
    {
      question: "Vad kostar det?",
      answer: "Jobbron kostar inget. På praktik betalar ni ingen lön. Ni behöver tid för en handledare.",
    },
    {
      question: "Vem försäkrar personen?",
      answer: "Det står på pappret som alla skriver under. Ingen börjar innan det är klart.",
    },
    {
      question: "Vad har vi ansvar för?",
      answer: "Ni ansvarar för att arbetet är säkert. Ni har också en handledare på platsen.",
    },
    {
      question: "Blir andra av med jobbet?",
      answer: "Nej, det ska inte hända. Vi kontrollerar det innan platsen visas.",
    },
  ],
  action: "Lägg upp en plats",
  actionOwn: "Till mina platser",
  verifyNote: "Vi ringer er innan platsen syns. Då ser vi att allt stämmer.",
};

export const privacy: Widened<typeof source.privacy> = {
  title: "Så skyddar vi det vi vet om dig",
  metaDescription: "Här står vad vi sparar om dig, och vem som får se det.",
  lead: "Du bestämmer vad andra får se. Här står hur det fungerar.",
  points: [
    { title: "Kort utan namn", text: "Andra ser vad du kan. De ser inte ditt namn." },
    { title: "Du säger ja", text: "Du ser vem du har sagt ja till. Du kan ändra dig." },
    { title: "Du ser vem som har tittat", text: "Vi skriver upp vem som läser om dig. Du kan se listan." },
    {
      title: "Det är okej att säga nej",
      text: "Du kan säga nej. Ett nej till att visas ändrar inte ditt bistånd.",
    },
    { title: "Vi frågar inte om sjukdom", text: "Vi frågar vad som hjälper dig. Vi frågar inte varför." },
    {
      title: "En människa bestämmer",
      text: "En dator hjälper till att leta. Den säger aldrig nej till dig.",
    },
  ],
  sections: [
    {
      title: "Det här sparar vi",
      paragraphs: [
        "Vi sparar ditt namn, ditt kort och vad du har svarat. Ditt namn och kort är låsta med kod.",
        "Vi sparar inte personnummer. Vi sparar inget om sjukdom, religion eller familj.",
        "Om arbetsgivare sparar vi företagets namn och vem som svarar.",
      ],
    },
    {
      title: "Därför får vi spara det",
      paragraphs: [
        "Kommunen ska hjälpa människor till arbete. Därför får vi ha uppgifter om dig. Vi visar dig bara för arbetsgivare om du säger ja.",
      ],
    },
    {
      title: "Hur länge",
      paragraphs: [
        "Kommunen bestämmer hur länge vi sparar. Sedan tar vi bort det. Tar du tillbaka ett ja slutar vi visa kortet direkt.",
        "Bara du ser en sökning som du sparar. Vi tar bort den om du inte använder den på ett halvår. Vi tar också bort den när ditt ärende är slut.",
      ],
    },
    {
      title: "Det här har du rätt till",
      paragraphs: [
        "Du får läsa vad vi har skrivit om dig. Du får be oss rätta fel. Du får klaga hos IMY, en myndighet som skyddar uppgifter.",
      ],
    },
    {
      title: "Kakor",
      paragraphs: [
        "En kaka är en liten fil i din telefon. Vi har bara kakor som behövs. De minns att du är inloggad och vilket språk du valt.",
        "Du kan titta på platser utan att logga in. Då vet vi inte vem du är.",
      ],
    },
  ],
  contactTitle: "Fråga oss",
};

export const accessibility: Widened<typeof source.accessibility> = {
  title: "Alla ska kunna använda Jobbron",
  metaDescription: "Här står hur bra Jobbron fungerar för alla, och hur du får hjälp.",
  lead: "Du ska kunna använda sidan på ditt sätt. Det gäller också med gammal telefon eller skärmläsare.",
  statusTitle: "Så bra fungerar det",
  status:
    "Vi följer regler som heter WCAG 2.2 på nivå AA och EN 301 549. Våra egna prov hittar inga fel. Ingen annan har provat än. Därför säger vi att vi följer lagen delvis.",
  testedTitle: "Det här har vi provat",
  tested: [
    "En dator provar sidorna varje gång vi ändrar något.",
    "Vi provar det viktigaste med bara tangentbord.",
    "Vi har räknat på alla färger.",
    "Du kan söka och läsa platser utan JavaScript.",
    "Lätt svenska har korta meningar.",
  ],
  missingTitle: "Det här är inte klart",
  missing: [
    "Personer som har hjälpmedel har inte provat än.",
    "Vi har inte provat alla skärmläsare.",
    "Arbetsgivares texter kan vara svåra.",
    "Det finns inget teckenspråk och inget inläst ljud.",
  ],
  problemTitle: "Är det något som inte fungerar?",
  problemText:
    "Berätta för kommunen. Vi hjälper dig på ett annat sätt. Du kan också klaga hos Myndigheten för digital förvaltning (Digg).",
  assessed: ({ day }) => `Vi skrev den här texten ${day}. Vi har provat själva.`,
};

export const contact: Widened<typeof source.contact> = {
  title: "Kontakt",
  call: ({ phone }) => `Ring ${phone}`,
  write: "Mejla",
  none: "Ring din kommun. Fråga efter arbetsmarknadsenheten.",
};
