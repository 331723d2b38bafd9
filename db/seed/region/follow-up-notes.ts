import type { PRESENT, StepId } from "#app/domain/followup/follow-up-record.ts";

/** What is written down after a follow-up. About the work, in the words people use at the table. */
export interface FollowUpNote {
  how: "at-workplace" | "at-unit" | "phone" | "video";
  present: readonly (typeof PRESENT)[number][];
  /** Of the hours planned since the last time, how many came to be. */
  attended: number;
  worksWell: string;
  toChange: string;
  steps: readonly StepId[];
  goal: { develop: string; support: string; ownPart: string } | null;
}

const AT_TABLE = ["participant", "handledare", "caseworker"] as const;
const TWO = ["participant", "caseworker"] as const;

/** After the first week. */
const FIRST: readonly FollowUpNote[] = [
  {
    how: "at-workplace",
    present: AT_TABLE,
    attended: 1,
    worksWell:
      "Hittar på arbetsplatsen och vet vem man frågar. Fick eget skåp och nyckel redan första dagen.",
    toChange: "Rasten var otydlig. Handledaren skriver upp tiderna på tavlan.",
    steps: ["comes-on-time"],
    goal: {
      develop: "Klara de två första uppgifterna på morgonen utan genomgång",
      support: "Handledaren går igenom listan en gång på måndagar",
      ownPart: "Säga till direkt när något är oklart",
    },
  },
  {
    how: "phone",
    present: TWO,
    attended: 0.9,
    worksWell: "Bra mottagande. Det hjälper att göra samma uppgift flera dagar i rad.",
    toChange: "Bussen kommer tio minuter efter att passet börjar. Starttiden flyttas till halv nio.",
    steps: [],
    goal: {
      develop: "Resa själv hela vägen",
      support: "Vi åker med en gång och tittar på bytet",
      ownPart: "Ha bussappen i telefonen",
    },
  },
  {
    how: "at-workplace",
    present: ["participant", "handledare", "employer", "caseworker"],
    attended: 1,
    worksWell: "Lugn start, en uppgift i taget. Arbetskamraterna har presenterat sig allihop.",
    toChange: "Arbetsskorna var för små. Nya är beställda.",
    steps: [],
    goal: null,
  },
  {
    how: "at-workplace",
    present: AT_TABLE,
    attended: 0.95,
    worksWell: "Noggrann och frågar före. Handledaren är trygg med att lämna ett moment i taget.",
    toChange: "Det blev mycket på en gång i tisdags. Två nya uppgifter i veckan räcker.",
    steps: ["works-more-alone"],
    goal: {
      develop: "Lära sig ordningen på eftermiddagens uppgifter",
      support: "En lista med bilder vid arbetsplatsen",
      ownPart: "Bocka av listan varje dag",
    },
  },
];

/** Some weeks in. */
const MIDDLE: readonly FollowUpNote[] = [
  {
    how: "at-workplace",
    present: AT_TABLE,
    attended: 0.9,
    worksWell: "Tar egna initiativ, plockar undan och fyller på utan att någon säger till.",
    toChange: "Vill pröva fler uppgifter. Handledaren visar en ny på torsdagar, när det är lugnt.",
    steps: ["more-tasks", "works-more-alone"],
    goal: {
      develop: "Pröva en ny uppgift i veckan",
      support: "Handledaren är bredvid första gången",
      ownPart: "Välja vilken uppgift det ska vara",
    },
  },
  {
    how: "at-unit",
    present: TWO,
    attended: 0.85,
    worksWell: "Trivs med arbetskamraterna. Det går lättare att småprata på rasten nu.",
    toChange:
      "Två dagar föll bort när schemat ändrades med kort varsel. Schemat lämnas nu två veckor i förväg.",
    steps: ["language-forward"],
    goal: {
      develop: "Orden på etiketter och varningsskyltar",
      support: "En ordlista med bilder från arbetsplatsen",
      ownPart: "Öva fem ord om dagen på bussen",
    },
  },
  {
    how: "at-workplace",
    present: AT_TABLE,
    attended: 1,
    worksWell: "Alltid på plats i tid. Handledaren säger att arbetet håller samma nivå som de andras.",
    toChange: "",
    steps: ["comes-on-time", "harder-tasks"],
    goal: {
      develop: "Ta ansvar för ett eget område",
      support: "Avstämning tio minuter på fredagar",
      ownPart: "Planera veckan på måndagen",
    },
  },
  {
    how: "phone",
    present: ["participant", "handledare", "caseworker"],
    attended: 0.95,
    worksWell: "Hela passen går bra, och det finns tid kvar att städa undan efter sig.",
    toChange: "Önskar en lugnare plats att äta på. Det lilla mötesrummet är ledigt mitt på dagen.",
    steps: ["travels-alone"],
    goal: null,
  },
  {
    how: "at-workplace",
    present: AT_TABLE,
    attended: 0.9,
    worksWell: "Har lärt sig maskinerna och förklarar för den som är ny.",
    toChange: "Vill ha mer besked om vad som är bra. Handledaren säger det samma dag.",
    steps: ["harder-tasks"],
    goal: {
      develop: "Klara en hel förmiddag själv",
      support: "Handledaren finns på telefon",
      ownPart: "Ringa i stället för att vänta",
    },
  },
];

/** Near the end. */
const LATE: readonly FollowUpNote[] = [
  {
    how: "at-workplace",
    present: ["participant", "handledare", "employer", "caseworker"],
    attended: 0.95,
    worksWell:
      "Sköter sina uppgifter själv och hoppar in där det behövs. Arbetsgivaren vill prata om fortsättning.",
    toChange: "Skriftliga instruktioner tar tid. De går igenom dem muntligt i stället.",
    steps: ["works-more-alone", "more-tasks"],
    goal: {
      develop: "Planera sin egen vecka",
      support: "Handledaren tittar på planen på måndagen",
      ownPart: "Skriva upp vad som blev gjort och vad som blev kvar",
    },
  },
  {
    how: "at-workplace",
    present: AT_TABLE,
    attended: 0.9,
    worksWell: "Har fått ett intyg på det som är inlärt, och söker jobb på två ställen till.",
    toChange: "",
    steps: ["new-certificate", "applies-for-jobs"],
    goal: {
      develop: "Skriva ett cv som visar det nya",
      support: "En timme på enheten med mall och dator",
      ownPart: "Be om ett omdöme från handledaren",
    },
  },
  {
    how: "at-unit",
    present: TWO,
    attended: 0.85,
    worksWell: "Vet nu vad som passar: praktiska uppgifter, tydlig början och slut på dagen.",
    toChange: "Bestäm vem som lämnar ett omdöme efter sista dagen.",
    steps: ["language-forward"],
    goal: null,
  },
];

/** The n-th follow-up of the one with that serial: varied between people, in an order that makes sense. */
export function followUpNote(serial: number, n: number): FollowUpNote {
  const notes = n === 0 ? FIRST : n < 3 ? MIDDLE : LATE;
  return notes[(serial + n * 2) % notes.length]!;
}
