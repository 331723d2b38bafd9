import type { MailLocale } from "../mail-kinds.ts";
import type { LinkWords } from "./mail-words.ts";

type AgreementMail = "signerLink" | "agreementToSign" | "agreementSigned" | "agreementChanged";

/** Sent alike to participant, employer, handledare and unit, so in every mail language. */
export const agreementWords: Record<AgreementMail, Record<MailLocale, LinkWords>> = {
  signerLink: {
    sv: {
      subject: "Ett dokument väntar på din underskrift",
      before: ["Du har blivit ombedd att skriva under ett dokument. Läs det i lugn och ro först."],
      action: "Läs dokumentet",
      after: [
        "När du vill skriva under skickar vi en kod för sig.",
        "Länken är personlig och gäller bara det här dokumentet. Skicka den inte vidare.",
      ],
    },
    "sv-latt": {
      subject: "Ett dokument väntar på din underskrift",
      before: ["Vi ber dig att skriva under ett dokument. Läs dokumentet först."],
      action: "Läs dokumentet",
      after: [
        "När du vill skriva under får du en kod. Koden kommer i ett eget meddelande.",
        "Länken är bara till dig. Skicka den inte till någon annan.",
      ],
    },
    en: {
      subject: "A document is waiting for your signature",
      before: ["You have been asked to sign a document. Take your time to read it first."],
      action: "Read the document",
      after: [
        "When you want to sign, we send a code separately.",
        "The link is personal and opens this document only. Please do not forward it.",
      ],
    },
  },
  agreementToSign: {
    sv: {
      subject: "En överenskommelse är klar att skriva under",
      before: ["Läs igenom överenskommelsen och skriv under när du är redo."],
      action: "Läs och skriv under",
      after: ["Är något fel? Säg till innan du skriver under, så rättar vi det."],
    },
    "sv-latt": {
      subject: "Du har ett papper att skriva under",
      before: ["Läs överenskommelsen. Skriv under när du har läst allt och förstår."],
      action: "Läs och skriv under",
      after: ["Är något fel? Berätta det för oss innan du skriver under."],
    },
    en: {
      subject: "An agreement is ready to sign",
      before: ["Read the agreement through and sign it when you are ready."],
      action: "Read and sign",
      after: ["Is something wrong? Tell us before you sign, and we will correct it."],
    },
  },
  agreementSigned: {
    sv: {
      subject: "Alla har skrivit under",
      before: ["Överenskommelsen är underskriven av alla. Du kan läsa och spara den i Jobbron."],
      action: "Öppna överenskommelsen",
      after: [],
    },
    "sv-latt": {
      subject: "Alla har skrivit under",
      before: ["Nu har alla skrivit under överenskommelsen. Du kan läsa den i Jobbron."],
      action: "Öppna överenskommelsen",
      after: [],
    },
    en: {
      subject: "Everyone has signed",
      before: ["Everyone has signed the agreement. You can read and save it in Jobbron."],
      action: "Open the agreement",
      after: [],
    },
  },
  agreementChanged: {
    sv: {
      subject: "Innehållet har ändrats: skriv under igen",
      before: ["Överenskommelsen har ändrats. Därför gäller de tidigare underskrifterna inte längre."],
      action: "Läs ändringen och skriv under",
      after: ["Läs den nya texten. Skriv under igen om du tycker att den stämmer."],
    },
    "sv-latt": {
      subject: "Texten är ändrad. Skriv under igen",
      before: ["Någon har ändrat i överenskommelsen. Din underskrift gäller inte längre."],
      action: "Läs och skriv under igen",
      after: ["Läs den nya texten. Skriv under igen om du tycker att den är rätt."],
    },
    en: {
      subject: "The content has changed: please sign again",
      before: ["The agreement has been changed, so the earlier signatures no longer count."],
      action: "Read the change and sign",
      after: ["Read the new text, and sign again if you agree with it."],
    },
  },
};
