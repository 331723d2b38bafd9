import type { CodeMailKind, LinkMailKind, MailLocale } from "./mail-kinds.ts";
import { agreementWords } from "./words/agreement.ts";
import { codeWords } from "./words/codes.ts";
import { employerWords } from "./words/employer.ts";
import type { LinkWords, MailWords } from "./words/mail-words.ts";
import { type PlacementsWords, placementsWords } from "./words/new-placements.ts";
import { participantWords } from "./words/participant.ts";
import { staffWords } from "./words/staff.ts";

/** Mail that can reach a participant exists in every mail language; mail to staff and employers in Swedish. */
type Translations<Words> = Partial<Record<MailLocale, Words>> & { sv: Words };

const linkWords: Record<LinkMailKind, Translations<LinkWords>> = {
  ...agreementWords,
  ...participantWords,
  ...employerWords,
  ...staffWords,
};

/** A mail's words together with the language they are really in, which the mail's `lang` must tell. */
export interface Worded<Words> {
  words: Words;
  frame: FrameWords;
}

export function wordsForCode(kind: CodeMailKind, locale: MailLocale): Worded<MailWords> {
  return pick(codeWords[kind], locale);
}

export function wordsForLink(kind: LinkMailKind, locale: MailLocale): Worded<LinkWords> {
  return pick(linkWords[kind], locale);
}

export function wordsForPlacements(locale: MailLocale): Worded<PlacementsWords> {
  return pick(placementsWords, locale);
}

function pick<Words>(translations: Translations<Words>, locale: MailLocale): Worded<Words> {
  const words = translations[locale];
  return words ? { words, frame: frameWords[locale] } : { words: translations.sv, frame: frameWords.sv };
}

/** What stands around every mail. */
interface FrameWords {
  lang: string;
  copyLink: string;
  footer: string;
}

const frameWords: Record<MailLocale, FrameWords> = {
  sv: {
    lang: "sv",
    copyLink: "Fungerar inte knappen? Kopiera adressen och klistra in den i webbläsaren:",
    footer: "Brevet skickades automatiskt från Jobbron. Det går inte att svara på det.",
  },
  "sv-latt": {
    lang: "sv",
    copyLink: "Om knappen inte fungerar: kopiera adressen här under. Klistra in den i din webbläsare.",
    footer: "Jobbron skickade brevet. Du kan inte svara på brevet.",
  },
  en: {
    lang: "en",
    copyLink: "Is the button not working? Copy this address and paste it into your browser:",
    footer: "Jobbron sent this message automatically. Replies to it are not read.",
  },
};
