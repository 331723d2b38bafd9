import { plural } from "../../plural.ts";
import type { start as source } from "../../sv/public/start.ts";
import type { Widened } from "../../widened.ts";

export const start: Widened<typeof source> = {
  metaTitle: "Jobbron: hitta en plats och kom närmare ett jobb",
  metaDescription: "Arbetsgivare nära dig berättar vilka platser de har. Kommunen hjälper dig att komma dit.",
  title: "Vi hjälper dig mot ett jobb",
  lead: "Arbetsgivare nära dig visar platser. Kommunen hjälper dig att hitta en som passar.",
  searchLabel: "Vad vill du göra?",
  searchPlaceholder: "Till exempel kök eller lager",
  searchButton: "Sök",
  searchHint: "Alla får titta. Du behöver inte logga in.",
  popular: "Många söker på",
  popularWords: ["kök", "lager", "städ", "trädgård", "butik", "skola"],
  openTitle: "Platser som finns nu",
  openNone: "Just nu finns det inga platser. Titta igen om några dagar.",
  openCount: ({ count }) =>
    plural("sv", count, { one: "1 plats finns nu", other: `${count} platser finns nu` }),
  openAll: "Se alla platser",
  areasTitle: "Vilket arbete vill du prova?",
  audiences: {
    title: "Vem är du?",
    participant: {
      title: "Du som vill ha ett jobb",
      text: "Titta på platser i lugn och ro. Du bestämmer vad andra får se om dig.",
      action: "Se platser",
    },
    employer: {
      title: "Du som är arbetsgivare",
      text: "Berätta vad ni behöver hjälp med. Vi föreslår personer som passar.",
      action: "Läs mer",
    },
    unit: {
      title: "Du som arbetar i kommunen",
      text: "Här gör du ditt arbete med deltagare och arbetsgivare.",
      action: "Logga in",
    },
  },
  journeyTitle: "Så gör man",
  journey: [
    { title: "En arbetsgivare visar en plats", text: "Du ser vad man gör och vilka tider det är." },
    {
      title: "Du gör ett kort om vad du kan",
      text: "Din handläggare hjälper dig. Kortet heter kompetenskort.",
    },
    { title: "Arbetsgivaren ser kortet", text: "Ditt namn står inte på kortet." },
    { title: "Ni säger ja båda två", text: "Först då får arbetsgivaren veta vem du är. Ni träffas." },
    { title: "Du provar arbetet", text: "Vi skriver ett papper tillsammans. Ibland blir det ett jobb." },
  ],
  journeyMore: "Läs mer om hur man gör",
  promisesTitle: "Det här lovar vi",
  promises: [
    {
      title: "Du bestämmer",
      text: "Arbetsgivaren får veta vem du är när du har sagt ja. Du får ändra dig.",
    },
    { title: "Vi säger varför", text: "Du får veta varför en plats passar dig." },
    {
      title: "En människa hjälper dig",
      text: "En dator säger aldrig nej till dig. Det gör bara en människa.",
    },
  ],
};
