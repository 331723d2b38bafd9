import { z } from "zod";
import { RETENTION_POLICY } from "#app/domain/retention/policy.ts";
import { isIsoDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { readRetention } from "#app/services/retention/read-retention.server.ts";
import { recordRetentionDecision } from "#app/services/retention/record-decision.server.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { StatusPill } from "#app/ui/status-pill.tsx";
import { DateField, TextField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/retention.ts";

const decisionForm = z.object({
  rowId: z.string().min(1).max(60),
  reference: z.string().trim().min(2).max(60),
  decidedOn: z.string().refine(isIsoDate, "date"),
});

export async function loader(args: Route.LoaderArgs) {
  return { lines: valueOr404(await readRetention(readAs(args, "manager")), args.request) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "manager");
  const submission = await parseForm(args, decisionForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result = await recordRetentionDecision(ctx, submission.value);
  if (!result.ok) throw failureResponse(result.failure, args.request);
  return redirectDone(args.context, "/chef/gallring", "retention-decided");
}

export default function RetentionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { retention } = useMessages().manager;
  const [form, fields] = useSchemaForm({ id: "beslut", schema: decisionForm, reply: actionData?.form });
  const wordOf = (rowId: string) => retention.rows[rowId] ?? rowId;
  return (
    <>
      <PageTitle>{retention.title}</PageTitle>
      <PageHeader title={retention.title} lead={retention.lead} />
      <DataTable
        caption={retention.caption}
        rows={loaderData.lines}
        rowKey={(line) => line.row.id}
        columns={[
          { key: "what", head: retention.what, cell: ({ row }) => wordOf(row.id) },
          {
            key: "kept",
            head: retention.kept,
            cell: ({ row }) =>
              "years" in row.keep
                ? retention.years({ count: row.keep.years })
                : retention.days({ count: row.keep.days }),
          },
          { key: "end", head: retention.end, cell: ({ row }) => retention.ends[row.end.do] },
          { key: "from", head: retention.from, cell: ({ row }) => retention.froms[row.from] },
          {
            key: "decision",
            head: retention.decision,
            cell: (line) =>
              line.row.basis === "technical"
                ? retention.technical
                : (line.decision ?? <StatusPill tone="warn">{retention.missing}</StatusPill>),
          },
          { key: "due", head: retention.due, figure: true, cell: (line) => line.due },
        ]}
      />
      <Section id="skriv-in" title={retention.recordTitle}>
        <SchemaForm form={form}>
          <SelectField
            {...fieldProps(fields.rowId)}
            label={retention.row}
            options={RETENTION_POLICY.filter((row) => row.basis === "decision").map((row) => ({
              value: row.id,
              label: wordOf(row.id),
            }))}
          />
          <TextField {...fieldProps(fields.reference)} label={retention.reference} autoComplete="off" />
          <DateField {...fieldProps(fields.decidedOn)} label={retention.decidedOn} />
          <Button wide>{retention.record}</Button>
        </SchemaForm>
      </Section>
    </>
  );
}
