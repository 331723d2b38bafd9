import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listAgreements } from "#app/services/agreement/list-agreements.server.ts";
import { AgreementList } from "#app/ui/agreement/agreement-list.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/agreements.ts";

export async function loader(args: Route.LoaderArgs) {
  return { rows: valueOr404(await listAgreements(readAs(args, "participant")), args.request) };
}

export default function OwnAgreements({ loaderData }: Route.ComponentProps) {
  const { agreement } = useMessages();
  return (
    <Container width="narrow">
      <PageTitle>{agreement.list.title}</PageTitle>
      <PageHeader title={agreement.list.title} lead={agreement.list.lead} />
      <AgreementList rows={loaderData.rows} base="/min-sida/avtal" />
    </Container>
  );
}
