import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import type { ProposalSide } from "#app/domain/proposal/whose-move.ts";
import type { Messages } from "#app/i18n/messages.ts";
import type { Move } from "../whose-move.tsx";

/** Whose move it is, to the broker. */
export function brokerMove(
  say: Messages["broker"]["proposals"],
  state: ProposalState,
  side: ProposalSide | null,
): Move | null {
  if (side === null) return null;
  if (side !== "broker") return { mine: false, text: say.moves[side] };
  const words: Partial<Record<ProposalState, string>> = say.mineDo;
  return { mine: true, text: words[state] ?? say.moves.broker };
}
