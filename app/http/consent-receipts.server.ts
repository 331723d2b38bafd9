import { type Locale, messagesFor } from "#app/i18n/messages.ts";
import { localeRead, type ReceiptSheet, receiptSheet } from "#app/i18n/receipt-text.ts";
import type { Receipts } from "#app/services/consent/read-receipts.server.ts";
import { jsonFile } from "./json-file.server.ts";

/** The receipts to print, in the language asked for. */
export function printedReceipts({ giver, receipts }: Receipts, locale: Locale): ReceiptSheet[] {
  return receipts.map((receipt) => receiptSheet(messagesFor(locale), messagesFor, receipt, giver));
}

/** The receipts as a file that a program can read: every field, with the words that were read. */
export function receiptsFile({ giver, madeAt, receipts, shared }: Receipts): Response {
  const file = {
    madeAt,
    givenBy: giver,
    receipts: receipts.map(({ undoUntil: _, expiring: __, participantId: ___, ...receipt }) => {
      const locale = localeRead(receipt);
      const { versions } = messagesFor(locale).participant.consentTexts;
      return { ...receipt, text: { locale, ...versions[receipt.textVersion as keyof typeof versions] } };
    }),
    ...(shared.length > 0 && { shown: shared }),
  };
  return jsonFile("kvitto", file);
}
