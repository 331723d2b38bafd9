import type { SubmissionResult } from "@conform-to/dom";
import { Form } from "react-router";
import { z } from "zod";
import { handleOf } from "#app/domain/access/handle.ts";
import { OVERSIGHT_PURPOSES } from "#app/domain/access/readings.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import {
  openParticipant,
  type ParticipantForManager,
} from "#app/services/manager/open-participant.server.ts";
import { changeCaseworker } from "#app/services/participant/change-caseworker.server.ts";
import { Button } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import type { Route } from "./+types/participant.ts";

const purposeQuery = z.enum(OVERSIGHT_PURPOSES);
const changeForm = z.object({
  version: z.number().int().positive(),
  caseworkerId: z.string().min(1).max(60),
});

/** Nothing is read until the manager has said why. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "manager");
  const purpose = purposeQuery.safeParse(new URL(args.request.url).searchParams.get("syfte"));
  if (!purpose.success) return { person: null };
  const asked = { participantId: args.params.id, purpose: purpose.data };
  return { person: valueOr404(await openParticipant(ctx, asked), args.request) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "manager");
  const participantId = args.params.id;
  const submission = await parseForm(args, changeForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result = await changeCaseworker(ctx, { participantId, ...submission.value });
  if (result.ok) return redirectDone(args.context, "/chef", "caseworker-changed");
  const { failures } = messagesFor(args.context.get(localeContext)).manager.participant;
  const words = failures[result.failure];
  if (words) return rejected(submission.reply({ formErrors: [words] }));
  throw failureResponse(result.failure, args.request);
}

export default function ParticipantOfUnit({ loaderData: { person }, actionData }: Route.ComponentProps) {
  const say = useMessages().manager.participant;
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        title={person?.name ?? say.title}
        above={<BackLink to="/chef/logg">{useMessages().manager.log.title}</BackLink>}
      />
      {person ? <Opened person={person} reply={actionData?.form} /> : <Ask />}
    </>
  );
}

function Ask() {
  const say = useMessages().manager.participant;
  return (
    <Form method="get" className="grid max-w-prose gap-5">
      <SelectField
        name="syfte"
        label={say.ask}
        hint={say.askText}
        options={OVERSIGHT_PURPOSES.map((value) => ({ value, label: say.purposes[value] }))}
      />
      <div>
        <Button>{say.open}</Button>
      </div>
    </Form>
  );
}

function Opened({
  person,
  reply,
}: {
  person: ParticipantForManager;
  reply: SubmissionResult<string[]> | undefined;
}) {
  const { manager, states, caseworker } = useMessages();
  const say = manager.participant;
  return (
    <>
      {person.protectedIdentity && (
        <Notice tone="warn" title={caseworker.person.protectedTitle} className="mb-6">
          {states.participantCase.protectedIdentity}
        </Notice>
      )}
      <DefinitionList
        facts={[
          { term: say.caseworker, value: person.caseworkerName },
          { term: say.state, value: states.participantCase.states[person.state].name },
          { term: say.handle, value: handleOf(person.participantId) },
        ]}
      />
      {person.state !== "closed" && (
        <Section id="byt" title={say.change} lead={say.changeText}>
          {person.colleagues.length === 0 ? (
            <p className="text-muted">{say.nobodyElse}</p>
          ) : (
            <ChangeCaseworker person={person} reply={reply} />
          )}
        </Section>
      )}
    </>
  );
}

function ChangeCaseworker({
  person,
  reply,
}: {
  person: ParticipantForManager;
  reply: SubmissionResult<string[]> | undefined;
}) {
  const say = useMessages().manager.participant;
  const [form, fields] = useSchemaForm({ id: "byt-handlaggare", schema: changeForm, reply });
  return (
    <SchemaForm form={form}>
      <input type="hidden" name="version" value={person.version} />
      <SelectField
        {...fieldProps(fields.caseworkerId)}
        label={say.newCaseworker}
        options={person.colleagues.map(({ userId, name }) => ({ value: userId, label: name }))}
      />
      <div>
        <Button>{say.change}</Button>
      </div>
    </SchemaForm>
  );
}
