import type { SubmissionResult } from "@conform-to/dom";
import { erasureDecisionForm, GROUNDS, LONGEST_REQUEST, PARTS } from "#app/domain/rights/requests.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { outsideOf } from "#app/http/outside.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { decideErasure } from "#app/services/rights/decide-erasure.server.ts";
import { listErasures } from "#app/services/rights/list-requests.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { CheckboxGroup } from "#app/ui/choices.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { replyTo } from "#app/ui/reply-to.ts";
import { RequestGone } from "#app/ui/rights/request-gone.tsx";
import { fieldProps, groupProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { DateField, TextArea, TextField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/erasures.ts";

export async function loader(args: Route.LoaderArgs) {
  return { requests: valueOr404(await listErasures(readAs(args, "manager")), args.request) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "manager");
  const submission = await parseForm(args, erasureDecisionForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result = await decideErasure(ctx, submission.value, outsideOf(args.context));
  if (result.ok) return redirectDone(args.context, "/chef/radering", "erasure-decided");
  if (["not_found", "needs_assurance", "stale"].includes(result.failure))
    throw failureResponse(result.failure, args.request);
  const { refused } = messagesFor(args.context.get(localeContext)).manager.erasures;
  const why = result.failure === "process_ended" ? refused.process_ended : refused.other;
  return rejected(submission.reply({ formErrors: [why] }));
}

export default function Erasures({ loaderData: { requests }, actionData }: Route.ComponentProps) {
  const { erasures } = useMessages().manager;
  const reply: SubmissionResult<string[]> | undefined = actionData?.form;
  return (
    <>
      <PageTitle>{erasures.title}</PageTitle>
      <PageHeader title={erasures.title} lead={erasures.lead} />
      <RequestGone reply={reply} requests={requests} />
      {requests.length === 0 && <EmptyState title={erasures.none} />}
      <ul className="grid gap-6">
        {requests.map((request) => (
          <ErasureToDecide
            key={request.id}
            request={request}
            reply={replyTo(reply, { requestId: request.id })}
          />
        ))}
      </ul>
    </>
  );
}

function ErasureToDecide({
  request,
  reply,
}: {
  request: Route.ComponentProps["loaderData"]["requests"][number];
  reply: SubmissionResult<string[]> | undefined;
}) {
  const { manager, participant } = useMessages();
  const format = useFormat();
  const { erasures } = manager;
  const { rights } = participant;
  const [form, fields] = useSchemaForm({ id: `beslut-${request.id}`, schema: erasureDecisionForm, reply });
  return (
    <Card as="li" move>
      <h2 className="text-xl">{request.name}</h2>
      <p className="text-muted">{erasures.asked({ when: format.moment(request.requestedAt) })}</p>
      <p className="mt-2 whitespace-pre-line">{request.words || erasures.noWords}</p>
      {!request.closed && <p className="mt-2">{erasures.underWay}</p>}
      <div className="mt-6">
        <SchemaForm form={form}>
          <input type="hidden" name="requestId" value={request.id} />
          <input type="hidden" name="version" value={request.version} />
          <CheckboxGroup
            {...groupProps(fields.erase)}
            label={erasures.erase}
            hint={erasures.eraseHint}
            required={false}
            options={PARTS.map((part) => ({
              value: part,
              label: rights.parts[part],
              disabled: !request.closed,
            }))}
          />
          <SelectField
            {...fieldProps(fields.ground)}
            label={erasures.ground}
            required={false}
            options={GROUNDS.map((ground) => ({ value: ground, label: rights.requests.grounds[ground] }))}
          />
          <TextField {...fieldProps(fields.reference)} label={erasures.reference} autoComplete="off" />
          <DateField {...fieldProps(fields.decidedOn)} label={erasures.decidedOn} />
          <TextArea
            {...fieldProps(fields.answer)}
            label={erasures.answer}
            hint={erasures.answerHint}
            rows={4}
            maxLength={LONGEST_REQUEST}
          />
          <Button kind="danger" wide>
            {erasures.decide}
          </Button>
        </SchemaForm>
      </div>
    </Card>
  );
}
