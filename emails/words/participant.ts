import type { MailLocale } from "../mail-kinds.ts";
import type { LinkWords } from "./mail-words.ts";

/** Someone else may read the screen: nothing here tells that the reader gets support, or from whom. */
export const participantWords: Record<
  "participantQuestion" | "consentExpiring",
  Record<MailLocale, LinkWords>
> = {
  participantQuestion: {
    sv: {
      subject: "Vi har en fråga till dig",
      before: ["Det finns en fråga till dig i Jobbron. Du bestämmer själv vad du svarar."],
      action: "Läs frågan",
      after: ["Du kan också ringa oss och svara."],
    },
    "sv-latt": {
      subject: "Vi har en fråga till dig",
      before: ["Du har fått en fråga. Du bestämmer själv vad du vill svara."],
      action: "Läs frågan",
      after: ["Du kan också ringa oss och svara."],
    },
    en: {
      subject: "We have a question for you",
      before: ["There is a question for you in Jobbron. What you answer is up to you."],
      action: "Read the question",
      after: ["You can also call us and answer."],
    },
  },
  consentExpiring: {
    sv: {
      subject: "Ett samtycke går snart ut",
      before: ["Ett samtycke som du har lämnat går snart ut. Du bestämmer om det ska fortsätta gälla."],
      action: "Se dina samtycken",
      after: ["Gör du ingenting slutar samtycket att gälla."],
    },
    "sv-latt": {
      subject: "Ditt ja slutar snart att gälla",
      before: [
        "Du har sagt ja till något. Ditt ja gäller snart inte längre. Du kan säga ja igen, eller nej.",
      ],
      action: "Se vad du har sagt ja till",
      after: ["Om du inte gör något slutar ditt ja att gälla."],
    },
    en: {
      subject: "A consent of yours is about to end",
      before: ["A consent that you have given will end soon. You decide whether it should continue."],
      action: "See your consents",
      after: ["If you do nothing, the consent ends."],
    },
  },
};
