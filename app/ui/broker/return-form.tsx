import type { SubmissionResult } from "@conform-to/react";
import { returnForm } from "#app/domain/placement/review-form.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { Section } from "../page-header.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "../schema-form.tsx";
import { TextArea } from "../text-field.tsx";

/** Back to the employer with words about what to change. */
export function ReturnForm({
  version,
  reply,
}: {
  version: number;
  reply: SubmissionResult<string[]> | null | undefined;
}) {
  const say = useMessages().broker.review.sendBack;
  const [form, fields] = useSchemaForm({ id: "tillbaka", schema: returnForm, reply });
  return (
    <Section id="skicka-tillbaka" title={say.title} lead={say.lead}>
      <SchemaForm form={form} guarded="placement-return">
        <input type="hidden" name="version" value={version} readOnly />
        <TextArea {...fieldProps(fields.words)} label={say.words} hint={say.wordsHint} rows={4} />
        <p>
          <Button kind="secondary" name="intent" value="return" wide>
            {say.submit}
          </Button>
        </p>
      </SchemaForm>
    </Section>
  );
}
