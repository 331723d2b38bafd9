import type { HideReason, MatchEvent } from "#app/domain/matching/marks.ts";
import type { Verdict } from "#app/domain/matching/three-valued.ts";
import type { TriedNeed } from "#app/domain/matching/tried-need.ts";
import { plural } from "../../plural.ts";

/** What a broker does with the list: tries the need, compares, pins, hides, puts in order, and reads what was done. */
export const workspaceTools = {
  trying: {
    title: "Prova behovet",
    lead: "Se hur listan blir om behovet vore ett annat. Annonsen ändras inte.",
    swedishSpoken: "Talad svenska, minst",
    swedishWritten: "Skriven svenska, minst",
    noDemand: "Inget krav",
    licences: "Körkort som krävs",
    certificates: "Intyg som krävs",
    otherPapers: "Fler körkort och intyg",
    hoursMin: "Minst timmar i veckan",
    hoursMax: "Högst timmar i veckan",
    stepsFrom: "Går att börja på",
    stepsHint: "Lämna tomt om hela tiden gäller från början.",
    hoursUnit: "timmar",
    start: "Första dag",
    traits: "Förmågor",
    otherTraits: "Fler förmågor",
    level: ({ trait }: { trait: string }) => `${trait}: steg`,
    weight: ({ trait }: { trait: string }) => `${trait}: hur viktigt`,
    notNeeded: "Behövs inte",
    step: ({ level }: { level: number }) => `Steg ${level}`,
    conditions: "Arbetsvillkor",
    otherConditions: "Fler arbetsvillkor",
    unanswered: "Inte besvarat",
    button: "Prova",
    reset: "Återställ",
    edit: "Till annonsen",
    notice: "Du provar. Annonsen är inte ändrad.",
    changed: ({ parts }: { parts: string }) => `Det här provar du: ${parts}.`,
    invalid: "Det går inte att prova så",
    invalidText: "Rätta det som är markerat. Så länge visar listan behovet som det står i annonsen.",
    parts: {
      swedishSpoken: "talad svenska",
      swedishWritten: "skriven svenska",
      licences: "körkort",
      certificates: "intyg",
      hoursMin: "minsta antal timmar",
      hoursMax: "högsta antal timmar",
      hoursStepsFrom: "timmar att börja på",
      startDate: "första dag",
      conditions: "arbetsvillkor",
      traits: "förmågor",
    } satisfies Record<keyof TriedNeed, string>,
    ownRank: ({ rank }: { rank: number }) => `Nummer ${rank} med annonsen som den är.`,
    ownOut: "Faller bort med annonsen som den är. Ändra annonsen först, så går det att föreslå.",
    first: ({ alias }: { alias: string }) => `Överst står ${alias}.`,
  },
  compare: {
    button: "Jämför de valda",
    hint: "Välj två till fyra kort.",
    title: "Jämförelse",
    lead: ({ tried }: { tried: boolean }) =>
      tried ? "Mot behovet som du provar det." : "Mot behovet som det står i annonsen.",
    close: "Stäng jämförelsen",
    needed: "Det som behövs",
    table: "Jämförelsen som tabell",
    chart: "Förmågor bredvid det som behövs",
    what: "Vad",
    rank: "Nummer i listan",
    notInList: "Faller bort",
    score: "Poäng",
    scoreOf: ({ score }: { score: number }) => `${score} av 100`,
    demands: "Krav",
    traits: "Förmågor",
    stepOf: ({ level }: { level: number }) => `Steg ${level}`,
    neededStep: ({ trait, level }: { trait: string; level: number }) => `${trait} (steg ${level} behövs)`,
    parts: "Poängens delar",
    rest: "Villkor och det som saknas",
    conditions: "Arbetsvillkor",
    noConditions: "Inga på kortet",
    gaps: "Saknas eller är oklart",
    noGaps: "Inget",
    changes: "Det här skulle ändra något",
    verdicts: {
      meets: "Uppfyllt",
      not: "Inte uppfyllt",
      unknown: "Kan inte avgöras",
    } satisfies Record<Verdict, string>,
  },
  marks: {
    pin: "Fäst överst",
    pinned: ({ by, day }: { by: string; day: string }) => `Fäst av ${by} ${day}.`,
    unpin: "Lossa",
    hide: "Dölj",
    hideTitle: "Dölj kortet",
    reason: "Varför passar det inte här?",
    hidden: ({ by, day, reason }: { by: string; day: string; reason: string }) =>
      `Dolt av ${by} ${day}: ${reason.toLowerCase()}.`,
    show: "Visa igen",
    hiddenTitle: ({ count }: { count: number }) =>
      plural("sv", count, { one: "1 dolt kort", other: `${count} dolda kort` }),
    hiddenLead: "Enhetens jobbmäklare ser samma markeringar. De försvinner när kortet försvinner.",
    leftOut: "Faller bort på ett krav",
    reasons: {
      tasks: "Passar inte för uppgifterna",
      occupation: "Yrket ligger för långt ifrån",
      hours: "Timmarna går inte ihop",
      travel: "Resan blir för lång",
      traits: "Förmågorna räcker inte än",
      conditions: "Arbetsplatsen kan inte ordna det som behövs",
      later: "Passar bättre längre fram",
      "other-placement": "Passar bättre på en annan plats",
    } satisfies Record<HideReason, string>,
  },
  order: {
    label: "Ordning",
    field: ({ alias }: { alias: string }) => `Ordning för ${alias}`,
    title: "Så här föreslås de",
    earlier: ({ alias }: { alias: string }) => `Flytta upp ${alias}`,
    later: ({ alias }: { alias: string }) => `Flytta ner ${alias}`,
    seats: ({ seats }: { seats: number }) =>
      plural("sv", seats, {
        one: "Platsen har en ledig plats. Du kan föreslå fler: alla tillfrågas i din ordning, och platsen är tagen först när en överenskommelse är klar.",
        other: `Platsen har ${seats} lediga platser. Du kan föreslå fler: alla tillfrågas i din ordning, och en plats är tagen först när en överenskommelse är klar.`,
      }),
  },
  moreGrounds: "Mer om varför",
  keysOff: "Stäng av tangenterna",
  keysOn: "Slå på tangenterna",
  events: {
    title: "Det här har hänt med förslagen",
    lead: "Varje lista som visas skrivs upp, och vad ni gör med den. Här står antal, aldrig vilka korten var.",
    none: "Inget än.",
    weights: ({ version }: { version: number }) => `Vikter: version ${version}.`,
    tried: ({ times }: { times: number }) =>
      plural("sv", times, {
        one: "En av gångerna provades ett annat behov.",
        other: `${times} av gångerna provades ett annat behov.`,
      }),
    triedOnce: "Ett annat behov provades då.",
    rank: ({ rank }: { rank: number }) => `Kortet stod som nummer ${rank}.`,
    reason: ({ reason }: { reason: string }) => `Skäl: ${reason.toLowerCase()}.`,
    done: {
      shown: ({ by, times, cards }) =>
        `${by} såg listan ${plural("sv", times, { one: "en gång", other: `${times} gånger` })}, ${cardsIn(cards, times > 1)}.`,
      compared: ({ by, cards }) => `${by} jämförde ${cards} kort.`,
      pinned: ({ by }) => `${by} fäste ett kort överst.`,
      hidden: ({ by }) => `${by} dolde ett kort.`,
      set_aside: ({ by }) => `${by} valde bort ett kort när platser fördelades.`,
      taken_back: ({ by, cards }) =>
        `${by} tog med ${plural("sv", cards, { one: "ett bortvalt kort", other: `${cards} bortvalda kort` })} igen.`,
      released: ({ by }) => `${by} tog bort en markering.`,
      proposed: ({ by, cards }) =>
        `${by} föreslog ${plural("sv", cards, { one: "ett kort", other: `${cards} kort` })}.`,
    } satisfies Record<MatchEvent, (deed: { by: string; times: number; cards: number }) => string>,
  },
};

function cardsIn(cards: number, atMost: boolean): string {
  const count = plural("sv", cards, { zero: "utan något kort", one: "ett kort", other: `${cards} kort` });
  return atMost && cards > 0 ? `som mest ${count}` : count;
}
