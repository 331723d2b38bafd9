import type { MailLocale } from "../mail-kinds.ts";

/** The letter of a person's saved searches. */
export interface PlacementsWords {
  subject: string;
  count(of: { count: number }): string;
  more(of: { count: number }): string;
  ending: string;
  /** Buttons: verbs. */
  action: string;
  stop: string;
}

/**
 * Somebody else may read the screen: the letter names placements, which anyone may read, and not what was searched
 * for. Words and choices of a search may tell of the person; "lugnt rum" does.
 */
export const placementsWords: Record<MailLocale, PlacementsWords> = {
  sv: {
    subject: "Nya lediga platser i Jobbron",
    count: ({ count }) =>
      count === 1
        ? "Det finns en ny plats i någon av dina sparade sökningar."
        : `Det finns ${count} nya platser i dina sparade sökningar.`,
    more: ({ count }) => (count === 1 ? "Och en plats till." : `Och ${count} platser till.`),
    ending:
      "En sökning som du har sparat tas snart bort, eftersom den inte har använts på länge. Öppna dina sparade sökningar om du vill ha den kvar.",
    action: "Se dina sparade sökningar",
    stop: "Sluta få de här breven",
  },
  "sv-latt": {
    subject: "Nya lediga platser i Jobbron",
    count: ({ count }) =>
      count === 1
        ? "Det finns en ny plats. Den stämmer med en sökning som du har sparat."
        : `Det finns ${count} nya platser. De stämmer med det du har sparat.`,
    more: ({ count }) => (count === 1 ? "Det finns en plats till." : `Det finns ${count} platser till.`),
    ending:
      "Snart tar vi bort en sökning som du har sparat. Du har inte använt den på länge. Tryck på knappen om du vill ha den kvar.",
    action: "Se dina sparade sökningar",
    stop: "Jag vill inte få fler sådana brev",
  },
  en: {
    subject: "New placements in Jobbron",
    count: ({ count }) =>
      count === 1
        ? "There is one new placement in your saved searches."
        : `There are ${count} new placements in your saved searches.`,
    more: ({ count }) => (count === 1 ? "And one more placement." : `And ${count} more placements.`),
    ending:
      "A search that you have saved will soon be removed, because it has not been used for a long time. Open your saved searches if you want to keep it.",
    action: "See your saved searches",
    stop: "Stop getting these messages",
  },
};
