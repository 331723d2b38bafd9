import type { SubmissionResult } from "@conform-to/dom";
import { decisionForm } from "#app/domain/lonebidrag/case-forms.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { RadioGroup } from "../choices.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "../schema-form.tsx";
import { DateField, NumberField, TextField } from "../text-field.tsx";
import { replyTo } from "./reply-to.ts";

/** What AF decided, copied from the decision. Dates and a level; there is no field for a reason. */
export function DecisionForm({
  version,
  extension,
  today,
  reply,
}: {
  version: number;
  extension: boolean;
  today: string;
  reply: SubmissionResult<string[]> | undefined;
}) {
  const { decision: words } = useMessages().lonebidrag.forms;
  const [form, fields] = useSchemaForm({
    id: "beslut",
    schema: decisionForm,
    reply: replyTo(reply, { intent: "decision" }),
  });
  return (
    <div>
      <h3>{extension ? words.titleExtension : words.title}</h3>
      <p className="mt-1 mb-5 text-muted">{words.text}</p>
      <SchemaForm form={form}>
        <input type="hidden" name="intent" value="decision" />
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          {...fieldProps(fields.outcome)}
          label={words.outcome}
          inline
          options={[
            { value: "granted", label: words.granted },
            { value: "refused", label: words.refused },
          ]}
        />
        <div className="grid gap-6 sm:grid-cols-2">
          <DateField {...fieldProps(fields.decidedOn)} label={words.decidedOn} max={today} />
          <DateField
            {...fieldProps(fields.receivedOn)}
            label={words.receivedOn}
            hint={words.receivedOnHint}
            max={today}
          />
          <DateField
            {...fieldProps(fields.from)}
            label={words.from}
            hint={words.periodHint}
            required={false}
          />
          <DateField {...fieldProps(fields.to)} label={words.to} hint={words.periodHint} required={false} />
          <NumberField
            {...fieldProps(fields.levelPercent)}
            label={words.level}
            hint={words.levelHint}
            unit="%"
            required={false}
          />
          <TextField
            {...fieldProps(fields.payoutMonth)}
            label={words.payoutMonth}
            hint={words.payoutMonthHint}
            type="month"
            className="max-w-56 tabular"
            required={false}
          />
        </div>
        <Button wide>{words.submit}</Button>
      </SchemaForm>
    </div>
  );
}
