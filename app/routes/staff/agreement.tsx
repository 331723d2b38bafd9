import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { carryOutAnswer, deskFailure, deskOf, readStaffAnswer } from "#app/http/agreement-desk.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { groundContext } from "#app/http/request-context.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { forSide } from "#app/i18n/state-wording.ts";
import { readAgreementAsStaff } from "#app/services/agreement/read-agreement-as-staff.server.ts";
import { caseOfAgreement } from "#app/services/lonebidrag/case-of-agreement.server.ts";
import { StaffAgreementPage } from "#app/ui/agreement/staff-page.tsx";
import { SupportOfAgreement } from "#app/ui/lonebidrag/support-of-agreement.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/agreement.ts";

export async function loader(args: Route.LoaderArgs) {
  const desk = deskOf(args.request, args.params.id);
  const ctx = readAs(args, desk.role);
  const agreement = valueOr404(
    await readAgreementAsStaff(ctx, { agreementId: args.params.id }),
    args.request,
  );
  const today = swedishDate(ctx.now);
  const planned = agreement.planned.map((row) => ({ ...row, due: !row.done && row.dueDate <= today }));
  const support = await caseOfAgreement(ctx, { id: args.params.id, state: agreement.state });
  return { desk, agreement: { ...agreement, planned }, support };
}

export async function action(args: Route.ActionArgs) {
  const desk = deskOf(args.request, args.params.id);
  const ctx = writeAs(args, desk.role);
  const answer = readStaffAnswer(await args.request.formData());
  if (!answer.success) return deskFailure("reason_missing", args.request);
  const { address } = args.context.get(groundContext);
  const { result, flash } = await carryOutAnswer(ctx, args.params.id, answer.data, address);
  if (result.ok) return redirectDone(args.context, desk.page, flash);
  return deskFailure(result.failure ?? "not_found", args.request);
}

export default function StaffAgreement({ loaderData, actionData }: Route.ComponentProps) {
  const { agreement: say, states, vocabulary } = useMessages();
  const { agreement, desk, support } = loaderData;
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        above={<BackLink to={desk.list}>{say.list.title}</BackLink>}
        status={vocabulary.placementKinds[agreement.kind]}
        title={`${agreement.participantName}, ${agreement.companyName}`}
        lead={forSide(states.agreement.states[agreement.state], desk.role)}
      />
      <StaffAgreementPage agreement={agreement} base={desk.page} failure={actionData?.failed} />
      <SupportOfAgreement {...support} agreementPage={desk.page} desk={desk.role} />
    </>
  );
}
