import type { Rhythm } from "#app/domain/placement/saved-search.ts";
import { plural } from "../plural.ts";

/** The participant's saved searches, and the page that a letter about them leads to. */
export const searches = {
  title: "Sparade sökningar",
  lead: "Vi skriver till dig när det kommer nya platser. Bara du ser vad du har sparat.",
  nav: { title: "Sparade sökningar", text: "Få brev om nya platser. Ändra eller ta bort när du vill." },
  none: {
    title: "Du har inte sparat någon sökning än",
    text: "Sök bland de lediga platserna. Tryck sedan på ”Spara sökningen” under sökningen.",
    action: "Sök bland platserna",
  },
  open: ({ count }: { count: number }) =>
    plural("sv", count, { zero: "Inga platser just nu", one: "1 plats nu", other: `${count} platser nu` }),
  fresh: ({ count }: { count: number }) =>
    plural("sv", count, {
      zero: "Inga nya sedan sist",
      one: "1 ny sedan sist",
      other: `${count} nya sedan sist`,
    }),
  showNew: "Visa de nya",
  rhythm: "Hur ofta vill du ha brev?",
  rhythms: {
    daily: "Varje dag när det finns något nytt",
    weekly: "Högst en gång i veckan",
    none: "Inga brev",
  } satisfies Record<Rhythm, string>,
  change: "Spara",
  remove: "Ta bort",
  of: ({ name }: { name: string }) => `: ${name}`,
  until: ({ date }: { date: string }) => `Sparas till ${date}, eller längre om du använder den.`,
  ending: ({ date }: { date: string }) => `Tas bort efter ${date}, eftersom du inte har använt den på länge.`,
  keep: "Behåll ett halvår till",
  full: "Du har sparat tio sökningar, och fler går inte. Ta bort en som du inte behöver.",
  noLetters: {
    no_consent: {
      title: "Du får inga brev än",
      text: "Vi får skriva till dig med e-post först när du har sagt ja till det. Säg det till din handläggare.",
    },
    no_address: {
      title: "Du får inga brev än",
      text: "Vi har ingen e-postadress till dig. Ge den till din handläggare om du vill ha brev.",
    },
    protected: {
      title: "Du får inga brev",
      text: "Dina personuppgifter är skyddade. Därför skickar vi aldrig e-post till dig. Se här vad som är nytt.",
    },
  },
  stop: {
    title: "Vill du sluta få breven?",
    text: "Tryck på knappen, så skickar vi inga fler brev om nya platser. Dina sparade sökningar finns kvar.",
    action: "Sluta få de här breven",
    done: "Du får inga fler brev",
    after: "Vill du ha brev igen loggar du in och väljer det vid sökningen.",
    toSearches: "Till dina sparade sökningar",
  },
};
