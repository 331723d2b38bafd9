import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import type { Messages } from "#app/i18n/messages.ts";
import { STATUS_OF } from "./broker-proposals.tsx";

/** Where a proposal stands, to the owning caseworker: what is a question to "the caseworker" is one to them. */
export function caseworkerStatus(
  { caseworker, states }: Pick<Messages, "caseworker" | "states">,
  { state, setAside }: { state: ProposalState; setAside: boolean },
): string {
  const say = caseworker.proposals;
  if (setAside) return say.setAside;
  return state === "suggested" ? say.check.status : states.proposal.statuses[STATUS_OF[state]].name;
}
