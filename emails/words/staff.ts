import type { LinkWords } from "./mail-words.ts";

export const staffWords: Record<"staffInvitation" | "nextMove", { sv: LinkWords }> = {
  staffInvitation: {
    sv: {
      subject: "Du är inbjuden till Jobbron",
      before: ["Du har fått ett konto i Jobbron. Välj ett lösenord och ställ in inloggning i två steg."],
      action: "Skapa ditt konto",
      after: ["Länken är personlig och gäller en begränsad tid. Skicka den inte vidare."],
    },
  },
  nextMove: {
    sv: {
      subject: "Nästa steg är ditt",
      before: ["Något i Jobbron väntar på att du tar nästa steg."],
      action: "Se vad som väntar",
      after: [],
    },
  },
};
