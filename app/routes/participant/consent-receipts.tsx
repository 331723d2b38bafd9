import { readAs } from "#app/http/acting.server.ts";
import { printedReceipts } from "#app/http/consent-receipts.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { readReceipts } from "#app/services/consent/read-receipts.server.ts";
import { ConsentSheets } from "#app/ui/consent-sheets.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import type { Route } from "./+types/consent-receipts.ts";
import { OWN } from "./own-paths.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "participant");
  const { consentId } = args.params;
  const read = await readReceipts(ctx, { participantId: ctx.actor.participantId ?? "", consentId });
  const receipts = valueOr404(read, args.request);
  return {
    sheets: printedReceipts(receipts, args.context.get(localeContext)),
    file: OWN.receiptsFile(consentId),
  };
}

/** One receipt or all of them, to read, to print and to take along as a file. */
export default function ConsentReceipts({ loaderData }: Route.ComponentProps) {
  const { consents } = useMessages().participant;
  const { sheets, file } = loaderData;
  return (
    <Container width="narrow">
      <PageTitle>{consents.receipts.title}</PageTitle>
      <PageHeader
        title={consents.receipts.title}
        above={<BackLink to={OWN.consents}>{consents.title}</BackLink>}
      />
      {sheets.length === 0 && <p className="text-muted">{consents.none}</p>}
      <ConsentSheets sheets={sheets} />
      <PrintButton>{consents.receipts.print}</PrintButton>
      <p className="no-print mt-4">
        <a href={file} download>
          {consents.receipts.file}
        </a>
      </p>
    </Container>
  );
}
