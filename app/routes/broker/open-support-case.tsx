import { openCaseForm } from "#app/domain/lonebidrag/case-forms.ts";
import { openSchemes } from "#app/domain/lonebidrag/schemes.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { openingErrors } from "#app/http/case-opening.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { readOpening } from "#app/services/lonebidrag/list-openings.server.ts";
import { openCase } from "#app/services/lonebidrag/open-case.server.ts";
import { OpeningForm } from "#app/ui/lonebidrag/opening-form.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/open-support-case.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "broker");
  const opening = valueOr404(await readOpening(ctx, args.params.id), args.request);
  const today = swedishDate(ctx.now);
  return { opening, today, schemes: openSchemes(today) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "broker");
  const submission = await parseForm(args, openCaseForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const { scheme, plannedStart = null } = submission.value;
  const result = await openCase(ctx, { agreementId: args.params.id, scheme, plannedStart });
  if (result.ok) return redirectDone(args.context, `/maklare/stod/${result.value.caseId}`, "case-opened");
  const errors = openingErrors(args.context, result.failure);
  if (!errors) throw failureResponse(result.failure, args.request);
  return rejected(submission.reply(errors));
}

export default function OpenSupportCase({ loaderData, actionData }: Route.ComponentProps) {
  const { open } = useMessages().lonebidrag;
  const { opening, schemes, today } = loaderData;
  return (
    <Container width="narrow">
      <PageTitle>{open.title}</PageTitle>
      <PageHeader
        title={open.title}
        lead={open.from({ title: opening.placementTitle, company: opening.companyName })}
        above={<BackLink to="/maklare/stod/nytt">{open.chooseTitle}</BackLink>}
      />
      <OpeningForm schemes={schemes} today={today} reply={actionData?.form} />
    </Container>
  );
}
