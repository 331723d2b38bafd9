import type { SubmissionResult } from "@conform-to/dom";
import { unionForm } from "#app/domain/lonebidrag/case-forms.ts";
import { NO_COMMENT_REASONS, type UnionComment } from "#app/domain/placement/union-comment.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { replyTo } from "../reply-to.ts";
import { fieldProps, SchemaForm, useSchemaForm } from "../schema-form.tsx";
import { SelectField } from "../select-field.tsx";
import { DateField } from "../text-field.tsx";

interface UnionProps {
  version: number;
  today: string;
  reply: SubmissionResult<string[]> | undefined;
}

const STATUSES = ["requested", "received", "not_given_in_time", "not_required"] as const;

/** How the union was heard, or why it need not be: one small form for each, opened by what is true. */
export function UnionForms({
  asked,
  ...rest
}: UnionProps & {
  /** The union has been asked already: what is left is what came of it. */
  asked: boolean;
}) {
  const { lonebidrag, agreementDesk } = useMessages();
  const { union: words } = lonebidrag.forms;
  const posted = rest.reply?.initialValue?.intent === "union" ? rest.reply.initialValue.status : null;
  return (
    <div>
      <h3>{words.title}</h3>
      <p className="mt-1 mb-4 text-muted">{words.text}</p>
      <div className="grid gap-3">
        {STATUSES.filter((status) => !(asked && status === "requested")).map((status) => (
          <details
            key={status}
            name="facket"
            open={posted === status}
            className="rounded-md border border-line p-4"
          >
            <summary className="min-h-8 cursor-pointer font-semibold">
              {agreementDesk.edit.unionOptions[status]}
            </summary>
            <div className="mt-4">
              <UnionForm status={status} {...rest} />
            </div>
          </details>
        ))}
      </div>
    </div>
  );
}

function UnionForm({ status, version, today, reply }: UnionProps & { status: UnionComment["status"] }) {
  const { lonebidrag, states } = useMessages();
  const { union: words } = lonebidrag.forms;
  const [form, fields] = useSchemaForm({
    id: `facket-${status}`,
    schema: unionForm,
    reply: replyTo(reply, { intent: "union", status }),
  });
  return (
    <SchemaForm form={form}>
      <input type="hidden" name="intent" value="union" />
      <input type="hidden" name="status" value={status} />
      <input type="hidden" name="version" value={version} />
      {status !== "not_required" && (
        <DateField
          {...fieldProps(fields.on)}
          label={status === "received" ? words.answeredOn : words.askedOn}
          max={today}
        />
      )}
      {status === "received" && (
        <SelectField
          {...fieldProps(fields.stance)}
          label={words.stance}
          options={(["for", "against", "none"] as const).map((value) => ({
            value,
            label: states.placement.unionStances[value],
          }))}
        />
      )}
      {status === "not_given_in_time" && (
        <DateField {...fieldProps(fields.waitedUntil)} label={words.waitedUntil} max={today} />
      )}
      {status === "not_required" && (
        <SelectField
          {...fieldProps(fields.reason)}
          label={words.reason}
          options={NO_COMMENT_REASONS.map((value) => ({
            value,
            label: states.placement.noCommentReasons[value],
          }))}
        />
      )}
      <Button wide className="justify-self-start">
        {words.submit}
      </Button>
    </SchemaForm>
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
