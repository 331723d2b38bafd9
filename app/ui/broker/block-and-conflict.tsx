import type { SubmissionResult } from "@conform-to/react";
import { Form } from "react-router";
import { BLOCK_REASONS } from "#app/domain/company/company-states.ts";
import { blockForm } from "#app/domain/company/verification-form.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { Section } from "../page-header.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "../schema-form.tsx";
import { SelectField } from "../select-field.tsx";

/** Jäv: said by the broker themself, and taken back by them. */
export function ConflictSection({ conflict }: { conflict: "member" | "declared" | null }) {
  const say = useMessages().broker.companies.check.conflict;
  return (
    <Section id="jav" title={say.title}>
      <p className="max-w-prose">
        {conflict === "member" ? say.member : conflict === "declared" ? say.declared : say.text}
      </p>
      {conflict !== "member" && (
        <Form method="post" className="mt-4">
          <Button kind="secondary" name="intent" value={conflict ? "end" : "declare"}>
            {conflict ? say.end : say.declare}
          </Button>
        </Form>
      )}
    </Section>
  );
}

/** Folded away until it is needed: what it does is said before the button. */
export function BlockSection({
  version,
  reply,
}: {
  version: number;
  reply: SubmissionResult<string[]> | null | undefined;
}) {
  const { broker, states } = useMessages();
  const say = broker.companies.check.block;
  const [form, fields] = useSchemaForm({ id: "sparr", schema: blockForm, reply });
  return (
    <details open={Boolean(reply)} className="mt-10 rounded-md border border-line p-4">
      <summary className="min-h-8 cursor-pointer font-semibold text-danger-ink">{say.title}</summary>
      <p className="mt-2 mb-4 max-w-prose text-muted">{say.text}</p>
      <SchemaForm form={form}>
        <input type="hidden" name="version" value={version} readOnly />
        <input type="hidden" name="intent" value="block" readOnly />
        <SelectField
          {...fieldProps(fields.reason)}
          label={say.reason}
          options={BLOCK_REASONS.map((value) => ({ value, label: states.company.reasons[value] }))}
        />
        <p>
          <Button kind="danger">{states.company.acts.block}</Button>
        </p>
      </SchemaForm>
    </details>
  );
}
