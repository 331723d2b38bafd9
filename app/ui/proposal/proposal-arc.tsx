import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Arc } from "../arc.tsx";
import type { Move } from "../whose-move.tsx";

type Step = "asked" | "accepted" | "presented" | "wanted" | "identified" | "meeting" | "agreed";

/** The step that is under way in each state. */
const HERE: Record<ProposalState, Step | "over"> = {
  suggested: "asked",
  shortlisted: "asked",
  asked: "accepted",
  accepted_by_participant: "presented",
  presented: "wanted",
  wanted: "identified",
  identified: "meeting",
  meeting: "agreed",
  agreed: "agreed",
  declined: "over",
  ended: "over",
  void: "over",
};

const STAFF = ["asked", "accepted", "presented", "wanted", "identified", "meeting", "agreed"] as const;
const EMPLOYER = ["presented", "wanted", "identified", "meeting", "agreed"] as const;

/** The bridge from a question to an agreement, as the broker, the caseworker or the employer sees it. */
export function ProposalArc({
  state,
  side,
  label,
  move,
}: {
  state: ProposalState;
  side: "staff" | "employer";
  label: string;
  move: Move | null;
}) {
  const { steps: words } = useMessages().proposalTimeline;
  const steps: readonly Step[] = side === "staff" ? STAFF : EMPLOYER;
  const here = HERE[state];
  const over = here === "over";
  return (
    <Arc
      label={label}
      steps={steps.map((id) => ({ id, label: words[id] }))}
      current={over ? 0 : state === "agreed" ? steps.length : Math.max(0, steps.indexOf(here))}
      ended={over}
      move={move}
    />
  );
}
