import type { FinalRecord } from "#app/domain/followup/final-record.ts";
import type { JourneyPlan } from "./history-plans.ts";

/** What was said at the last meeting; the work itself and its hours come from the agreement. */
export type FinalWords = Omit<FinalRecord, "tasks" | "adaptations" | "hoursPlanned" | "hoursAttended">;
type WhatNext = "job-here" | "job-elsewhere" | "studies" | "onwards";

const WORDS: Readonly<Record<WhatNext, readonly FinalWords[]>> = {
  "job-here": [
    {
      supervision: "now-and-then",
      cooperation: "Hälsar på alla och frågar när något är oklart. Omtyckt i arbetslaget.",
      strengths: "Noggrann, uthållig och alltid på plats i tid. Ser vad som behöver göras.",
      development: "Ta större plats på morgonmötet och säga till när det blir för mycket.",
      steps: ["more-tasks", "works-more-alone", "comes-on-time"],
      handledareWords: "En av de mest pålitliga vi har haft. Klarar en hel dag utan oss.",
      participantWords: "Jag vet att jag kan det här nu. Jag vill fortsätta arbeta här.",
      summary: "Målen är nådda. Arbetsgivaren och deltagaren vill gå vidare mot en anställning.",
    },
    {
      supervision: "on-own",
      cooperation: "Hjälper andra utan att bli ombedd. Tar emot den som är ny.",
      strengths: "Händig och säker i det praktiska. Planerar sin egen dag.",
      development: "Be om hjälp innan ett moment kör fast.",
      steps: ["harder-tasks", "works-more-alone", "offered-job"],
      handledareWords: "Vi anställer gärna, med stöd i början.",
      participantWords: "Jag fick förtroende och ansvar. Det var länge sedan.",
      summary: "Har arbetat som en i laget. En anställning med stöd är nästa steg.",
    },
    {
      supervision: "daily",
      cooperation: "Samarbetar bra i en liten grupp, och håller vad som är sagt.",
      strengths: "Tålmodig, försiktig med material och säker på rutinerna.",
      development: "Tempot när det är mycket att göra.",
      steps: ["more-tasks", "language-forward", "offered-job"],
      handledareWords: "Med en genomgång på morgonen går resten av sig självt.",
      participantWords: "De säger hur de vill ha det. Då blir det bra.",
      summary: "Rutinerna sitter. Arbetsgivaren vill anställa om handledningen kan fortsätta.",
    },
  ],
  "job-elsewhere": [
    {
      supervision: "now-and-then",
      cooperation: "Lätt att ha att göra med, både för oss och för kunderna.",
      strengths: "Snabb i starten och bra på att hålla flera saker i huvudet.",
      development: "Skriva ner det som ska lämnas över till nästa.",
      steps: ["applies-for-jobs", "offered-job"],
      handledareWords: "Tråkigt för oss, roligt för den som får en så bra medarbetare.",
      participantWords: "Utan den här tiden hade jag inte vågat söka.",
      summary: "Avslutas i förtid eftersom deltagaren har fått arbete på ett annat ställe.",
    },
  ],
  studies: [
    {
      supervision: "daily",
      cooperation: "Lugn och vänlig, och duktig på att lyssna.",
      strengths: "Vill förstå varför man gör som man gör. Lär sig fort.",
      development: "Språket i det skriftliga.",
      steps: ["language-forward", "travels-alone"],
      handledareWords: "Blir en bra kollega efter utbildningen. Välkommen tillbaka.",
      participantWords: "Nu vet jag vilket yrke jag vill läsa till.",
      summary: "Riktningen är tydlig. Arbetar vidare här tills utbildningen börjar.",
    },
  ],
  onwards: [
    {
      supervision: "daily",
      cooperation: "Arbetar helst med en person i taget, och det har gått att ordna.",
      strengths: "Lär sig snabbt när någon visar. Gör klart det som är påbörjat.",
      development: "Skriftliga instruktioner, och att byta uppgift mitt på dagen.",
      steps: ["language-forward", "works-more-alone"],
      handledareWords: "Språket har lossnat. En genomgång på morgonen räcker för resten av dagen.",
      participantWords: "Det bästa var rasterna. Nu vågar jag prata svenska.",
      summary: "Klart mer svenska än vid starten. En arbetsplats med tydliga rutiner passar bäst.",
    },
  ],
};

/** The words that go with what came of it. */
export function finalWords({ agreement, case: following }: JourneyPlan, serial: number): FinalWords {
  const words = WORDS[whatNext(agreement?.reason ?? null, following?.reason ?? null, following !== null)];
  return words[serial % words.length]!;
}

function whatNext(interrupted: string | null, ended: string | null, hasCase: boolean): WhatNext {
  if (interrupted === "job-elsewhere") return "job-elsewhere";
  if (ended === "studies") return "studies";
  return hasCase && ended !== "employer-stepped-back" ? "job-here" : "onwards";
}
