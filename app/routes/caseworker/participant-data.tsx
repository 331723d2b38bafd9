import type { SubmissionResult } from "@conform-to/dom";
import {
  correctionAnswerForm,
  LONGEST_REQUEST,
  PARTS,
  REQUEST_KINDS,
  requestForm,
} from "#app/domain/rights/requests.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { readParticipantHead } from "#app/services/participant/read-participant-head.server.ts";
import { answerCorrection } from "#app/services/rights/answer-correction.server.ts";
import { listRequests } from "#app/services/rights/list-requests.server.ts";
import { readExtract } from "#app/services/rights/read-extract.server.ts";
import { requestRights } from "#app/services/rights/request-rights.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choices.tsx";
import { Section } from "#app/ui/page-header.tsx";
import { replyTo } from "#app/ui/reply-to.ts";
import { ExtractView } from "#app/ui/rights/extract-view.tsx";
import { RequestGone } from "#app/ui/rights/request-gone.tsx";
import { type RequestLine, RequestsList } from "#app/ui/rights/requests-list.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/participant-data.ts";
import { ParticipantFrame } from "./participant-frame.tsx";
import { participantPath } from "./step-path.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  const whose = { participantId: args.params.id };
  const { name } = valueOr404(await readParticipantHead(ctx, whose), args.request);
  const { parts } = valueOr404(await readExtract(ctx, whose), args.request);
  const requests = valueOr404(await listRequests(ctx, whose), args.request);
  return { ...whose, name, parts, requests };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "caseworker");
  const here = participantPath(args.params.id, "uppgifter");
  const answers = (await args.request.clone().formData()).has("requestId");
  if (answers) {
    const submission = await parseForm(args, correctionAnswerForm);
    if (submission.status !== "success") return rejected(submission.reply());
    const { done, ...answer } = submission.value;
    const result = await answerCorrection(ctx, { ...answer, done: done === "yes" });
    if (!result.ok)
      throw failureResponse(result.failure === "not_open" ? "stale" : result.failure, args.request);
    return redirectDone(args.context, here, "rights-answered");
  }
  const submission = await parseForm(args, requestForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const { part, ...asked } = submission.value;
  const wanted = { participantId: args.params.id, ...asked, ...(part && { part }) };
  const result = await requestRights(ctx, wanted);
  if (result.ok) return redirectDone(args.context, here, "rights-requested");
  if (result.failure !== "already_open") throw failureResponse(result.failure, args.request);
  const { alreadyOpen } = messagesFor(args.context.get(localeContext)).caseworker.data;
  return rejected(submission.reply({ formErrors: [alreadyOpen] }));
}

type Reply = SubmissionResult<string[]> | undefined;

export default function ParticipantData({ loaderData, actionData }: Route.ComponentProps) {
  const { participantId, name, parts, requests } = loaderData;
  const say = useMessages().caseworker.data;
  const reply: Reply = actionData?.form;
  return (
    <ParticipantFrame
      participantId={participantId}
      name={name}
      title={say.title}
      actions={
        <ButtonLink to={`${participantPath(participantId, "uppgifter")}/fil`} kind="secondary" reloadDocument>
          {say.print}
        </ButtonLink>
      }
    >
      <RequestGone reply={reply} requests={requests} />
      <Section id="begaran" title={say.requests} lead={requests.length === 0 ? say.none : undefined}>
        <RequestsList
          lines={requests}
          below={(line) =>
            line.kind === "correction" ? (
              <Answer line={line} reply={replyTo(reply, { requestId: line.id })} />
            ) : (
              <p className="mt-3">{say.waitsForManager}</p>
            )
          }
        />
      </Section>
      <OnTheirWord reply={reply?.initialValue?.requestId ? undefined : reply} />
      <p className="mt-10 max-w-prose text-muted">{say.lead}</p>
      <ExtractView parts={parts} />
    </ParticipantFrame>
  );
}

function Answer({ line, reply }: { line: RequestLine; reply: Reply }) {
  const say = useMessages().caseworker.data;
  const [form, fields] = useSchemaForm({ id: `svar-${line.id}`, schema: correctionAnswerForm, reply });
  return (
    <div className="mt-4">
      <SchemaForm form={form}>
        <input type="hidden" name="requestId" value={line.id} />
        <input type="hidden" name="version" value={line.version} />
        <RadioGroup
          {...fieldProps(fields.done)}
          label={say.done}
          options={[
            { value: "yes", label: say.yes },
            { value: "no", label: say.no },
          ]}
        />
        <TextArea
          {...fieldProps(fields.answer)}
          label={say.answer}
          hint={say.answerHint}
          required={false}
          rows={3}
          maxLength={LONGEST_REQUEST}
        />
        <Button wide>{say.send}</Button>
      </SchemaForm>
    </div>
  );
}

function OnTheirWord({ reply }: { reply: Reply }) {
  const { caseworker, participant } = useMessages();
  const say = caseworker.data;
  const { rights } = participant;
  const [form, fields] = useSchemaForm({ id: "begar", schema: requestForm, reply });
  return (
    <Section id="skriv-upp" title={say.onTheirWord}>
      <SchemaForm form={form}>
        <RadioGroup
          {...fieldProps(fields.kind)}
          label={say.kind}
          options={REQUEST_KINDS.map((kind) => ({ value: kind, label: rights.requests[kind] }))}
        />
        <SelectField
          {...fieldProps(fields.part)}
          label={say.part}
          hint={say.partHint}
          required={false}
          options={PARTS.map((part) => ({ value: part, label: rights.parts[part] }))}
        />
        <TextArea
          {...fieldProps(fields.words)}
          label={say.words}
          required={false}
          rows={4}
          maxLength={LONGEST_REQUEST}
        />
        <Button kind="secondary" wide>
          {say.save}
        </Button>
      </SchemaForm>
    </Section>
  );
}
