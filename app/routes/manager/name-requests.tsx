import type { SubmissionResult } from "@conform-to/dom";
import { Link } from "react-router";
import { z } from "zod";
import { NAME_ANSWERS } from "#app/domain/access/readings.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { answerNameRequest } from "#app/services/insight/answer-name-request.server.ts";
import { listNameRequests, type NameRequest } from "#app/services/insight/list-name-requests.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { replyTo } from "#app/ui/reply-to.ts";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import type { Route } from "./+types/name-requests.ts";

const answerForm = z.object({ entryId: z.string().min(1).max(60), answer: z.enum(NAME_ANSWERS) });

export async function loader(args: Route.LoaderArgs) {
  return { requests: valueOr404(await listNameRequests(readAs(args, "manager")), args.request) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "manager");
  const submission = await parseForm(args, answerForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result = await answerNameRequest(ctx, submission.value);
  if (result.ok) return redirectDone(args.context, "/chef/logg/fragor", "name-answered");
  // The page offers no name where there is none.
  throw failureResponse(result.failure === "no_name" ? "not_found" : result.failure, args.request);
}

export default function NameRequests({ loaderData: { requests }, actionData }: Route.ComponentProps) {
  const { manager } = useMessages();
  const say = manager.nameRequests;
  const reply = actionData?.form;
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader title={say.title} lead={say.lead} />
      {requests.length === 0 ? (
        <EmptyState title={say.none} />
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">
          {requests.map((request) => (
            <Card as="li" key={request.entryId}>
              <Request request={request} reply={replyTo(reply, { entryId: request.entryId })} />
            </Card>
          ))}
        </ul>
      )}
    </>
  );
}

function Request({
  request,
  reply,
}: {
  request: NameRequest;
  reply: SubmissionResult<string[]> | undefined;
}) {
  const { manager, common } = useMessages();
  const say = manager.nameRequests;
  const format = useFormat();
  const [form, fields] = useSchemaForm({ id: `svar-${request.entryId}`, schema: answerForm, reply });
  const { entryId, participantId, handle, askedAt, at, act, role, name, companyName } = request;
  const answers = NAME_ANSWERS.filter((answer) => name !== null || answer !== "given");
  return (
    <>
      <h2 className="text-xl">{say.asked({ handle, when: format.moment(askedAt) })}</h2>
      <p>{say.looked({ what: manager.acts[act] ?? manager.log.otherAct, when: format.moment(at) })}</p>
      <p>{[name, common.roles[role as keyof typeof common.roles], companyName].filter(Boolean).join(", ")}</p>
      {name === null && <p className="text-muted">{say.noName}</p>}
      <p>
        <Link
          to={`/chef/deltagare/${participantId}?syfte=participant-asked`}
          aria-label={manager.logControl.openSubjectOf({ handle })}
          className="inline-flex min-h-8 items-center"
        >
          {manager.logControl.openSubject}
        </Link>
      </p>
      <div className="mt-4">
        <SchemaForm form={form}>
          <input type="hidden" name="entryId" value={entryId} />
          <SelectField
            {...fieldProps(fields.answer)}
            label={say.answer}
            hint={say.withheldNote}
            options={answers.map((value) => ({ value, label: say.answers[value] }))}
          />
          <div>
            <Button kind="secondary">{say.send}</Button>
          </div>
        </SchemaForm>
      </div>
    </>
  );
}
