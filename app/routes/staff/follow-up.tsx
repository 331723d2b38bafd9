import { data } from "react-router";
import { followUpForm } from "#app/domain/followup/follow-up-form.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { deskOf } from "#app/http/agreement-desk.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { textPassOf, textsStopped } from "#app/http/guarded-form.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { readFollowUp } from "#app/services/followup/read-follow-up.server.ts";
import { recordFollowUp } from "#app/services/followup/record-follow-up.server.ts";
import { FollowUpFields } from "#app/ui/agreement/follow-up-fields.tsx";
import { FollowUpSummary } from "#app/ui/agreement/follow-up-summary.tsx";
import { Button } from "#app/ui/button.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import type { Route } from "./+types/follow-up.ts";

export async function loader(args: Route.LoaderArgs) {
  const { id: agreementId, followUpId } = args.params;
  const desk = deskOf(args.request, agreementId);
  const ctx = readAs(args, desk.role);
  const followUp = valueOr404(await readFollowUp(ctx, { agreementId, followUpId }), args.request);
  if (followUp.kind !== "follow-up") throw data(null, { status: 404 });
  return { desk, today: swedishDate(ctx.now), followUp };
}

export async function action(args: Route.ActionArgs) {
  const { id: agreementId, followUpId } = args.params;
  const desk = deskOf(args.request, agreementId);
  const ctx = writeAs(args, desk.role);
  const messages = messagesFor(args.context.get(localeContext));
  const { errors } = messages;
  const submission = await parseForm(args, followUpForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const pass = textPassOf(submission);
  const recorded = await recordFollowUp(ctx, { agreementId, followUpId, form: submission.value, pass });
  if (recorded.ok) return redirectDone(args.context, desk.page, "follow-up-recorded");
  if (recorded.failure === "future") {
    const latest = swedishDate(ctx.now);
    return rejected(submission.reply({ fieldErrors: { on: [errors.field.dateTooLate({ latest })] } }));
  }
  if (recorded.failure === "texts") return textsStopped(submission, recorded, messages);
  if (recorded.failure === "stale")
    return data({ form: submission.reply({ formErrors: [errors.form.stale] }) }, { status: 409 });
  throw failureResponse(recorded.failure, args.request);
}

export default function FollowUpPage({ loaderData, actionData }: Route.ComponentProps) {
  const { agreement, agreementDesk } = useMessages();
  const format = useFormat();
  const { desk, followUp, today } = loaderData;
  const say = agreementDesk.followUp;
  const [form, fields] = useSchemaForm({
    id: "uppfoljning",
    schema: followUpForm,
    reply: actionData?.form,
    defaultValue: { on: today, present: ["participant"] },
  });
  return (
    <Container width="narrow">
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        above={<BackLink to={desk.page}>{agreement.title}</BackLink>}
        status={`${followUp.participantName}, ${followUp.workplace}`}
        title={`${say.title} ${format.shortDay(followUp.dueDate)}`}
        lead={followUp.record ? say.recorded : say.lead}
      />
      {followUp.record ? (
        <FollowUpSummary record={followUp.record} />
      ) : (
        <SchemaForm form={form} guarded="follow-up">
          <input type="hidden" name="version" value={followUp.version} readOnly />
          <FollowUpFields fields={fields} today={today} />
          <p>
            <Button wide>{say.save}</Button>
          </p>
        </SchemaForm>
      )}
    </Container>
  );
}
