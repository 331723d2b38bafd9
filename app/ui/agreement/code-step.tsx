import type { SubmissionResult } from "@conform-to/dom";
import { Form } from "react-router";
import { codeForm } from "#app/domain/access/sign-in-forms.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { PageHeader } from "../page-header.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "../schema-form.tsx";
import { TextField } from "../text-field.tsx";

/** The code that came by mail, and a way to get another. */
export function CodeStep({ reply }: { reply: SubmissionResult<string[]> | undefined }) {
  const { signer } = useMessages();
  const say = signer.code;
  const [form, fields] = useSchemaForm({ id: "kod", schema: codeForm, reply });
  return (
    <>
      <PageHeader title={say.title} lead={say.lead} />
      <SchemaForm form={form}>
        <input type="hidden" name="intent" value="open" />
        <TextField
          {...fieldProps(fields.code)}
          label={say.label}
          inputMode="numeric"
          autoComplete="one-time-code"
          className="tabular max-w-48"
        />
        <Button wide>{say.action}</Button>
      </SchemaForm>
      <Form method="post" className="mt-6">
        <input type="hidden" name="intent" value="send-code" />
        <Button kind="quiet">{say.again}</Button>
      </Form>
    </>
  );
}
