import { openCaseWithCompanyForm } from "#app/domain/lonebidrag/case-forms.ts";
import { openSchemes } from "#app/domain/lonebidrag/schemes.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { openingErrors } from "#app/http/case-opening.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listCompaniesForCase } from "#app/services/lonebidrag/list-openings.server.ts";
import { openCase } from "#app/services/lonebidrag/open-case.server.ts";
import { OpeningWithCompanyForm } from "#app/ui/lonebidrag/opening-form.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/open-support-case.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  const companies = valueOr404(await listCompaniesForCase(ctx, args.params.id), args.request);
  const today = swedishDate(ctx.now);
  return { companies, today, schemes: openSchemes(today), participantId: args.params.id };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "caseworker");
  const submission = await parseForm(args, openCaseWithCompanyForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const { scheme, plannedStart = null, companyId } = submission.value;
  const result = await openCase(ctx, { participantId: args.params.id, companyId, scheme, plannedStart });
  if (result.ok) return redirectDone(args.context, `/handlaggare/stod/${result.value.caseId}`, "case-opened");
  const errors = openingErrors(args.context, result.failure);
  if (!errors) throw failureResponse(result.failure, args.request);
  return rejected(submission.reply(errors));
}

export default function OpenSupportCase({ loaderData, actionData }: Route.ComponentProps) {
  const { open, page } = useMessages().lonebidrag;
  const { companies, schemes, today, participantId } = loaderData;
  return (
    <Container width="narrow">
      <PageTitle>{open.title}</PageTitle>
      <PageHeader
        title={open.title}
        above={<BackLink to={`/handlaggare/deltagare/${participantId}`}>{page.toParticipant}</BackLink>}
      />
      <OpeningWithCompanyForm
        companies={companies}
        schemes={schemes}
        today={today}
        reply={actionData?.form}
      />
    </Container>
  );
}
