import type { LinkWords } from "./mail-words.ts";

type StaffMail = "staffInvitation" | "suggestionToCheck" | "suggestionStillToCheck" | "nextMove";

export const staffWords: Record<StaffMail, { sv: LinkWords }> = {
  staffInvitation: {
    sv: {
      subject: "Du är inbjuden till Jobbron",
      before: ["Du har fått ett konto i Jobbron. Välj ett lösenord och ställ in inloggning i två steg."],
      action: "Skapa ditt konto",
      after: ["Länken är personlig och gäller en begränsad tid. Skicka den inte vidare."],
    },
  },
  suggestionToCheck: {
    sv: {
      subject: "Din deltagare kan passa: stäm av",
      before: [
        "En jobbmäklare har hittat en plats som kan passa en av dina deltagare. Kortet utan namn visar inte om alla krav är uppfyllda. Du vet.",
      ],
      action: "Stäm av",
      after: ["Säger du att det inte passar får jobbmäklaren inget veta om det."],
    },
  },
  suggestionStillToCheck: {
    sv: {
      subject: "En plats väntar på att du stämmer av",
      before: [
        "För några dagar sedan frågade vi om en plats som kan passa en av dina deltagare. Frågan väntar på dig.",
      ],
      action: "Stäm av",
      after: ["Vi påminner bara en gång."],
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
