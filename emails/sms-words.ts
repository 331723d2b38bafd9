import type { MailLocale } from "./mail-kinds.ts";

/**
 * SMS says nothing of what it is about: the phone may lie on a table. Only the caseworker's first name and the
 * unit's own number are let in, so that the person knows whom to call.
 */
export interface SmsProps {
  /** There is a question; the answer can be given by replying. */
  question: { firstName: string; phone: string };
  /** The reply was not a clear yes or no. */
  unclearReply: { firstName: string; phone: string };
  /** The reply was read. */
  replyTaken: { firstName: string };
  signInCode: { code: string };
  signingCode: { code: string };
}

export type SmsKind = keyof SmsProps;

type SmsWords = { [Kind in SmsKind]: (props: SmsProps[Kind]) => string };

const words: Record<MailLocale, SmsWords> = {
  sv: {
    question: ({ firstName, phone }) =>
      `Hej! ${firstName} har en fråga till dig. Ring ${firstName}, ${phone}, eller svara 1 för ja, 2 för nej.`,
    unclearReply: ({ firstName, phone }) =>
      `Vi förstod inte svaret. Svara bara 1 för ja eller 2 för nej, eller ring ${firstName}, ${phone}.`,
    replyTaken: ({ firstName }) => `Tack! ${firstName} har fått ditt svar.`,
    signInCode: ({ code }) =>
      `${code} är din kod till Jobbron. Den gäller i tio minuter. Lämna aldrig ut den.`,
    signingCode: ({ code }) =>
      `${code} är din kod för att skriva under. Den gäller i tio minuter. Lämna aldrig ut den.`,
  },
  "sv-latt": {
    question: ({ firstName, phone }) =>
      `Hej! ${firstName} har en fråga till dig. Ring ${firstName}: ${phone}. Du kan också svara här: 1 = ja, 2 = nej.`,
    unclearReply: ({ firstName, phone }) =>
      `Vi förstod inte ditt svar. Skriv bara 1 (ja) eller 2 (nej). Du kan också ringa ${firstName}: ${phone}.`,
    replyTaken: ({ firstName }) => `Tack! ${firstName} har fått ditt svar.`,
    signInCode: ({ code }) =>
      `${code} är din kod till Jobbron. Koden fungerar i tio minuter. Ge den inte till någon.`,
    signingCode: ({ code }) =>
      `${code} är din kod för att skriva under. Koden fungerar i tio minuter. Ge den inte till någon.`,
  },
  en: {
    question: ({ firstName, phone }) =>
      `Hello! ${firstName} has a question for you. Call ${firstName}, ${phone}, or reply 1 for yes, 2 for no.`,
    unclearReply: ({ firstName, phone }) =>
      `We did not understand. Reply with only 1 for yes or 2 for no, or call ${firstName}, ${phone}.`,
    replyTaken: ({ firstName }) => `Thank you! ${firstName} has your answer.`,
    signInCode: ({ code }) =>
      `${code} is your code for Jobbron. It is valid for ten minutes. Never share it.`,
    signingCode: ({ code }) =>
      `${code} is your code for signing. It is valid for ten minutes. Never share it.`,
  },
};

/**
 * The text of an SMS. Throws `TypeError` when a value is not of its shape (one first name, a phone number, a
 * code), which is a bug in the caller.
 */
export function smsText<Kind extends SmsKind>(kind: Kind, props: SmsProps[Kind], locale: MailLocale): string {
  const shapes: Record<string, RegExp> = {
    firstName: /^\p{L}[\p{L}'-]{0,19}$/u,
    phone: /^\+?[0-9][0-9 -]{4,18}$/,
    code: /^[0-9A-Z]{4,12}$/,
  };
  for (const [name, value] of Object.entries(props)) {
    if (!shapes[name]?.test(value)) throw new TypeError(`${kind}: ${name} har fel form`);
  }
  return words[locale][kind](props);
}
