import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import type { ProposalSide } from "#app/domain/proposal/whose-move.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Arc } from "../arc.tsx";

const STEPS = ["asked", "presented", "wanted", "identified", "meeting", "agreed"] as const;

/** The step that is under way; null when it is over. */
const HERE: Record<ProposalState, (typeof STEPS)[number] | null> = {
  suggested: "asked",
  shortlisted: "asked",
  asked: "asked",
  accepted_by_participant: "presented",
  presented: "wanted",
  wanted: "identified",
  identified: "meeting",
  meeting: "agreed",
  agreed: "agreed",
  declined: null,
  ended: null,
  void: null,
};

/** The bridge as the person it carries sees it. */
export function ParticipantArc({ state, move }: { state: ProposalState; move: ProposalSide | null }) {
  const say = useMessages().participant.proposals;
  const here = HERE[state];
  return (
    <Arc
      label={say.path}
      steps={STEPS.map((id) => ({ id, label: say.steps[id] }))}
      current={state === "agreed" ? STEPS.length : here ? STEPS.indexOf(here) : 0}
      ended={here === null}
      move={
        move === null
          ? null
          : move === "participant"
            ? { mine: true, text: state === "wanted" ? say.moves.name : say.moves.answer }
            : { mine: false, text: say.moves[move] }
      }
    />
  );
}
