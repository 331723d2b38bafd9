import { data } from "react-router";
import { unitSettingsForm } from "#app/domain/anonymity/unit-settings-form.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { readUnitSettings } from "#app/services/manager/read-unit-settings.server.ts";
import { saveUnitSettings } from "#app/services/manager/save-unit-settings.server.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choices.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { NumberField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/unit-settings.ts";

export async function loader(args: Route.LoaderArgs) {
  return valueOr404(await readUnitSettings(readAs(args, "manager")), args.request);
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "manager");
  const submission = await parseForm(args, unitSettingsForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result = await saveUnitSettings(ctx, submission.value);
  if (result.ok) return redirectDone(args.context, "/chef/installningar", "unit-settings-saved");
  if (result.failure === "stale") return data({ form: null }, { status: 409 });
  throw failureResponse(result.failure, args.request);
}

export default function UnitSettings({ loaderData, actionData }: Route.ComponentProps) {
  const say = useMessages().manager.settings;
  const { version, candidateSearch, k } = loaderData;
  const [form, fields] = useSchemaForm({
    id: "installningar",
    schema: unitSettingsForm,
    reply: actionData?.form,
    defaultValue: { candidateSearch, k: String(k) },
  });
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader title={say.title} lead={say.lead} />
      {actionData?.form === null && (
        <Notice tone="warn" className="mb-6">
          {say.stale}
        </Notice>
      )}
      <SchemaForm form={form}>
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          {...fieldProps(fields.candidateSearch)}
          label={say.candidateSearch}
          options={(["anonymous", "placementsOnly"] as const).map((value) => ({
            value,
            label: say.ways[value].label,
            hint: say.ways[value].hint,
          }))}
        />
        <NumberField {...fieldProps(fields.k)} label={say.k} hint={say.kHint} unit={say.people} />
        <p className="text-muted">{say.atOnce}</p>
        <Button wide>{say.save}</Button>
      </SchemaForm>
    </>
  );
}
