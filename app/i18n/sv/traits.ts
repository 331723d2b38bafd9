import type { TraitWording } from "#app/domain/kompetenskort/trait-catalogue.ts";
import type { TraitId } from "#app/domain/kompetenskort/vocabulary.ts";

/**
 * The common trait catalogue. Each step is one behaviour that can be seen at work, so that two handledare who
 * have watched the same day choose the same step; none of them says why. A unit can reword them.
 */
export const traits = {
  initiativ: {
    name: "Initiativförmåga",
    question: "Vad händer när en uppgift är klar?",
    anchors: {
      1: "Väntar tills någon säger vad som ska göras.",
      2: "Frågar efter nästa uppgift när en är klar.",
      3: "Ser själv vanliga uppgifter som behöver göras och sätter igång.",
      4: "Föreslår egna lösningar och tar tag i sådant som ingen har bett om.",
    },
  },
  samarbete: {
    name: "Samarbetsförmåga",
    question: "Hur fungerar arbetet tillsammans med andra?",
    anchors: {
      1: "Håller sig för sig själv även när uppgiften görs tillsammans.",
      2: "Gör sin del när någon annan har delat upp arbetet.",
      3: "Stämmer av med kollegerna och hjälper till när någon ber om det.",
      4: "Ser när andra behöver hjälp och får gruppen att arbeta bättre ihop.",
    },
  },
  punktlighet: {
    name: "Punktlighet",
    question: "Hur är det med tider och frånvaro?",
    anchors: {
      1: "Kommer ofta för sent eller är borta utan att höra av sig.",
      2: "Kommer oftast i tid men hör ibland av sig för sent vid frånvaro.",
      3: "Kommer i tid och hör av sig före arbetsdagens början vid frånvaro.",
      4: "Kommer i tid varje dag, håller rasterna och förvarnar om planerad frånvaro.",
    },
  },
  noggrannhet: {
    name: "Noggrannhet",
    question: "Hur blir resultatet?",
    anchors: {
      1: "Lämnar arbetet halvfärdigt eller med fel som andra får rätta.",
      2: "Gör rätt när någon kontrollerar under tiden.",
      3: "Gör rätt på egen hand och rättar de fel som någon påpekar.",
      4: "Kontrollerar sitt eget arbete och rättar felen innan någon påpekar dem.",
    },
  },
  ansvar: {
    name: "Ansvarsfullhet",
    question: "Går det att lita på att det blir gjort?",
    anchors: {
      1: "Lämnar uppgiften ogjord om ingen påminner flera gånger.",
      2: "Gör klart uppgiften efter en påminnelse.",
      3: "Gör klart det som är överenskommet utan påminnelse.",
      4: "Säger till i tid om något hindrar och ser till att arbetet ändå blir gjort.",
    },
  },
  "forsta-instruktioner": {
    name: "Förmåga att förstå instruktioner",
    question: "Vad behövs för att komma igång med en ny uppgift?",
    anchors: {
      1: "Behöver att någon är med och visar varje moment, varje gång.",
      2: "Klarar uppgiften när ett moment i taget har visats och upprepats.",
      3: "Klarar uppgiften efter en genomgång av flera moment och frågar när något är oklart.",
      4: "Klarar uppgiften efter en kort instruktion och kan förklara den för andra.",
    },
  },
  service: {
    name: "Service och bemötande",
    question: "Hur är mötet med kunder, brukare eller besökare?",
    anchors: {
      1: "Undviker kontakt eller svarar inte på tilltal.",
      2: "Hälsar och svarar kort på frågor.",
      3: "Lyssnar, svarar vänligt och hämtar hjälp när det behövs.",
      4: "Tar själv kontakt, löser ärendet och är lugn även när någon är missnöjd.",
    },
  },
  uthallighet: {
    name: "Uthållighet",
    question: "Hur länge går det att hålla på med en uppgift?",
    anchors: {
      1: "Avbryter arbetet efter en kort stund.",
      2: "Arbetar en stund i taget med extra pauser eller byte av uppgift.",
      3: "Arbetar hela passet med vanliga raster.",
      4: "Arbetar hela passet i jämn takt, även när det är enformigt eller mycket att göra.",
    },
  },
  sjalvstandighet: {
    name: "Självständighet",
    question: "Hur mycket stöd behövs under arbetet?",
    anchors: {
      1: "Behöver någon bredvid sig hela tiden.",
      2: "Arbetar korta stunder på egen hand och frågar ofta om det är rätt.",
      3: "Sköter kända uppgifter på egen hand och frågar när något är nytt.",
      4: "Planerar och genomför sin arbetsdag på egen hand.",
    },
  },
  larande: {
    name: "Lärande",
    question: "Hur går det att lära sig något nytt?",
    anchors: {
      1: "Behöver visas samma uppgift från början varje dag.",
      2: "Kan uppgiften efter att ha övat många gånger med stöd.",
      3: "Kan uppgiften efter några gånger och minns den nästa vecka.",
      4: "Kan uppgiften efter en eller två gånger och använder kunskapen i nya uppgifter.",
    },
  },
  "praktiskt-handlag": {
    name: "Praktiskt handlag",
    question: "Hur går det med verktyg, redskap och material?",
    anchors: {
      1: "Behöver hjälp för att använda enkla redskap på ett säkert sätt.",
      2: "Använder enkla redskap säkert när någon har visat hur.",
      3: "Väljer rätt redskap själv och använder det säkert.",
      4: "Använder även nya redskap säkert efter en genomgång och löser praktiska problem på plats.",
    },
  },
  "digital-vana": {
    name: "Digital vana",
    question: "Hur går det med mobil, surfplatta och dator i arbetet?",
    anchors: {
      1: "Behöver hjälp för att öppna och läsa ett meddelande.",
      2: "Läser och svarar på meddelanden på egen hand.",
      3: "Fyller i formulär och använder arbetsplatsens program efter en genomgång.",
      4: "Lär sig nya program på egen hand och visar andra.",
    },
  },
} as const satisfies Record<TraitId, TraitWording>;
