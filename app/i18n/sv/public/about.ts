/** How it works, step by step, and what people ask first. */
export const how = {
  title: "Så går det till",
  metaDescription:
    "Vägen till en plats genom Jobbron: vad du gör, vad arbetsgivaren ser och vad kommunen hjälper till med.",
  lead: "Från första frågan till en överenskommelse, och ibland ett jobb. Ingen del är bråttom, och du kan säga nej när du vill.",
  stepsTitle: "Fem steg",
  steps: [
    "Arbetsgivaren skriver med egna ord. En jobbmäklare på kommunen känner arbetsplatsen och läser igenom innan platsen visas. Alla kan läsa platserna, också utan konto.",
    "Kortet visar vad du kan, vad du vill och vad som hjälper dig på jobbet. Vi frågar aldrig efter diagnoser. Du läser kortet och säger att det stämmer innan det används.",
    "Jobbmäklaren ser ett kort utan namn, ålder och bakgrund, och bara när flera personer har kort som liknar ditt. Varje förslag kommer med skälen till att det passar.",
    "Du får frågan först. Säger du ja visas ditt kort för arbetsgivaren, fortfarande utan namn. Vill de träffa dig frågar vi en gång till innan de får veta vem du är.",
    "Du, arbetsgivaren, handledaren och kommunen skriver under samma överenskommelse: tider, uppgifter och vem som stöttar. Vi följer upp och ser tillsammans vad nästa steg kan bli.",
  ],
  questionsTitle: "Det folk brukar fråga",
  questions: [
    {
      question: "Hur får jag ett konto?",
      answer:
        "Din handläggare på arbetsmarknadsenheten ordnar det med dig. Du kan få ett kort av papper att logga in med, så det går bra utan e-post och utan ny telefon.",
    },
    {
      question: "Påverkas min ersättning om jag säger nej?",
      answer:
        "Att säga nej till att visas för arbetsgivare ändrar inte ditt bistånd. Prata med din handläggare om du undrar hur en plats påverkar just din ersättning.",
    },
    {
      question: "Kan jag ångra mig?",
      answer:
        "Ja. Du tar tillbaka ett ja på din sida, eller ber din handläggare göra det. Det gäller direkt.",
    },
    {
      question: "Behöver jag kunna svenska?",
      answer:
        "Det beror på platsen. Där en uppgift kräver svenska står det vilken uppgift och hur mycket. Du kan få tolk när ni träffas.",
    },
    {
      question: "Får jag lön?",
      answer:
        "På en anställning får du lön. På praktik och arbetsträning har du kvar din ersättning. På varje plats står det vilken sorts plats det är.",
    },
  ],
  action: "Se lediga platser",
};

/** For those who may open a place at their own workplace. */
export const employers = {
  title: "För arbetsgivare",
  metaDescription:
    "Ta emot någon på praktik, arbetsträning eller anställning. Kommunen föreslår personer med skäl och tar hand om pappren.",
  lead: "Ni berättar vad ni behöver. Vi hittar någon som vill och kan, och finns med hela vägen.",
  points: [
    {
      title: "En plats på under fem minuter",
      text: "Skriv med egna ord. Det sparas medan du skriver, också på telefonen.",
    },
    {
      title: "Förslag med skäl",
      text: "Ni ser vad personen kan och varför det passar. Namnet kommer när båda har sagt ja.",
    },
    {
      title: "Vi håller i pappren",
      text: "Överenskommelse, uppföljning och lönebidrag. Ni ser alltid vems tur det är.",
    },
  ],
  stepsTitle: "Så gör ni",
  steps: [
    { title: "Logga in med e-post", text: "Ni får en kod i mejlen. Inget lösenord att minnas." },
    {
      title: "Beskriv platsen",
      text: "Uppgifter, tider och vad som är viktigt hos er. Ni ser hur den som söker kommer att läsa det.",
    },
    {
      title: "Vi hör av oss",
      text: "En jobbmäklare ringer upp, kontrollerar företaget och läser igenom. Sedan visas platsen.",
    },
    {
      title: "Svara på förslag",
      text: "Ja, nej eller berätta mer. Säger ni ja ordnar vi ett studiebesök.",
    },
  ],
  questionsTitle: "Det arbetsgivare brukar fråga",
  questions: [
    {
      question: "Vad kostar det?",
      answer:
        "Att använda Jobbron kostar inget. Praktik och arbetsträning kostar er handledarens tid. Vid anställning betalar ni lön, ibland med stöd: då räknar vi ut det tillsammans.",
    },
    {
      question: "Hur är det med försäkring?",
      answer:
        "I överenskommelsen står alltid vem som försäkrar: Arbetsförmedlingen, kommunen eller någon annan. Ingen börjar innan det är klart.",
    },
    {
      question: "Vad har vi ansvar för?",
      answer:
        "Ni har arbetsmiljöansvaret på platsen, som för alla som arbetar hos er, och utser en handledare. Vi hjälper till med introduktionen om ni vill.",
    },
    {
      question: "Tränger det undan riktiga jobb?",
      answer:
        "Det ska det inte göra. Vi frågar hur många som arbetar och har praktik hos er, och hör facket där reglerna säger det.",
    },
  ],
  action: "Lägg upp en plats",
  actionOwn: "Till mina platser",
  verifyNote: "Innan platsen syns ringer vi upp er och kontrollerar att allt stämmer.",
};

