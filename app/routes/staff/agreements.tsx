import { z } from "zod";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { deskOf } from "#app/http/agreement-desk.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { draftFromProposal } from "#app/services/agreement/draft-agreement.server.ts";
import { listAgreements } from "#app/services/agreement/list-agreements.server.ts";
import { AgreementList } from "#app/ui/agreement/agreement-list.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/agreements.ts";

const draftForm = z.object({ proposalId: z.string().min(1).max(64).catch("") });

export async function loader(args: Route.LoaderArgs) {
  const desk = deskOf(args.request, "");
  const ctx = readAs(args, desk.role);
  return { base: desk.list, rows: valueOr404(await listAgreements(ctx), args.request) };
}

/** "Skriv överenskommelse", from a proposal where all have agreed. */
export async function action(args: Route.ActionArgs) {
  const desk = deskOf(args.request, "");
  const ctx = writeAs(args, desk.role);
  const { proposalId } = draftForm.parse(Object.fromEntries(await args.request.formData()));
  const drafted = await draftFromProposal(ctx, { proposalId });
  // The proposal has moved since the page with the button was opened.
  if (!drafted.ok && drafted.failure === "not_agreed") throw failureResponse("stale", args.request);
  const { agreementId } = valueOr404(drafted, args.request);
  return redirectDone(args.context, `${desk.list}/${agreementId}/andra`, "agreement-drafted");
}

export default function Agreements({ loaderData }: Route.ComponentProps) {
  const { agreement } = useMessages();
  return (
    <>
      <PageTitle>{agreement.list.title}</PageTitle>
      <PageHeader title={agreement.list.title} lead={agreement.list.lead} />
      <AgreementList rows={loaderData.rows} base={loaderData.base} />
    </>
  );
}
