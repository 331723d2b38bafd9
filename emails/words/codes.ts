import type { MailLocale } from "../mail-kinds.ts";
import type { MailWords } from "./mail-words.ts";

export const codeWords: Record<"signInCode" | "signingCode", Record<MailLocale, MailWords>> = {
  signInCode: {
    sv: {
      subject: "Din kod till Jobbron",
      before: ["Skriv in koden på sidan där du loggar in."],
      after: [
        "Koden gäller i tio minuter och kan användas en gång.",
        "Lämna aldrig ut koden. Vi frågar aldrig efter den i telefon eller brev.",
        "Har du inte bett om någon kod? Då behöver du inte göra något.",
      ],
    },
    "sv-latt": {
      subject: "Din kod till Jobbron",
      before: ["Skriv koden på sidan där du loggar in."],
      after: [
        "Koden fungerar i tio minuter. Du kan använda den en gång.",
        "Ge inte koden till någon annan. Vi ringer aldrig och frågar efter koden.",
        "Har du inte bett om en kod? Då behöver du inte göra något.",
      ],
    },
    en: {
      subject: "Your code for Jobbron",
      before: ["Enter the code on the page where you are signing in."],
      after: [
        "The code works for ten minutes and can be used once.",
        "Never share the code. We never ask for it by phone or in a message.",
        "Did you not ask for a code? Then there is nothing you need to do.",
      ],
    },
  },
  signingCode: {
    sv: {
      subject: "Din kod för att skriva under",
      before: ["Skriv in koden på sidan där du läser dokumentet. Då skriver du under."],
      after: [
        "Koden gäller i tio minuter och kan användas en gång.",
        "Lämna aldrig ut koden. Den som har koden kan skriva under i ditt namn.",
        "Har du inte bett om någon kod? Då behöver du inte göra något.",
      ],
    },
    "sv-latt": {
      subject: "Din kod för att skriva under",
      before: ["Skriv koden på sidan där du läser dokumentet. Då skriver du under."],
      after: [
        "Koden fungerar i tio minuter. Du kan använda den en gång.",
        "Ge inte koden till någon annan. Den som har koden kan skriva under åt dig.",
        "Har du inte bett om en kod? Då behöver du inte göra något.",
      ],
    },
    en: {
      subject: "Your code for signing",
      before: ["Enter the code on the page where you are reading the document. That signs it."],
      after: [
        "The code works for ten minutes and can be used once.",
        "Never share the code. Anyone who has it can sign in your name.",
        "Did you not ask for a code? Then there is nothing you need to do.",
      ],
    },
  },
};
