import { Link } from "react-router";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { ButtonLink } from "../button.tsx";
import { Card } from "../card.tsx";
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
  return (
    <Section id="uppfoljningar" title={say.title}>
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
              <Link to={pathOf(row, base)} className="inline-flex min-h-8 items-center">
                {row.done ? say.read : row.kind === "final" ? say.final : say.record}
                <span className="sr-only"> {format.shortDay(row.dueDate)}</span>
              </Link>
            ),
          },
        ]}
      />
    </Section>
  );
}

/** The next step of an agreement under way: what is to be written down now. */
export function DueFollowUp({ row, base }: { row: PlannedRow; base: string }) {
  const { agreementDesk } = useMessages();
  const format = useFormat();
  const { page, followUps } = agreementDesk;
  const isFinal = row.kind === "final";
  return (
    <Card move aria-labelledby="dags">
      <h2 id="dags" className="text-2xl">
        {isFinal ? page.finalTitle : page.followUpTitle({ day: format.day(row.dueDate) })}
      </h2>
      <p className="mt-4">
        <ButtonLink icon="pen" to={pathOf(row, base)}>
          {isFinal ? followUps.final : followUps.record}
        </ButtonLink>
      </p>
    </Card>
  );
}

function pathOf(row: PlannedRow, base: string): string {
  return `${base}/${row.kind === "final" ? "slutdokumentation" : "uppfoljning"}/${row.id}`;
}
