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
  relaxed: "Ingen plats har alla dina ord. De här har några av dem.",
  placeUnknown: ({ name }: { name: string }) =>
    `Vi hittar ingen ort som heter ”${name}”. Skriv till exempel Osby eller Hässleholm.`,
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
    distance: ({ distance, place }: { distance: string; place: string }) => `${distance} från ${place}`,
    published: ({ when }: { when: string }) => `Upplagd ${when}`,
  },
  none: {
    title: "Vi hittade ingen sådan plats",
    text: "Prova ett vanligare ord, ett längre avstånd eller färre filter. Nya platser kommer varje vecka.",
    action: "Visa alla platser",
    try: "Det här brukar ge träffar:",
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
