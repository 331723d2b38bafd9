import type { SubmissionResult } from "@conform-to/dom";
import { textVersionOn } from "#app/domain/consent/texts.ts";
import { consentAnswerForm } from "#app/domain/lonebidrag/case-forms.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { RadioGroup } from "../choices.tsx";
import { ConsentWords } from "../consent-words.tsx";
import { replyTo } from "../reply-to.ts";
import { fieldProps, SchemaForm, useSchemaForm } from "../schema-form.tsx";

/** The participant's answer on their word to the caseworker, who stands as witness. Nothing is ticked beforehand. */
export function ConsentAnswerForm({
  version,
  today,
  reply,
}: {
  version: number;
  today: IsoDate;
  reply: SubmissionResult<string[]> | undefined;
}) {
  const { consent: words } = useMessages().lonebidrag.forms;
  const [form, fields] = useSchemaForm({
    id: "samtycke",
    schema: consentAnswerForm,
    reply: replyTo(reply, { intent: "consent" }),
  });
  return (
    <div>
      <h3>{words.title}</h3>
      <p className="mt-1 text-muted">{words.text}</p>
      <div className="mb-5">
        <ConsentWords version={textVersionOn("information_exchange", today)} />
      </div>
      <SchemaForm form={form}>
        <input type="hidden" name="intent" value="consent" />
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          {...fieldProps(fields.answer)}
          label={words.answer}
          inline
          options={[
            { value: "yes", label: words.yes },
            { value: "no", label: words.no },
          ]}
        />
        <RadioGroup
          {...fieldProps(fields.way)}
          label={words.way}
          inline
          options={(["in_person_with_witness", "on_paper"] as const).map((value) => ({
            value,
            label: words.ways[value],
          }))}
        />
        <RadioGroup
          {...fieldProps(fields.interpreter)}
          label={words.interpreter}
          hint={words.interpreterHint}
          inline
          options={(["none", "professional"] as const).map((value) => ({
            value,
            label: words.interpreters[value],
          }))}
        />
        <Button wide className="justify-self-start">
          {words.submit}
        </Button>
      </SchemaForm>
    </div>
  );
}
