import { Link } from "react-router";
import type { CompanyState } from "#app/domain/company/company-states.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { DataTable } from "../data-table.tsx";
import { type PillTone, StatusPill } from "../status-pill.tsx";

interface Row {
  id: string;
  name: string;
  state: CompanyState;
  place: string;
  kommunName: string;
  openPlacements: number;
  lastContact: IsoDate | null;
  nextDate: IsoDate | null;
}

export const COMPANY_TONE: Record<CompanyState, PillTone> = {
  claimed: "move",
  verified: "success",
  blocked: "danger",
};

/** The employer register as rows to compare: who they are, where it stands, when we last spoke. */
export function CompanyTable({ rows }: { rows: readonly Row[] }) {
  const { broker, states } = useMessages();
  const format = useFormat();
  const { table, title } = broker.companies;
  return (
    <DataTable
      caption={title}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          head: table.name,
          cell: (row) => <Link to={`/maklare/foretag/${row.id}`}>{row.name}</Link>,
        },
        {
          key: "place",
          head: table.place,
          cell: (row) => [...new Set([row.place, row.kommunName])].join(", "),
        },
        {
          key: "state",
          head: table.state,
          cell: (row) => (
            <StatusPill tone={COMPANY_TONE[row.state]}>{states.company.states[row.state].name}</StatusPill>
          ),
        },
        { key: "open", head: table.open, figure: true, cell: (row) => format.number(row.openPlacements) },
        {
          key: "last",
          head: table.last,
          cell: (row) => (row.lastContact ? format.distanceInTime(row.lastContact) : table.never),
        },
        {
          key: "next",
          head: table.next,
          cell: (row) => (row.nextDate ? format.day(row.nextDate) : table.none),
        },
      ]}
    />
  );
}
