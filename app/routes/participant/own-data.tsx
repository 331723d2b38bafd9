import type { SubmissionResult } from "@conform-to/dom";
import { Link } from "react-router";
import { LONGEST_REQUEST, PARTS, requestForm } from "#app/domain/rights/requests.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listRequests } from "#app/services/rights/list-requests.server.ts";
import { readExtract } from "#app/services/rights/read-extract.server.ts";
import { requestRights } from "#app/services/rights/request-rights.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { BackLink, PageHeader, Section } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { replyTo } from "#app/ui/reply-to.ts";
import { ExtractView } from "#app/ui/rights/extract-view.tsx";
import { RequestsList } from "#app/ui/rights/requests-list.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/own-data.ts";
import { OWN } from "./own-paths.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "participant");
  const whose = { participantId: ctx.actor.participantId ?? "" };
  const { parts } = valueOr404(await readExtract(ctx, whose), args.request);
  return { parts, requests: valueOr404(await listRequests(ctx, whose), args.request) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "participant");
  const submission = await parseForm(args, requestForm);
  if (submission.status !== "success") return rejected(submission.reply(), "kind");
  const { kind, part, words } = submission.value;
  const participantId = ctx.actor.participantId ?? "";
  const result = await requestRights(ctx, { participantId, kind, words, ...(part && { part }) });
  // Asked for already: what was wanted is so.
  if (!result.ok && result.failure !== "already_open") throw failureResponse(result.failure, args.request);
  return redirectDone(args.context, OWN.data, "rights-requested");
}

export default function OwnData({ loaderData: { parts, requests }, actionData }: Route.ComponentProps) {
  const { rights, home, insight } = useMessages().participant;
  const waiting = requests.some(({ kind, state }) => kind === "erasure" && state === "open");
  return (
    <Container width="narrow">
      <PageTitle>{rights.title}</PageTitle>
      <PageHeader
        title={rights.title}
        lead={rights.lead}
        above={<BackLink to={OWN.home}>{home.title}</BackLink>}
        actions={
          <ButtonLink to={`${OWN.data}/fil`} kind="secondary" reloadDocument wide>
            {rights.download}
          </ButtonLink>
        }
      />
      <p className="mb-6 max-w-prose">
        {rights.downloadHint} {rights.looks} <Link to={OWN.insight}>{insight.title}</Link>
      </p>
      <ul className="mb-6 grid gap-1">
        <li>
          <a href="#ratta">{rights.correction.title}</a>
        </li>
        <li>
          <a href="#ta-bort">{rights.erasure.title}</a>
        </li>
      </ul>
      {requests.length > 0 && (
        <Section id="begart" title={rights.requests.title}>
          <RequestsList lines={requests} />
        </Section>
      )}
      <ExtractView parts={parts} />
      <Correction reply={replyTo(actionData?.form, { kind: "correction" })} />
      <Section id="ta-bort" title={rights.erasure.title} lead={rights.erasure.lead}>
        <p className="mb-4">{waiting ? rights.erasure.waiting : rights.erasure.after}</p>
        {!waiting && <Erasure reply={replyTo(actionData?.form, { kind: "erasure" })} />}
      </Section>
    </Container>
  );
}

type Reply = SubmissionResult<string[]> | undefined;

function Correction({ reply }: { reply: Reply }) {
  const { rights } = useMessages().participant;
  const [form, fields] = useSchemaForm({ id: "rattelse", schema: requestForm, reply });
  return (
    <Section id="ratta" title={rights.correction.title} lead={rights.correction.lead}>
      <SchemaForm form={form}>
        <input type="hidden" name="kind" value="correction" />
        <SelectField
          {...fieldProps(fields.part)}
          label={rights.correction.part}
          options={PARTS.map((part) => ({ value: part, label: rights.parts[part] }))}
        />
        <TextArea
          {...fieldProps(fields.words)}
          label={rights.correction.words}
          rows={4}
          maxLength={LONGEST_REQUEST}
        />
        <Button wide>{rights.correction.send}</Button>
      </SchemaForm>
    </Section>
  );
}

function Erasure({ reply }: { reply: Reply }) {
  const { erasure } = useMessages().participant.rights;
  const [form, fields] = useSchemaForm({ id: "radering", schema: requestForm, reply });
  return (
    <SchemaForm form={form}>
      <input type="hidden" name="kind" value="erasure" />
      <TextArea
        {...fieldProps(fields.words)}
        label={erasure.words}
        required={false}
        rows={3}
        maxLength={LONGEST_REQUEST}
      />
      <Button kind="secondary" wide>
        {erasure.send}
      </Button>
    </SchemaForm>
  );
}
