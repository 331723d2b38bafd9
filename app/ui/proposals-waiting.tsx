import { Link } from "react-router";
import type { PlacementState } from "#app/domain/placement/placement-states.ts";
import type { ProposalStatus } from "#app/domain/proposal/proposal-status.ts";
import type { ProposalSide } from "#app/domain/proposal/whose-move.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Card } from "./card.tsx";
import { Section } from "./page-header.tsx";
import { WhoseMove } from "./whose-move.tsx";

interface ProposalRow {
  id: string;
  alias: string;
  status: ProposalStatus;
  move: ProposalSide | null;
}

/** The proposals to one of the employer's placements, what waits on them first. */
export function ProposalsWaiting({
  state,
  proposals,
}: {
  state: PlacementState;
  proposals: readonly ProposalRow[];
}) {
  const { employer } = useMessages();
  const say = employer.state.proposals;
  const open = state === "published" || state === "paused";
  if (!open && proposals.length === 0 && state !== "submitted") return null;
  return (
    <Section id="forslag" title={say.title}>
      {proposals.length > 0 ? (
        <ul className="grid gap-4 lg:grid-cols-2">
          {proposals.map((proposal) => (
            <Proposal key={proposal.id} proposal={proposal} />
          ))}
        </ul>
      ) : (
        <p className="text-muted">{open ? say.none : say.before}</p>
      )}
    </Section>
  );
}

function Proposal({ proposal: { id, alias, status, move } }: { proposal: ProposalRow }) {
  const { employer, states } = useMessages();
  const { moves } = employer.proposals;
  const mine = move === "employer";
  return (
    <Card as="li" move={mine} className="relative grid content-start gap-2.5">
      <h3 className="text-xl">
        <Link
          to={`/arbetsgivare/forslag/${id}`}
          className="text-ink no-underline after:absolute after:inset-0 after:rounded-lg hover:underline"
        >
          {alias}
        </Link>
      </h3>
      <p>{states.proposal.statuses[status].name}</p>
      {move && (
        <div>
          <WhoseMove
            move={
              mine
                ? { mine, text: moves[status === "awaits_employer" ? "presented" : "identified"] }
                : { mine, text: moves[move === "broker" ? "broker" : "participant"] }
            }
          />
        </div>
      )}
    </Card>
  );
}
