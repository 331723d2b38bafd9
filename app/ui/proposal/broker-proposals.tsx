import { Link } from "react-router";
import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import type { ProposalStatus } from "#app/domain/proposal/proposal-status.ts";
import type { ProposalSide } from "#app/domain/proposal/whose-move.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { DataTable } from "../data-table.tsx";
import { WhoseMove } from "../whose-move.tsx";
import { brokerMove } from "./broker-move-words.ts";

export interface BrokerProposalRow {
  id: string;
  alias: string;
  state: ProposalState;
  move: ProposalSide | null;
  changedAt: string;
  placementId: string;
  placementTitle: string;
  companyName: string;
  place: number | null;
}

/** What staff read for each state. */
export const STATUS_OF: Record<ProposalState, ProposalStatus> = {
  suggested: "suggested",
  shortlisted: "shortlisted",
  asked: "awaits_participant",
  accepted_by_participant: "participant_said_yes",
  presented: "awaits_employer",
  wanted: "awaits_participant_identity",
  declined: "employer_said_no",
  identified: "identified",
  meeting: "meeting",
  agreed: "agreed",
  ended: "ended",
  void: "no_longer_current",
};

/** Proposals in a table: alias, where to, where it stands and whose move it is. */
export function BrokerProposals({
  rows,
  caption,
  ordered = false,
}: {
  rows: readonly BrokerProposalRow[];
  caption: string;
  /** Those to one placement: with the order that the broker proposed them in. */
  ordered?: boolean;
}) {
  const { broker, states } = useMessages();
  const format = useFormat();
  const say = broker.proposals;
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "who",
          head: say.heads.who,
          cell: (row) => (
            <>
              {ordered && row.place !== null && <span className="tabular text-muted">{row.place}. </span>}
              <Link to={`/maklare/forslag/${row.id}`}>{row.alias}</Link>
            </>
          ),
        },
        {
          key: "placement",
          head: say.heads.placement,
          cell: (row) => (
            <>
              {row.placementTitle}
              <span className="block text-sm text-muted">{row.companyName}</span>
            </>
          ),
        },
        {
          key: "status",
          head: say.heads.status,
          cell: (row) => {
            const move = brokerMove(say, row.state, row.move);
            return (
              <div className="inline-grid gap-1.5">
                {states.proposal.statuses[STATUS_OF[row.state]].name}
                {move && <WhoseMove move={move} />}
              </div>
            );
          },
        },
        {
          key: "since",
          head: say.heads.since,
          cell: (row) => format.day(swedishDate(row.changedAt)),
        },
      ]}
    />
  );
}
