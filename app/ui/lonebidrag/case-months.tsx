import type { SubmissionResult } from "@conform-to/dom";
import { monthForm } from "#app/domain/lonebidrag/case-forms.ts";
import type { MonthLine } from "#app/domain/lonebidrag/case-view.ts";
import type { MonthStatus } from "#app/domain/lonebidrag/months.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { DataTable } from "../data-table.tsx";
import { replyTo } from "../reply-to.ts";
import { fieldProps, SchemaForm, useSchemaForm } from "../schema-form.tsx";
import { type PillTone, StatusPill } from "../status-pill.tsx";
import { DateField, NumberField } from "../text-field.tsx";
import { useMonthName } from "./case-words.ts";

const TONE: Record<MonthStatus, PillTone> = {
  not_yet: "neutral",
  to_report: "info",
  urgent: "warn",
  lost: "danger",
  reported: "primary",
  credited: "success",
};

/** The monthly rhythm: what is reported, by when, and that the credit was seen. */
export function CaseMonths({
  months,
  coming,
  mayReport,
  reply,
}: {
  months: readonly MonthLine[];
  coming: number;
  mayReport: boolean;
  reply: SubmissionResult<string[]> | undefined;
}) {
  const { lonebidrag, states } = useMessages();
  const format = useFormat();
  const monthName = useMonthName();
  const { page } = lonebidrag;
  if (months.length === 0)
    return <p className="text-muted">{coming > 0 ? page.comingMonths({ count: coming }) : page.noMonths}</p>;
  const columns = page.monthColumns;
  return (
    <>
      <DataTable
        caption={page.monthsCaption}
        captionHidden
        rows={[...months].reverse()}
        rowKey={(line) => line.month}
        columns={[
          { key: "month", head: columns.month, cell: (line) => monthName(line.month) },
          {
            key: "status",
            head: columns.status,
            cell: (line) => (
              <>
                <StatusPill tone={TONE[line.status]}>{page.monthShort[line.status]}</StatusPill>
                <span className="mt-1 block text-sm text-muted">{states.lonebidrag.months[line.status]}</span>
              </>
            ),
          },
          {
            key: "deadline",
            head: columns.deadline,
            cell: (line) => <time dateTime={line.deadline}>{format.shortDay(line.deadline)}</time>,
          },
          {
            key: "reported",
            head: columns.reported,
            cell: (line) => (line.reportedOn ? format.shortDay(line.reportedOn) : "–"),
          },
          { key: "credited", head: columns.credited, cell: (line) => <Credited line={line} /> },
          ...(mayReport
            ? [
                {
                  key: "act",
                  head: columns.act,
                  cell: (line: MonthLine) => <MonthForm line={line} reply={reply} />,
                },
              ]
            : []),
        ]}
      />
      {coming > 0 && <p className="mt-3 text-muted">{page.comingMonths({ count: coming })}</p>}
    </>
  );
}

function Credited({ line }: { line: MonthLine }) {
  const { page } = useMessages().lonebidrag;
  const format = useFormat();
  if (line.creditedOn)
    return (
      <>
        {format.shortDay(line.creditedOn)}
        {line.creditOre !== null && <span className="tabular block">{format.kronor(line.creditOre)}</span>}
      </>
    );
  return line.creditBy ? page.expectedBy({ day: format.shortDay(line.creditBy) }) : "–";
}

/** First that the pay was reported, then that the credit was seen. */
function MonthForm({ line, reply }: { line: MonthLine; reply: SubmissionResult<string[]> | undefined }) {
  const { month: words } = useMessages().lonebidrag.forms;
  const monthName = useMonthName();
  const what = line.reportedOn ? "credit" : "pay";
  const own = replyTo(reply, { intent: "month", month: line.month });
  const [form, fields] = useSchemaForm({ id: `manad-${line.month}`, schema: monthForm, reply: own });
  if (line.creditedOn || line.status === "not_yet") return null;
  const month = monthName(line.month);
  return (
    <details open={own !== undefined} className="no-print">
      <summary className="min-h-8 cursor-pointer whitespace-nowrap font-semibold text-primary">
        {words.write}
        <span className="sr-only">
          : {what === "pay" ? words.payOn({ month }) : words.creditOn({ month })}
        </span>
      </summary>
      <div className="mt-3 sm:min-w-64">
        <SchemaForm form={form}>
          <input type="hidden" name="intent" value="month" />
          <input type="hidden" name="month" value={line.month} />
          <input type="hidden" name="version" value={line.version} />
          <input type="hidden" name="what" value={what} />
          <DateField
            {...fieldProps(fields.on)}
            label={what === "pay" ? words.payOn({ month }) : words.creditOn({ month })}
          />
          {what === "credit" && (
            <NumberField {...fieldProps(fields.credit)} label={words.amount} unit="kr" required={false} />
          )}
          <Button kind="secondary">{words.submit}</Button>
        </SchemaForm>
      </div>
    </details>
  );
}
