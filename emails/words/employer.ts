import type { LinkWords } from "./mail-words.ts";

type EmployerMail =
  | "companyRegistered"
  | "companyVerified"
  | "placementPublished"
  | "placementReturned"
  | "placementStillOpen"
  | "placementExpired"
  | "proposalPresented"
  | "proposalReminder"
  | "proposalClosed"
  | "answerRecorded";

/** "Ni": one mail may be read by several at the workplace, who may be a company, an association or a kommun. */
export const employerWords: Record<EmployerMail, { sv: LinkWords }> = {
  companyRegistered: {
    sv: {
      subject: "Er arbetsplats finns nu på Jobbron",
      before: [
        "Som vi kom överens om har vi skrivit in er arbetsplats. Läs gärna igenom uppgifterna och rätta det som inte stämmer.",
      ],
      action: "Logga in och läs",
      after: ["Ni loggar in med en kod som kommer till den här adressen. Något lösenord behövs inte."],
    },
  },
  companyVerified: {
    sv: {
      subject: "Er arbetsplats är bekräftad",
      before: ["Vi har bekräftat era uppgifter. Nu kan era platser publiceras och ni kan få förslag."],
      action: "Gå till Mina platser",
      after: [],
    },
  },
  placementPublished: {
    sv: {
      subject: "Er plats är publicerad",
      before: [
        "Vi har läst er plats och publicerat den. Vi hör av oss när det finns ett förslag att titta på.",
      ],
      action: "Visa platsen",
      after: ["Ni kan pausa platsen när ni vill."],
    },
  },
  placementReturned: {
    sv: {
      subject: "Er plats behöver ändras lite först",
      before: ["Vi har läst er plats och skrivit vad som behöver ändras. Allt ni har skrivit finns kvar."],
      action: "Läs och ändra",
      after: ["Ring oss gärna om något är oklart."],
    },
  },
  placementStillOpen: {
    sv: {
      subject: "Finns platsen kvar?",
      before: ["Ni har en plats på Jobbron som ni inte har bekräftat på ett tag. Finns den kvar?"],
      action: "Svara ja eller nej",
      after: ["Hör vi inget stänger vi platsen om ungefär en månad. Det går lika bra att ringa oss."],
    },
  },
  placementExpired: {
    sv: {
      subject: "Er plats är stängd",
      before: [
        "Vi frågade om en av era platser finns kvar men fick inget svar. Nu är den stängd och syns inte längre.",
      ],
      action: "Visa platsen",
      after: [
        "Behöver ni någon ändå? Öppna platsen och kopiera den till en ny. Då slipper ni skriva om allt.",
      ],
    },
  },
  proposalPresented: {
    sv: {
      subject: "Ett nytt förslag till er plats",
      before: ["Det finns ett förslag på en person som kan passa hos er. Förslaget visas utan namn."],
      action: "Titta på förslaget",
      after: ["Ni kan svara ja, nej eller be att få veta mer."],
    },
  },
  proposalReminder: {
    sv: {
      subject: "Ett förslag väntar på ert svar",
      before: ["Någon väntar på besked. Svara ja, nej eller be att få veta mer."],
      action: "Svara på förslaget",
      after: ["Det är lika välkommet att ringa oss."],
    },
  },
  proposalClosed: {
    sv: {
      subject: "Ett förslag är inte längre aktuellt",
      before: ["Ett förslag till er plats är inte längre aktuellt. Ni behöver inte göra något."],
      action: "Gå till Mina platser",
      after: [],
    },
  },
  answerRecorded: {
    sv: {
      subject: "Vi har antecknat ert svar",
      before: [
        "Vi har antecknat ett svar som ni lämnade i telefon eller vid ett besök. Läs att det stämmer.",
      ],
      action: "Läs svaret",
      after: ["Stämmer det inte kan ni rätta det själva."],
    },
  },
};
