import { Link } from "react-router";
import type { PlacementState } from "#app/domain/placement/placement-states.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { type PillTone, StatusPill } from "../status-pill.tsx";

export const PLACEMENT_TONE: Record<PlacementState, PillTone> = {
  draft: "neutral",
  submitted: "move",
  returned: "info",
  published: "success",
  paused: "neutral",
  filled: "primary",
  closed: "neutral",
};

export function CompanyPlacements({
  rows,
}: {
  rows: readonly { id: string; title: string; state: PlacementState; changedAt: Instant; to: string }[];
}) {
  const { broker, states } = useMessages();
  const format = useFormat();
  const say = broker.companies.placements;
  if (rows.length === 0) return <p className="text-muted">{say.none}</p>;
  return (
    <ul className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id} className="py-3">
          <Link to={row.to} className="inline-flex min-h-8 items-center font-semibold">
            {row.title || say.untitled}
          </Link>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
            <StatusPill tone={PLACEMENT_TONE[row.state]}>
              {states.placement.states[row.state].name}
            </StatusPill>
            {broker.review.list.changed({ when: format.day(swedishDate(row.changedAt)) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
