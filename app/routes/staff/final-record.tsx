import { data } from "react-router";
import { finalForm } from "#app/domain/followup/final-record.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { deskOf } from "#app/http/agreement-desk.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { textPassOf, textsStopped } from "#app/http/guarded-form.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { readFollowUp } from "#app/services/followup/read-follow-up.server.ts";
import { recordFinal } from "#app/services/followup/record-follow-up.server.ts";
import { FinalFields } from "#app/ui/agreement/final-fields.tsx";
import { FinalSummary } from "#app/ui/agreement/follow-up-summary.tsx";
import { Button } from "#app/ui/button.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import type { Route } from "./+types/final-record.ts";

export async function loader(args: Route.LoaderArgs) {
  const { id: agreementId, followUpId } = args.params;
  const desk = deskOf(args.request, agreementId);
  const ctx = readAs(args, desk.role);
  const followUp = valueOr404(await readFollowUp(ctx, { agreementId, followUpId }), args.request);
  if (followUp.kind !== "final") throw data(null, { status: 404 });
  return { desk, followUp };
}

export async function action(args: Route.ActionArgs) {
  const { id: agreementId, followUpId } = args.params;
  const desk = deskOf(args.request, agreementId);
  const ctx = writeAs(args, desk.role);
  const messages = messagesFor(args.context.get(localeContext));
  const { errors } = messages;
  const submission = await parseForm(args, finalForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const pass = textPassOf(submission);
  const { version, ...record } = submission.value;
  const recorded = await recordFinal(ctx, { agreementId, followUpId, version, record, pass });
  if (recorded.ok) return redirectDone(args.context, desk.page, "final-recorded");
  if (recorded.failure === "texts") return textsStopped(submission, recorded, messages);
  if (recorded.failure === "stale")
    return data({ form: submission.reply({ formErrors: [errors.form.stale] }) }, { status: 409 });
  throw failureResponse(recorded.failure, args.request);
}

export default function FinalRecordPage({ loaderData, actionData }: Route.ComponentProps) {
  const { agreement, agreementDesk } = useMessages();
  const { desk, followUp } = loaderData;
  const say = agreementDesk.final;
  const [form, fields] = useSchemaForm({
    id: "slutdokumentation",
    schema: finalForm,
    reply: actionData?.form,
    defaultValue: { tasks: followUp.tasks, adaptations: followUp.adaptations },
  });
  return (
    <Container width="narrow">
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        above={<BackLink to={desk.page}>{agreement.title}</BackLink>}
        status={`${followUp.participantName}, ${followUp.workplace}`}
        title={say.title}
        lead={followUp.finalRecord ? say.recorded : say.lead}
      />
      {followUp.finalRecord ? (
        <FinalSummary record={followUp.finalRecord} />
      ) : (
        <SchemaForm form={form} guarded="final-record">
          <input type="hidden" name="version" value={followUp.version} readOnly />
          <FinalFields fields={fields} />
          <p>
            <Button wide>{say.save}</Button>
          </p>
        </SchemaForm>
      )}
    </Container>
  );
}
