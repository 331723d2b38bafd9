import type { WorkArea } from "#app/domain/occupation/work-areas.ts";
import { plural } from "../../plural.ts";

const areas: Record<WorkArea, string> = {
  kok: "Kök och restaurang",
  butik: "Butik och försäljning",
  lager: "Lager och transport",
  stad: "Städ och fastighet",
  natur: "Trädgård, djur och skog",
  vard: "Vård och omsorg",
  skola: "Barn och skola",
  bygg: "Bygg och anläggning",
  verkstad: "Verkstad och industri",
  kontor: "Kontor och data",
  manniskor: "Fritid, service och kultur",
};

/** Searching the open placements. */
export const search = {
  title: "Lediga platser",
  metaDescription: "Sök bland praktikplatser, arbetsträning och anställningar hos arbetsgivare nära dig.",
  label: "Sök bland platserna",
  placeholder: "Yrke, uppgift eller ort",
  button: "Sök",
  resultsTitle: "Platser",
  count: ({ count }: { count: number }) =>
    plural("sv", count, { zero: "Inga platser", one: "1 plats", other: `${count} platser` }),
  countFor: ({ count, query }: { count: number; query: string }) =>
    plural("sv", count, {
      zero: `Inga platser för ”${query}”`,
      one: `1 plats för ”${query}”`,
      other: `${count} platser för ”${query}”`,
    }),
  tooLong: ({ most }: { most: number }) => `Texten är längre än ${most} tecken. Vi söker på början av den.`,
  meant: ({ query, meant }: { query: string; meant: string }) =>
    `Du skrev ”${query}”. Vi visar platser för ”${meant}”.`,
  searchMeant: ({ meant }: { meant: string }) => `Sök bara på ”${meant}”`,
  relaxed: "Ingen plats har alla dina ord. De här har några av dem.",
  putAside: ({ words }: { words: string }) => `Ingen plats har alla dina ord. Vi har letat utan ${words}.`,
  placeUnknown: ({ name }: { name: string }) =>
    `Vi hittar ingen ort som heter ”${name}”, så vi söker överallt.`,
  placesMeant: "Menade du:",
  namesakes: ({ name }: { name: string }) => `Vi söker runt ${name}. Andra orter som heter så:`,
  straightLine: ({ place }: { place: string }) => `Avstånden är fågelvägen från ${place}.`,
  areas,
  filters: {
    title: "Begränsa sökningen",
    open: ({ count }: { count: number }) => (count > 0 ? `Filter (${count} valda)` : "Filter"),
    kind: "Sorts plats",
    kommun: "Kommun",
    area: "Arbetsområde",
    hours: "Timmar i veckan",
    hoursAny: "Spelar ingen roll",
    hoursUpTo: ({ hours }: { hours: number }) => `Går att göra på ${hours} timmar`,
    good: "Bra att veta",
    conditions: "Det här kan arbetsplatsen ordna",
    withoutCar: "Går att nå utan bil",
    noLicence: "Kräver inget körkort",
    canLead: "Kan leda till anställning",
    distance: "Hur långt bort",
    within: ({ km }: { km: number }) => `Högst ${km} km`,
    near: "Nära",
    nearPlaceholder: "Ort eller kommun",
    nearChosen: ({ place, km }: { place: string; km: number }) => `Högst ${km} km från ${place}`,
    apply: "Visa platser",
    active: "Valda filter",
    remove: ({ name }: { name: string }) => `Ta bort filtret ${name}`,
  },
  sort: { label: "Ordna efter", relevance: "Passar bäst", newest: "Nyast först", nearest: "Närmast först" },
  card: {
    distance: ({ distance }: { distance: string }) => `${distance} bort`,
    published: ({ when }: { when: string }) => `Upplagd ${when}`,
  },
  none: {
    title: "Vi hittade ingen sådan plats",
    text: "Prova ett vanligare ord, ett längre avstånd eller färre filter. Nya platser kommer varje vecka.",
    action: "Visa alla platser",
    try: "Det här brukar ge träffar:",
    nothingOpen: {
      title: "Just nu finns inga lediga platser",
      text: "Det är inte din sökning det är fel på. Nya platser kommer varje vecka, så titta gärna in igen om några dagar.",
    },
  },
  help: {
    title: "Så hittar du fler",
    lead: "De här sökningarna ger träffar:",
    places: ({ count }: { count: number }) =>
      plural("sv", count, { one: "1 plats", other: `${count} platser` }),
    withoutFilter: ({ name }: { name: string }) => `Utan filtret ”${name}”`,
    withoutFilters: "Utan filter",
    within: ({ km, place }: { km: number; place: string }) => `Högst ${km} km från ${place}`,
    anywhere: ({ place }: { place: string }) => `Hur långt från ${place} som helst`,
    moreKommuner: ({ names }: { names: string }) => `Även i ${names}`,
    words: ({ text }: { text: string }) => `Bara ”${text}”`,
    occupation: ({ text }: { text: string }) => `Liknande arbete: ”${text}”`,
  },
  save: {
    title: "Få ett brev när det kommer nya platser",
    text: "Spara sökningen så skriver vi till dig när det finns något nytt. Bara du ser vad du har sparat.",
    action: "Spara sökningen",
    mine: "Dina sparade sökningar",
    visitor: "Är du inskriven som deltagare kan du spara sökningen och få brev om nya platser.",
    signIn: "Logga in och spara",
  },
  inWords: {
    everything: "Alla lediga platser",
    quoted: ({ text }: { text: string }) => `”${text}”`,
  },
  failed: "Sökningen svarade inte. Dina ord finns kvar, försök igen om en stund.",
};
