import { Link } from "react-router";
import type { PlacementState } from "#app/domain/placement/placement-states.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { ButtonLink } from "../button.tsx";
import { DataTable } from "../data-table.tsx";
import { StatusPill } from "../status-pill.tsx";
import { PLACEMENT_TONE } from "./company-placements.tsx";

interface Row {
  id: string;
  title: string;
  state: PlacementState;
  companyId: string;
  companyName: string;
  kommunName: string;
  seats: number;
  seatsTaken: number;
  submittedAt: Instant | null;
  publishedAt: Instant | null;
  changedAt: Instant;
  waitsForCompany: boolean;
  to: string;
}

/** Placements that ask for something, each with its way on; `move` for those that wait on the reader. */
export function PlacementRows({
  rows,
  none,
  move = false,
}: {
  rows: readonly Row[];
  none: string;
  move?: boolean;
}) {
  const { broker, states } = useMessages();
  const format = useFormat();
  const say = broker.review.list;
  if (rows.length === 0) return <p className="text-muted">{none}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li key={row.id} className="grid gap-x-8 gap-y-3 py-4 sm:grid-cols-[1fr_auto] sm:items-center">
          <div className="min-w-0">
            <h3 className="text-lg">
              <Link to={row.to}>{row.title || broker.companies.placements.untitled}</Link>
            </h3>
            <p>
              <Link to={`/maklare/foretag/${row.companyId}`} className="text-ink">
                {row.companyName}
              </Link>
              {row.kommunName && `, ${row.kommunName}`}
            </p>
            <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-muted">
              {row.waitsForCompany && move && <StatusPill tone="warn">{say.waitsForCompany}</StatusPill>}
              {!move && (
                <StatusPill tone={PLACEMENT_TONE[row.state]}>
                  {states.placement.states[row.state].name}
                </StatusPill>
              )}
              {move && row.submittedAt
                ? say.waited({ when: format.day(swedishDate(row.submittedAt)) })
                : say.changed({ when: format.day(swedishDate(row.changedAt)) })}
            </p>
          </div>
          {move && (
            <ButtonLink to={row.to} kind="secondary" wide>
              {say.read}
            </ButtonLink>
          )}
        </li>
      ))}
    </ul>
  );
}

export function PublishedTable({
  rows,
  none,
  caption,
}: {
  rows: readonly Row[];
  none: string;
  caption: string;
}) {
  const say = useMessages().broker.review.list;
  const format = useFormat();
  if (rows.length === 0) return <p className="text-muted">{none}</p>;
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "title", head: say.placement, cell: (row) => <Link to={row.to}>{row.title}</Link> },
        {
          key: "company",
          head: say.company,
          cell: (row) => (
            <Link to={`/maklare/foretag/${row.companyId}`} className="text-ink">
              {row.companyName}
            </Link>
          ),
        },
        { key: "kommun", head: say.kommun, cell: (row) => row.kommunName },
        {
          key: "seats",
          head: say.seats,
          cell: (row) => say.seatsOf({ left: Math.max(0, row.seats - row.seatsTaken), of: row.seats }),
        },
        {
          key: "since",
          head: say.since,
          cell: (row) => (row.publishedAt ? format.day(swedishDate(row.publishedAt)) : ""),
        },
      ]}
    />
  );
}
