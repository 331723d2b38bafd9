import { data } from "react-router";
import { agreementForm } from "#app/domain/agreement/agreement-form.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { deskOf } from "#app/http/agreement-desk.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { textPassOf, textsStopped } from "#app/http/guarded-form.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { readAgreementForm } from "#app/services/agreement/read-agreement-form.server.ts";
import { saveAgreement } from "#app/services/agreement/save-agreement.server.ts";
import { EditorGround } from "#app/ui/agreement/editor-ground.tsx";
import { EditorParties } from "#app/ui/agreement/editor-parties.tsx";
import { EditorTogether } from "#app/ui/agreement/editor-together.tsx";
import { EditorWork } from "#app/ui/agreement/editor-work.tsx";
import { Button } from "#app/ui/button.tsx";
import { MarksOptional } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import type { Route } from "./+types/agreement-edit.ts";

export async function loader(args: Route.LoaderArgs) {
  const desk = deskOf(args.request, args.params.id);
  const ctx = readAs(args, desk.role);
  return {
    desk,
    edited: valueOr404(await readAgreementForm(ctx, { agreementId: args.params.id }), args.request),
  };
}

export async function action(args: Route.ActionArgs) {
  const desk = deskOf(args.request, args.params.id);
  const ctx = writeAs(args, desk.role);
  const messages = messagesFor(args.context.get(localeContext));
  const { errors } = messages;
  const submission = await parseForm(args, agreementForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const pass = textPassOf(submission);
  const saved = await saveAgreement(ctx, { agreementId: args.params.id, form: submission.value, pass });
  if (saved.ok) {
    const key = saved.value.cleared > 0 ? "agreement-saved-cleared" : "agreement-saved";
    return redirectDone(args.context, desk.page, key);
  }
  if (saved.failure === "texts") return textsStopped(submission, saved, messages);
  if (saved.failure === "stale" || saved.failure === "not_open") {
    const text = saved.failure === "stale" ? errors.form.stale : errors.form.notAllowed;
    return data({ form: submission.reply({ formErrors: [text] }) }, { status: 409 });
  }
  throw failureResponse(saved.failure, args.request);
}

export default function EditAgreement({ loaderData, actionData }: Route.ComponentProps) {
  const { agreement, agreementDesk } = useMessages();
  const { desk, edited } = loaderData;
  const say = agreementDesk.edit;
  const [form, fields] = useSchemaForm({
    id: "overenskommelse",
    schema: agreementForm,
    reply: actionData?.form,
    defaultValue: edited.form,
  });
  const out = edited.state !== "draft";
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        above={<BackLink to={desk.page}>{agreement.title}</BackLink>}
        title={say.title}
        lead={say.lead}
      />
      {out && <Notice tone="warn" title={agreementDesk.page.editClears} className="mb-8" />}
      <MarksOptional value={false}>
        <SchemaForm form={form} guarded="agreement">
          <input type="hidden" name="version" value={edited.form.version} readOnly />
          <EditorParties
            fields={fields}
            people={edited}
            participantName={edited.participantName}
            companyName={edited.companyName}
          />
          <EditorWork fields={fields} />
          <EditorGround fields={fields} />
          <EditorTogether fields={fields} people={edited} />
          <p>
            <Button wide>{out ? say.saveCleared : say.save}</Button>
          </p>
        </SchemaForm>
      </MarksOptional>
    </>
  );
}
