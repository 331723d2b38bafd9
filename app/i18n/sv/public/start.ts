import { plural } from "../../plural.ts";

/** The first page anyone sees. */
export const start = {
  metaTitle: "Jobbron: praktikplatser och vägen till jobb nära dig",
  metaDescription:
    "Lokala arbetsgivare berättar vilka platser de har. Kommunens arbetsmarknadsenhet hjälper dig dit, hela vägen till jobb.",
  title: "En bro till jobb, byggd på hemmaplan",
  lead: "Arbetsgivare i trakten visar vilka platser de har, och kommunens arbetsmarknadsenhet hjälper rätt person dit.",
  searchLabel: "Vad vill du göra?",
  searchPlaceholder: "Kök, lager, trädgård …",
  searchButton: "Sök plats",
  searchHint: "Du behöver inget konto för att titta.",
  popular: "Många söker på",
  popularWords: ["kök", "lager", "städ", "trädgård", "butik", "skola"],
  openTitle: "Platser som är öppna nu",
  openNone: "Just nu finns inga öppna platser. Titta gärna in igen om några dagar.",
  openCount: ({ count }: { count: number }) =>
    plural("sv", count, { one: "1 öppen plats just nu", other: `${count} öppna platser just nu` }),
  openAll: "Se alla platser",
  areasTitle: "Vilket arbete lockar?",
  audiences: {
    title: "För vem?",
    participant: {
      title: "Du som söker dig till jobb",
      text: "Titta på platser i lugn och ro. Du väljer själv vad arbetsgivare får se, och du kan ändra dig när du vill.",
      action: "Se platser",
    },
    employer: {
      title: "Du som är arbetsgivare",
      text: "Berätta vad ni behöver hjälp med på under fem minuter. Vi föreslår personer, först utan namn, och tar hand om pappren.",
      action: "Så funkar det för er",
    },
    unit: {
      title: "Du som arbetar på enheten",
      text: "Dagens uppgifter, matchning med skäl, överenskommelser och lönebidrag på ett ställe.",
      action: "Logga in",
    },
  },
  journeyTitle: "Så här går det till",
  journey: [
    {
      title: "En arbetsgivare visar en plats",
      text: "Vad man gör, vilka tider det är och vad som behövs.",
    },
    {
      title: "Vi skriver ditt kompetenskort",
      text: "Du och din handläggare fyller i vad du kan och vad som hjälper.",
    },
    { title: "Vi matchar utan namn", text: "Arbetsgivaren ser vad du kan. Inte vem du är." },
    { title: "Ni säger båda ja", text: "Först då får ni veta vilka ni är, och kan träffas." },
    {
      title: "Ni provar, och det kan bli jobb",
      text: "Vi skriver en överenskommelse och följer upp på vägen.",
    },
  ],
  journeyMore: "Läs mer om hur det går till",
  promisesTitle: "Det här lovar vi",
  promises: [
    {
      title: "Du bestämmer",
      text: "Ingen arbetsgivare får veta vem du är förrän du har sagt ja. Ett ja går att ta tillbaka.",
    },
    { title: "Vi visar skälen", text: "Varje förslag kommer med varför det passar, och vad som saknas." },
    {
      title: "En människa svarar",
      text: "Det är alltid en person på enheten som föreslår, aldrig en dator som väljer bort.",
    },
  ],
};
