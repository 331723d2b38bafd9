import { LOCALE_ATTRIBUTES } from "#app/i18n/locale.ts";
import type { ReceiptSheet } from "#app/i18n/receipt-text.ts";
import { DefinitionList } from "./definition-list.tsx";

/** Receipts to read or to print, each whole on its sheet, in the language that they are made in. */
export function ConsentSheets({ sheets }: { sheets: readonly ReceiptSheet[] }) {
  return (
    <ul className="grid gap-8">
      {sheets.map(({ id, title, facts, words }) => (
        <li key={id} className="sheet keep-together rounded-lg border border-line bg-surface p-6">
          <h2 className="text-xl">{title}</h2>
          <div lang={LOCALE_ATTRIBUTES[words.locale].lang} className="mt-4 grid gap-2">
            {[...words.says, ...words.rights].map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <div className="mt-4">
            <DefinitionList facts={facts} />
          </div>
        </li>
      ))}
    </ul>
  );
}
