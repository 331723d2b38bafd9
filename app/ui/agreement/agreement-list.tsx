import { Link } from "react-router";
import type { AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import type { Party } from "#app/domain/agreement/signing.ts";
import type { PlacementKind } from "#app/domain/kompetenskort/vocabulary.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Card } from "../card.tsx";
import { EmptyState } from "../empty-state.tsx";
import { Section } from "../page-header.tsx";
import { AgreementArc, useMove } from "./agreement-arc.tsx";

export interface AgreementRow {
  id: string;
  state: AgreementState;
  kind: PlacementKind;
  title: string;
  companyName: string;
  from: IsoDate | null;
  to: IsoDate | null;
  waitsFor: readonly Party[];
  mine: boolean;
}

const ENDED: readonly AgreementState[] = ["completed", "interrupted", "cancelled"];

/** All one's agreements: what waits on the reader first, then what is under way, then what has ended. */
export function AgreementList({ rows, base }: { rows: readonly AgreementRow[]; base: string }) {
  const { agreement } = useMessages();
  const say = agreement.list;
  if (rows.length === 0) return <EmptyState title={say.emptyTitle}>{say.empty}</EmptyState>;
  const groups = [
    { id: "dina", title: say.yours, rows: rows.filter(({ mine }) => mine) },
    { id: "pagar", title: say.others, rows: rows.filter((row) => !row.mine && !ENDED.includes(row.state)) },
    { id: "avslutade", title: say.ended, rows: rows.filter(({ state }) => ENDED.includes(state)) },
  ].filter((group) => group.rows.length > 0);
  return groups.map((group) => (
    <Section key={group.id} id={group.id} title={group.title}>
      <ul className="grid gap-4">
        {group.rows.map((row) => (
          <AgreementItem key={row.id} row={row} to={`${base}/${row.id}`} />
        ))}
      </ul>
    </Section>
  ));
}

function AgreementItem({ row, to }: { row: AgreementRow; to: string }) {
  const { agreement, agreementDesk, vocabulary } = useMessages();
  const format = useFormat();
  const own = row.state === "draft" ? agreementDesk.page.finish : agreement.yourMove.sign;
  const move = useMove(row.mine ? own : null, row.waitsFor);
  return (
    <Card as="li" move={row.mine}>
      <h3 className="text-xl">
        <Link to={to}>{row.title}</Link>
      </h3>
      <p className="mt-1 text-muted">
        {[
          row.companyName,
          vocabulary.placementKinds[row.kind],
          row.from && row.to ? format.period(row.from, row.to) : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <div className="mt-3">
        <AgreementArc compact state={row.state} move={move} />
      </div>
    </Card>
  );
}
