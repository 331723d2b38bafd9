import type { traits as source } from "../sv/traits.ts";
import type { Widened } from "../widened.ts";

export const traits: Widened<typeof source> = {
  initiativ: {
    name: "Att ta egna initiativ",
    question: "Vad gör du när du är klar med en uppgift?",
    anchors: {
      1: "Jag väntar tills någon säger vad jag ska göra.",
      2: "Jag frågar vad jag ska göra sedan.",
      3: "Jag ser själv vad som behöver göras och börjar.",
      4: "Jag kommer med egna idéer och gör saker som ingen har bett om.",
    },
  },
  samarbete: {
    name: "Att arbeta med andra",
    question: "Hur är det att arbeta tillsammans med andra?",
    anchors: {
      1: "Jag arbetar för mig själv, även när vi är flera.",
      2: "Jag gör min del när någon har sagt vem som ska göra vad.",
      3: "Jag pratar med de andra och hjälper till när de frågar.",
      4: "Jag ser när andra behöver hjälp. Jag hjälper gruppen att arbeta bra ihop.",
    },
  },
  punktlighet: {
    name: "Att komma i tid",
    question: "Kommer du i tid? Säger du till när du inte kan komma?",
    anchors: {
      1: "Jag kommer ofta för sent, eller är borta utan att säga till.",
      2: "Jag kommer oftast i tid. Ibland säger jag till för sent när jag är borta.",
      3: "Jag kommer i tid. Jag säger till innan dagen börjar om jag inte kan komma.",
      4: "Jag kommer i tid varje dag och håller rasterna. Jag säger till i förväg när jag ska vara ledig.",
    },
  },
  noggrannhet: {
    name: "Att vara noggrann",
    question: "Hur bra blir det du gör?",
    anchors: {
      1: "Det blir ofta fel, eller inte klart. Andra får rätta det.",
      2: "Det blir rätt när någon kontrollerar medan jag arbetar.",
      3: "Det blir rätt när jag arbetar själv. Jag rättar felen som andra ser.",
      4: "Jag kontrollerar mitt arbete och rättar felen innan andra ser dem.",
    },
  },
  ansvar: {
    name: "Att ta ansvar",
    question: "Gör du det du har lovat?",
    anchors: {
      1: "Jag gör det bara om någon påminner mig flera gånger.",
      2: "Jag gör det när någon påminner mig en gång.",
      3: "Jag gör det utan att någon påminner mig.",
      4: "Jag säger till i tid om jag får problem. Jag ser till att arbetet ändå blir gjort.",
    },
  },
  "forsta-instruktioner": {
    name: "Att förstå instruktioner",
    question: "Vad behöver du för att börja med en ny uppgift?",
    anchors: {
      1: "Någon behöver vara med och visa varje gång.",
      2: "Någon behöver visa en sak i taget, och visa flera gånger.",
      3: "Någon visar allt en gång. Jag frågar när jag inte förstår.",
      4: "Det räcker med några ord. Jag kan förklara för andra.",
    },
  },
  service: {
    name: "Att möta människor",
    question: "Hur är det att möta kunder och besökare?",
    anchors: {
      1: "Jag vill helst inte prata med dem.",
      2: "Jag hälsar och svarar kort.",
      3: "Jag lyssnar och svarar vänligt. Jag hämtar hjälp när det behövs.",
      4: "Jag går fram och hjälper dem. Jag är lugn även när någon är arg.",
    },
  },
  uthallighet: {
    name: "Att orka",
    question: "Hur länge kan du hålla på med en uppgift?",
    anchors: {
      1: "Jag slutar efter en kort stund.",
      2: "Jag arbetar en stund i taget. Jag behöver extra pauser eller byta uppgift.",
      3: "Jag arbetar hela dagen med vanliga raster.",
      4: "Jag arbetar lika bra hela dagen, även när det är tråkigt eller mycket att göra.",
    },
  },
  sjalvstandighet: {
    name: "Att arbeta själv",
    question: "Hur mycket hjälp behöver du när du arbetar?",
    anchors: {
      1: "Jag behöver någon bredvid mig hela tiden.",
      2: "Jag arbetar själv korta stunder. Jag frågar ofta om det är rätt.",
      3: "Jag gör det jag kan själv. Jag frågar när något är nytt.",
      4: "Jag planerar och gör mitt arbete själv hela dagen.",
    },
  },
  larande: {
    name: "Att lära sig",
    question: "Hur lär du dig något nytt?",
    anchors: {
      1: "Någon behöver visa mig samma sak från början varje dag.",
      2: "Jag kan det när jag har övat många gånger med hjälp.",
      3: "Jag kan det efter några gånger. Jag minns det nästa vecka.",
      4: "Jag kan det efter en eller två gånger och använder det i nya uppgifter.",
    },
  },
  "praktiskt-handlag": {
    name: "Att arbeta med händerna",
    question: "Hur går det med verktyg och material?",
    anchors: {
      1: "Jag behöver hjälp för att använda enkla verktyg på ett säkert sätt.",
      2: "Jag använder enkla verktyg säkert när någon har visat mig.",
      3: "Jag väljer rätt verktyg själv och använder det säkert.",
      4: "Jag använder nya verktyg säkert när någon har visat. Jag löser problem själv.",
    },
  },
  "digital-vana": {
    name: "Mobil och dator",
    question: "Hur går det att använda mobil och dator i arbetet?",
    anchors: {
      1: "Jag behöver hjälp för att läsa ett meddelande.",
      2: "Jag läser och svarar på meddelanden själv.",
      3: "Jag fyller i formulär. Jag använder jobbets program när någon har visat.",
      4: "Jag lär mig nya program själv och visar andra.",
    },
  },
};
