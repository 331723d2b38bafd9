import type { HardDemand } from "#app/domain/matching/hard-demands.ts";
import type { PartId } from "#app/domain/matching/weights.ts";
import { plural } from "../../plural.ts";
import { workspaceTools } from "./workspace-tools.ts";

/** The placement's workspace: the need beside ranked cards without names. */
export const workspace = {
  ...workspaceTools,
  back: "Idag",
  lead: ({ company }: { company: string }) =>
    `${company}. Rangordningen är ett förslag. Du bestämmer vem du föreslår.`,
  need: "Det här behövs",
  needColumn: "Behovet, och vad varje krav gör",
  occupation: "Yrke",
  where: "Var",
  when: "När",
  hours: "Timmar",
  seats: "Lediga platser",
  traits: "Förmågor",
  demands: "Krav",
  noDemands: "Inga särskilda krav.",
  offered: "Arbetsplatsen kan ordna",
  hoursSpan: ({ min, max }: { min: number; max: number }) =>
    min === max ? `${min} timmar i veckan` : `${min}–${max} timmar i veckan`,
  hoursFrom: ({ from }: { from: number }) => `Går att börja på ${from}`,
  withoutCar: "Går att nå utan bil",
  carNeeded: "Går inte att nå utan bil",
  traitNeed: ({ level, weight }: { level: number; weight: string }) =>
    `steg ${level}, ${weight.toLowerCase()}`,
  interested: ({ count }: { count: number }) =>
    `Minst ${count} deltagare har visat intresse. Handläggarna tar det vidare.`,
  interestedFew: ({ k }: { k: number }) =>
    `Färre än ${k} deltagare har visat intresse, eller ingen. Antalet visas inte.`,
  candidates: "Kort utan namn som passar",
  shown: ({ count }: { count: number }) =>
    plural("sv", count, { zero: "Inga kort.", one: "1 kort.", other: `${count} kort.` }),
  more: "Fler kort finns. Sök eller filtrera för att se dem.",
  excluded: ({ count }: { count: number }) =>
    plural("sv", count, {
      zero: "Inget kort faller bort på ett krav.",
      one: "1 kort faller bort på ett krav.",
      other: `${count} kort i urvalet faller bort på ett krav. Arbetsvillkor räknas inte.`,
    }),
  excludedFew: ({ k }: { k: number }) => `Färre än ${k} faller bort på ett krav. Antalet visas inte.`,
  search: "Sök bland korten",
  searchHint: "Till exempel trädgård, lugn miljö eller ett kortnamn",
  searchButton: "Sök",
  filters: "Filtrera korten",
  filter: "Visa",
  keys: "Tangenter: j och k går ner och upp, Enter öppnar, p väljer, c jämför de valda, f fäster, x döljer.",
  select: ({ alias }: { alias: string }) => `Välj ${alias}`,
  propose: "Föreslå de valda",
  proposeHint: "De som uppfyller kraven tillfrågas direkt. Annars stämmer handläggaren av först.",
  proposeShort: "Föreslå",
  ask: "Fråga handläggaren",
  proposed: "Föreslagen",
  scoreLabel: "Poäng",
  partOf: ({ points, max }: { points: number; max: number }) => `${points} av ${max}`,
  partUnknown: "delvis okänt",
  parts: {
    traits: "Förmågor",
    occupation: "Yrke",
    conditions: "Arbetsvillkor",
    distance: "Avstånd",
    certainty: "Besked om kraven",
    waiting: "Väntetid",
    spread: "Spridning",
  } satisfies Record<PartId, string>,
  eligible: {
    yes: "Uppfyller alla krav",
    ask: "Kan inte avgöras: fråga handläggaren",
    no: "Uppfyller inte ett krav",
  },
  why: "Det här talar för",
  gaps: "Det här saknas eller är oklart",
  unclear: "Kan inte avgöras av kortet",
  change: "Det här skulle ändra något",
  whatIf: {
    title: "Om ett krav inte fanns",
    lead: ({ k }: { k: number }) => `Antal under ${k} visas inte, och arbetsvillkor räknas inte.`,
    more: ({ count }: { count: number }) => plural("sv", count, { one: "1 till", other: `${count} till` }),
    none: "Inget enskilt krav stänger ute så många att det kan visas.",
  },
  demand: {
    start: "Startdatumet",
    hours: "Timmarna",
    travel: "Resan",
    licence: "Körkortet",
    certificate: "Intyget",
    swedish: "Svenskan",
    condition: "Arbetsvillkoret",
  } satisfies Record<HardDemand["kind"], string>,
  demandNamed: ({ demand, name }: { demand: string; name: string }) => `${demand}: ${name}`,
  empty: {
    title: "Inga kort passar just nu",
    text: "Prova att ta bort ett filter, eller se nedan vad som händer om ett krav inte fanns. Nya kort kommer när handläggarna publicerar dem.",
    clear: "Ta bort sökning och filter",
  },
  placementsOnly: {
    title: "Enheten söker inte bland personer",
    text: "Här utgår ni från en känd deltagare. Berätta för handläggarna om platsen: de söker platser åt sina deltagare och föreslår därifrån. Förslagen kommer hit till dig.",
    action: "Se förslagen",
  },
  notPublished: {
    title: "Platsen är inte publicerad",
    text: "Kort visas när platsen är publicerad och arbetsplatsen är kontrollerad.",
  },
  proposals: "Förslag till platsen",
  failures: {
    compareTwo: "Välj minst två kort att jämföra.",
    compareFewer: "Högst fyra kort får plats bredvid varandra. Välj färre.",
    proposeFewer: "Det var för många på en gång. Välj färre.",
    hideReason: "Välj varför kortet inte passar här, så döljs det.",
    not_published: "Platsen är inte publicerad längre. Inget är ändrat.",
    placements_only: "Enheten söker inte bland personer. Inget är ändrat.",
    cannot_be_proposed:
      "Minst ett av korten går inte att föreslå till den här platsen just nu. Inget förslag skickades. Listan visar hur det är nu.",
  },
};
