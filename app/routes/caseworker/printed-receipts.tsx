import { readAs } from "#app/http/acting.server.ts";
import { printedReceipts } from "#app/http/consent-receipts.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { LOCALE_ATTRIBUTES } from "#app/i18n/locale.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { readReceipts } from "#app/services/consent/read-receipts.server.ts";
import { ConsentSheets } from "#app/ui/consent-sheets.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import type { Route } from "./+types/printed-receipts.ts";
import { ParticipantFrame } from "./participant-frame.tsx";

/** In the participant's own language, whatever language the caseworker reads in. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  const { id: participantId, consentId } = args.params;
  const receipts = valueOr404(await readReceipts(ctx, { participantId, consentId }), args.request);
  const { giver, locale } = receipts;
  return { participantId, giver, lang: LOCALE_ATTRIBUTES[locale], sheets: printedReceipts(receipts, locale) };
}

/** One receipt or all of them, to print for the one who gave them. */
export default function PrintedReceipts({ loaderData }: Route.ComponentProps) {
  const { caseworker } = useMessages();
  const { participantId, giver, lang, sheets } = loaderData;
  return (
    <ParticipantFrame participantId={participantId} name={giver} title={caseworker.consents.receipts}>
      {sheets.length === 0 && <p className="text-muted">{caseworker.consents.none}</p>}
      <div lang={lang.lang} dir={lang.dir}>
        <ConsentSheets sheets={sheets} />
      </div>
      <PrintButton>{caseworker.consents.printReceipt}</PrintButton>
    </ParticipantFrame>
  );
}
