import type { SubmissionResult } from "@conform-to/dom";
import { decisionForm } from "#app/domain/lonebidrag/case-forms.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { replyTo } from "../reply-to.ts";
import { fieldProps, SchemaForm, useSchemaForm } from "../schema-form.tsx";
import { DateField, NumberField, TextField } from "../text-field.tsx";

interface DecisionProps {
  version: number;
  today: string;
  reply: SubmissionResult<string[]> | undefined;
}

/** What AF decided, copied from the decision: dates and a level. There is no field for a reason. */
export function DecisionForms({
  extension,
  folded,
  ...rest
}: DecisionProps & {
  extension: boolean;
  /** Something else comes first. */
  folded: boolean;
}) {
  const { decision: words } = useMessages().lonebidrag.forms;
  const posted = rest.reply?.initialValue?.intent === "decision" ? rest.reply.initialValue.outcome : null;
  return (
    <div>
      <h3>{extension ? words.titleExtension : words.title}</h3>
      <p className="mt-1 mb-4 text-muted">{words.text}</p>
      <div className="grid gap-3">
        {(["granted", "refused"] as const).map((outcome) => (
          <details
            key={outcome}
            name="beslut"
            open={posted ? posted === outcome : !folded && outcome === "granted"}
            className="rounded-md border border-line p-4"
          >
            <summary className="min-h-8 cursor-pointer font-semibold">{words[outcome]}</summary>
            <div className="mt-4">
              <DecisionForm outcome={outcome} {...rest} />
            </div>
          </details>
        ))}
      </div>
    </div>
  );
}

function DecisionForm({
  outcome,
  version,
  today,
  reply,
}: DecisionProps & { outcome: "granted" | "refused" }) {
  const { decision: words } = useMessages().lonebidrag.forms;
  const [form, fields] = useSchemaForm({
    id: `beslut-${outcome}`,
    schema: decisionForm,
    reply: replyTo(reply, { intent: "decision", outcome }),
  });
  return (
    <SchemaForm form={form}>
      <input type="hidden" name="intent" value="decision" />
      <input type="hidden" name="outcome" value={outcome} />
      <input type="hidden" name="version" value={version} />
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField {...fieldProps(fields.decidedOn)} label={words.decidedOn} max={today} />
        <DateField
          {...fieldProps(fields.receivedOn)}
          label={words.receivedOn}
          hint={outcome === "refused" ? words.receivedOnHint : undefined}
          max={today}
        />
        {outcome === "granted" && (
          <>
            <DateField {...fieldProps(fields.from)} label={words.from} />
            <DateField {...fieldProps(fields.to)} label={words.to} />
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
          </>
        )}
      </div>
      <Button wide className="justify-self-start">
        {outcome === "granted" ? words.submitGranted : words.submitRefused}
      </Button>
    </SchemaForm>
  );
}
