import type { SubmissionResult } from "@conform-to/dom";
import { unionForm } from "#app/domain/lonebidrag/case-forms.ts";
import { NO_COMMENT_REASONS, type UnionComment } from "#app/domain/placement/union-comment.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { RadioGroup } from "../choices.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "../schema-form.tsx";
import { SelectField } from "../select-field.tsx";
import { DateField } from "../text-field.tsx";
import { replyTo } from "./reply-to.ts";

/** How the union was heard, or why it need not be. */
export function UnionForm({
  version,
  today,
  asked,
  reply,
}: {
  version: number;
  today: string;
  /** The union has been asked already: what is left is what came of it. */
  asked: boolean;
  reply: SubmissionResult<string[]> | undefined;
}) {
  const { lonebidrag, states, agreementDesk } = useMessages();
  const { union: words } = lonebidrag.forms;
  const [form, fields] = useSchemaForm({
    id: "facket",
    schema: unionForm,
    reply: replyTo(reply, { intent: "union" }),
  });
  const statuses = (["requested", "received", "not_given_in_time", "not_required"] as const).filter(
    (status) => !(asked && status === "requested"),
  );
  return (
    <div>
      <h3>{words.title}</h3>
      <p className="mt-1 mb-5 text-muted">{words.text}</p>
      <SchemaForm form={form}>
        <input type="hidden" name="intent" value="union" />
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          {...fieldProps(fields.status)}
          label={words.status}
          options={statuses.map((value) => ({ value, label: agreementDesk.edit.unionOptions[value] }))}
        />
        <div className="grid gap-6 sm:grid-cols-2">
          <DateField {...fieldProps(fields.on)} label={words.on} max={today} required={false} />
          <DateField
            {...fieldProps(fields.waitedUntil)}
            label={words.waitedUntil}
            max={today}
            required={false}
          />
        </div>
        <SelectField
          {...fieldProps(fields.stance)}
          label={words.stance}
          required={false}
          options={(["for", "against", "none"] as const).map((value) => ({
            value,
            label: states.placement.unionStances[value],
          }))}
        />
        <SelectField
          {...fieldProps(fields.reason)}
          label={words.reason}
          required={false}
          options={NO_COMMENT_REASONS.map((value) => ({
            value,
            label: states.placement.noCommentReasons[value],
          }))}
        />
        <Button wide>{words.submit}</Button>
      </SchemaForm>
    </div>
  );
}

/** The union's comment as it stands, in a sentence. */
export function UnionStanding({ comment, asked }: { comment: UnionComment | null; asked: boolean }) {
  const { lonebidrag, states } = useMessages();
  const format = useFormat();
  if (!comment) return asked ? null : <p className="text-muted">{lonebidrag.page.unionNotAsked}</p>;
  const words = states.placement;
  return (
    <p>
      {words.unionStatuses[comment.status]} <span className="block text-muted">{beside(comment)}</span>
    </p>
  );

  function beside(one: UnionComment): string {
    switch (one.status) {
      case "requested":
        return format.shortDay(one.requestedOn);
      case "received":
        return `${words.unionStances[one.stance]}, ${format.shortDay(one.receivedOn)}`;
      case "not_given_in_time":
        return format.period(one.requestedOn, one.waitedUntil);
      case "not_required":
        return words.noCommentReasons[one.reason];
    }
  }
}
