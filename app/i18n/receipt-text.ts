import type { Consent } from "#app/domain/consent/consent.ts";
import { wordingNumber } from "#app/domain/consent/texts.ts";
import { formatFor } from "./format.ts";
import { languageName } from "./language-name.ts";
import { isLocale, type Locale } from "./locale.ts";
import type { Messages } from "./messages.ts";

/** A consent with names for its ids, as its giver reads it. */
export interface NamedConsent extends Consent {
  companyName: string | null;
  placementTitle: string | null;
  witnessName: string | null;
}

/** A receipt in words, whole enough to stand on paper: nothing in it changes with the day it is read. */
export interface ReceiptSheet {
  id: string;
  title: string;
  facts: { term: string; value: string }[];
  /** The very words that were read, and the language they stood in. */
  words: { locale: Locale; says: readonly string[]; rights: readonly string[] };
}

/** One receipt in the reader's language; its wording stays in the language that it was read in. */
export function receiptSheet(
  messages: Messages,
  wordsIn: (locale: Locale) => Messages,
  receipt: NamedConsent,
  giver: string,
): ReceiptSheet {
  const { participant, dates, numbers } = messages;
  const { consentTexts } = participant;
  const { receipt: heads } = consentTexts;
  const format = formatFor({ dates, numbers }, null);
  const recipient = recipientText(participant, receipt);
  const locale = localeRead(receipt);
  const { versions } = wordsIn(locale).participant.consentTexts;
  const words = versions[receipt.textVersion as keyof typeof versions];
  return {
    id: receipt.id,
    title: consentTexts.purposes[receipt.purpose],
    facts: [
      { term: heads.who, value: giver },
      ...(recipient ? [{ term: heads.to, value: recipient }] : []),
      { term: heads.given, value: format.moment(receipt.givenAt) },
      {
        term: heads.how,
        value: [consentTexts.ways[receipt.givenHow], receipt.witnessName].filter(Boolean).join(": "),
      },
      { term: heads.from, value: format.shortDay(receipt.validFrom) },
      { term: heads.until, value: format.shortDay(receipt.validTo) },
      { term: heads.language, value: languageName(messages, receipt.language) },
      {
        term: heads.interpreter,
        value: receipt.interpreter === "professional" ? heads.interpreterUsed : heads.interpreterNone,
      },
      ...(receipt.withdrawnAt ? [{ term: heads.withdrawn, value: format.moment(receipt.withdrawnAt) }] : []),
      { term: heads.version, value: String(wordingNumber(receipt.textVersion)) },
    ],
    words: { locale, says: words.says, rights: words.rights },
  };
}

/** Signed in they read it themselves; staff read it out in Swedish, and an interpreter said it in the language noted. */
export function localeRead({ givenHow, language }: Pick<Consent, "givenHow" | "language">): Locale {
  return givenHow === "own_login" && isLocale(language) ? language : "sv";
}

export function recipientText(
  { consents, consentTexts }: Messages["participant"],
  { companyName, placementTitle, party, channel }: NamedConsent,
): string | null {
  if (companyName)
    return placementTitle ? consents.to({ company: companyName, placement: placementTitle }) : companyName;
  if (party) return consentTexts.parties[party];
  return channel && consents.channels[channel];
}
