import { readAs, writeAs } from "#app/http/acting.server.ts";
import { answerFailed, answerIncomplete, readPartyAnswer } from "#app/http/agreement-answers.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { groundContext } from "#app/http/request-context.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { objectToAgreement } from "#app/services/agreement/object-to-agreement.server.ts";
import { readAgreementAsParty } from "#app/services/agreement/read-agreement-as-party.server.ts";
import { signAgreement } from "#app/services/agreement/sign-agreement.server.ts";
import { PartyPage } from "#app/ui/agreement/party-page.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/agreement.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "participant");
  return valueOr404(await readAgreementAsParty(ctx, { agreementId: args.params.id }), args.request);
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "participant");
  const agreementId = args.params.id;
  const here = `/min-sida/avtal/${agreementId}`;
  const answer = readPartyAnswer(await args.request.formData());
  if (answer.intent === "incomplete") return answerIncomplete(answer.failed);
  if (answer.intent === "object") {
    const objected = await objectToAgreement(ctx, { agreementId, ...answer });
    return objected.ok
      ? redirectDone(args.context, here, "agreement-objected")
      : answerFailed(objected.failure, args.request);
  }
  const { address } = args.context.get(groundContext);
  const signed = await signAgreement(ctx, { agreementId, ...answer, address });
  if (!signed.ok) return answerFailed(signed.failure, args.request);
  return redirectDone(
    args.context,
    here,
    signed.value.sealed ? "agreement-signed-by-all" : "agreement-signed",
  );
}

export default function OwnAgreement({ loaderData, actionData }: Route.ComponentProps) {
  const { agreement } = useMessages();
  return (
    <Container width="narrow">
      <PageTitle>{agreement.title}</PageTitle>
      <PageHeader
        above={<BackLink to="/min-sida/avtal">{agreement.list.title}</BackLink>}
        title={agreement.title}
        lead={agreement.leads[loaderData.state]}
      />
      <PartyPage agreement={loaderData} failed={actionData?.failed} withSummary />
    </Container>
  );
}
