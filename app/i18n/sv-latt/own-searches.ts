import { plural } from "../plural.ts";
import type { searches as source } from "../sv/own-searches.ts";
import type { Widened } from "../widened.ts";

export const searches: Widened<typeof source> = {
  title: "Sökningar som du har sparat",
  lead: "Vi skickar ett brev till dig när det kommer nya platser. Bara du ser vad du har sparat.",
  nav: { title: "Sparade sökningar", text: "Få brev om nya platser." },
  none: {
    title: "Du har inte sparat något än",
    text: "Gå till platserna och sök. Tryck sedan på ”Spara sökningen”.",
    action: "Sök platser",
  },
  open: ({ count }) =>
    plural("sv", count, {
      zero: "Det finns inga platser nu",
      one: "Det finns 1 plats nu",
      other: `Det finns ${count} platser nu`,
    }),
  fresh: ({ count }) =>
    plural("sv", count, { zero: "Inget är nytt", one: "1 är ny", other: `${count} är nya` }),
  showNew: "Visa det nya",
  rhythm: "Hur ofta vill du ha brev?",
  rhythms: {
    daily: "Varje dag, om det finns något nytt",
    weekly: "En gång i veckan, inte oftare",
    none: "Jag vill inte ha brev",
  },
  change: "Spara",
  remove: "Ta bort",
  of: ({ name }) => `: ${name}`,
  until: ({ date }) => `Vi sparar den till ${date}. Använder du den sparar vi den längre.`,
  ending: ({ date }) => `Du har inte använt den på länge. Vi tar bort den efter ${date}.`,
  keep: "Behåll den",
  full: "Du har sparat tio sökningar. Fler går det inte att spara. Ta bort någon först.",
  noLetters: {
    no_consent: {
      title: "Du får inga brev än",
      text: "Du måste först säga ja till att vi skickar e-post. Prata med din handläggare.",
    },
    no_address: {
      title: "Du får inga brev än",
      text: "Vi vet inte din e-postadress. Prata med din handläggare.",
    },
    protected: {
      title: "Du får inga brev",
      text: "Dina uppgifter är skyddade. Vi skickar aldrig e-post till dig. Titta här i stället.",
    },
  },
  stop: {
    title: "Vill du inte ha fler brev?",
    text: "Tryck på knappen. Då skickar vi inga fler brev om nya platser. Det du har sparat finns kvar.",
    action: "Jag vill inte ha fler brev",
    done: "Du får inga fler brev",
    after: "Vill du ha brev igen? Logga in och välj det.",
    toSearches: "Se vad du har sparat",
  },
};
