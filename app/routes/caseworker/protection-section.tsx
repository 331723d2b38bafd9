import type { SubmissionResult } from "@conform-to/dom";
import { Form } from "react-router";
import { unprotectForm } from "#app/domain/participant/move-forms.ts";
import { UNPROTECT_REASONS } from "#app/domain/participant/protected-identity.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { SelectField } from "#app/ui/select-field.tsx";

/** The switch for protected personal data, folded away: it is pressed seldom, and never by mistake. */
export function ProtectionSection({
  protectedIdentity,
  version,
  reply,
}: {
  protectedIdentity: boolean;
  version: number;
  /** What the server said of lifting it. */
  reply: SubmissionResult<string[]> | undefined;
}) {
  const say = useMessages().caseworker.person.protection;
  return (
    <details open={reply !== undefined} className="mt-12 max-w-prose rounded-lg border border-line p-5">
      <summary className="cursor-pointer font-semibold">{say.title}</summary>
      <div className="mt-4 grid gap-5">
        {protectedIdentity ? (
          <Unprotect version={version} reply={reply} />
        ) : (
          <Form method="post" className="grid gap-5">
            <p>{say.on}</p>
            <div>
              <Button kind="danger" name="act" value="protect">
                {say.protect}
              </Button>
            </div>
          </Form>
        )}
      </div>
    </details>
  );
}

function Unprotect({ version, reply }: { version: number; reply: SubmissionResult<string[]> | undefined }) {
  const say = useMessages().caseworker.person.protection;
  const [form, fields] = useSchemaForm({ id: "hav-skydd", schema: unprotectForm, reply });
  return (
    <SchemaForm form={form}>
      <p>{say.off}</p>
      <input type="hidden" name="act" value="unprotect" />
      <input type="hidden" name="version" value={version} />
      <SelectField
        {...fieldProps(fields.reason)}
        label={say.reason}
        options={UNPROTECT_REASONS.map((value) => ({ value, label: say.reasons[value] }))}
      />
      <div>
        <Button kind="danger">{say.unprotect}</Button>
      </div>
    </SchemaForm>
  );
}
