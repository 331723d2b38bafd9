import { Link } from "react-router";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { DataTable } from "../data-table.tsx";
import { Section } from "../page-header.tsx";
import { StatusPill } from "../status-pill.tsx";

export interface PlannedRow {
  id: string;
  dueDate: IsoDate;
  kind: "follow-up" | "final";
  done: boolean;
  due: boolean;
}

/** When to meet, what has been written down, and what is due. */
export function FollowUpTable({ rows, base }: { rows: readonly PlannedRow[]; base: string }) {
  const { agreement, agreementDesk } = useMessages();
  const format = useFormat();
  const say = agreementDesk.followUps;
  const path = (row: PlannedRow) =>
    `${base}/${row.kind === "final" ? "slutdokumentation" : "uppfoljning"}/${row.id}`;
  return (
    <Section id="uppfoljningar" title={say.title}>
      {rows.length === 0 ? (
        <p className="text-muted">{say.none}</p>
      ) : (
        <DataTable
          caption={say.title}
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "when",
              head: say.when,
              cell: (row) => <time dateTime={row.dueDate}>{format.day(row.dueDate)}</time>,
            },
            {
              key: "what",
              head: say.what,
              cell: (row) => (row.kind === "final" ? agreement.followUps.final : agreement.followUps.planned),
            },
            {
              key: "state",
              head: say.state,
              cell: (row) =>
                row.done ? (
                  <StatusPill tone="success">{agreement.followUps.done}</StatusPill>
                ) : row.due ? (
                  <StatusPill tone="move">{say.due}</StatusPill>
                ) : (
                  <StatusPill>{say.planned}</StatusPill>
                ),
            },
            {
              key: "open",
              head: agreement.list.open,
              cell: (row) => (
                <Link to={path(row)} className="inline-flex min-h-8 items-center">
                  {row.done ? say.read : row.kind === "final" ? say.final : say.record}
                  <span className="sr-only"> {format.shortDay(row.dueDate)}</span>
                </Link>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