/** How personal data are protected, in plain words. */
export const privacy = {
  title: "Så skyddar vi dina uppgifter",
  metaDescription:
    "Vad Jobbron sparar om dig, vem som får se det och hur du säger nej, i vanliga ord och utan kakor som följer dig.",
  lead: "Dina uppgifter är dina. Här står vad vi visar, för vem och hur du säger nej.",
  points: [
    {
      title: "Kort utan namn",
      text: "Jobbmäklare och arbetsgivare ser ett avidentifierat kort. Det visas bara när flera personer har ett som liknar det.",
    },
    {
      title: "Ditt ja är ett kvitto",
      text: "Du ser vem du har sagt ja till, vad det gäller och hur länge. Du tar tillbaka det med ett tryck.",
    },
    {
      title: "Du ser vem som har tittat",
      text: "Varje gång någon på kommunen eller hos en arbetsgivare öppnar dina uppgifter skrivs det upp, och du kan läsa listan.",
    },
    {
      title: "Ett nej kostar inget",
      text: "Du kan säga nej. Ett nej till att visas ändrar inte ditt bistånd.",
    },
    { title: "Inga diagnoser", text: "Vi frågar vad som hjälper dig på jobbet. Aldrig varför." },
    {
      title: "Ingen dator väljer bort dig",
      text: "Datorn sorterar förslag och visar skälen. En människa bestämmer alltid.",
    },
  ],
  sections: [
    {
      title: "Det här sparar vi",
      paragraphs: [
        "Om dig som är deltagare: namn och hur vi når dig, ditt kompetenskort, dina ja och nej, dina förslag och överenskommelser. Namn och kort är krypterade.",
        "Vi sparar inte personnummer, diagnoser, läkarintyg, skulder, religion, ursprung eller vilka du lever med. Det finns inga fält för det.",
        "Om arbetsgivare sparar vi företagets uppgifter och vem som svarar för dem.",
      ],
    },
    {
      title: "Varför vi får göra det",
      paragraphs: [
        "Kommunens arbetsmarknadsenhet har till uppgift att hjälpa människor till arbete. Det är grunden för att vi har ditt ärende. Att visa dig för en arbetsgivare gör vi bara om du själv har sagt ja.",
      ],
    },
    {
      title: "Hur länge",
      paragraphs: [
        "Uppgifter sparas så länge kommunens beslut om gallring säger, och tas sedan bort. Tar du tillbaka ett ja försvinner kortet ur sökningen i samma ögonblick.",
        "En sökning som du sparar ser bara du. Den tas bort ett halvår efter att du senast använde den, eller när ditt ärende avslutas.",
      ],
    },
    {
      title: "Dina rättigheter",
      paragraphs: [
        "Du har rätt att få veta vad vi har om dig, få fel rättade och klaga. Börja gärna med din handläggare. Kommunen har också ett dataskyddsombud. Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten (IMY).",
      ],
    },
    {
      title: "Kakor",
      paragraphs: [
        "Vi använder bara kakor som behövs: för att du ska vara inloggad, och för att minnas språk och utseende. Ingen statistik skickas till andra företag, och därför finns ingen ruta att klicka bort.",
        "Tittar du på platser utan att logga in vet vi inte vem du är.",
      ],
    },
  ],
  contactTitle: "Fråga oss",
};

/** The accessibility statement (lagen 2018:1937 om tillgänglighet till digital offentlig service). */
export const accessibility = {
  title: "Tillgänglighet på Jobbron",
  metaDescription: "Hur tillgänglig Jobbron är, vad som har prövats, vad som återstår och hur du får hjälp.",
  lead: "Alla ska kunna använda Jobbron: med tangentbord, med skärmläsare, med förstorad text och på en gammal telefon.",
  statusTitle: "Hur långt vi har kommit",
  status:
    "Målet är WCAG 2.2 på nivå AA och standarden EN 301 549. I våra egna prov hittar vi inga brister mot den nivån. Ingen utomstående har granskat än, så vi kallar oss delvis förenliga med lagen om tillgänglighet till digital offentlig service.",
  testedTitle: "Det här har vi prövat",
  tested: [
    "Sidorna prövas automatiskt i en riktig webbläsare, i telefonens och i datorns bredd, varje gång något ändras.",
    "De viktigaste vägarna går vi igenom med bara tangentbord.",
    "Varje par av färger har räknats ut, i ljust och mörkt utseende.",
    "Att söka och läsa platser och att fylla i formulär går också när JavaScript är avstängt.",
    "Lätt svenska har korta meningar, och det kontrolleras.",
  ],
  missingTitle: "Det här återstår",
  missing: [
    "Personer med egna erfarenheter av hjälpmedel har inte prövat tjänsten än.",
    "Vi har inte prövat med alla skärmläsare, bara att rätt namn och roller når dem.",
    "Arbetsgivares egna texter kan vara svårare än våra. Jobbmäklaren läser dem innan de visas.",
    "Teckenspråk och inläst ljud finns inte.",
  ],
  problemTitle: "Hittar du något som inte fungerar?",
  problemText:
    "Berätta för arbetsmarknadsenheten, så hjälper vi dig på ett annat sätt och rättar felet. Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning (Digg), som har tillsyn.",
  assessed: ({ day }: { day: string }) => `Den här redogörelsen skrevs ${day} och bygger på våra egna prov.`,
};

/** Whom to call, on several of these pages. */
export const contact = {
  title: "Kontakt",
  call: ({ phone }: { phone: string }) => `Ring ${phone}`,
  write: "Mejla",
  none: "Ring växeln i din kommun och fråga efter arbetsmarknadsenheten.",
};
