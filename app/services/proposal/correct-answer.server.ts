import { ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { actOnProposal, type ReachFailure } from "./act-on-proposal.server.ts";
import { type MoveFailure, moveProposal } from "./move-proposal.server.ts";

/** The employer puts right a no that was written down on their behalf: the proposal waits for their own answer again. */
export async function correctAnswer(
  ctx: WriteContext,
  input: { proposalId: string; version: number },
): Promise<Result<null, ReachFailure | MoveFailure>> {
  return actOnProposal<"proposal.answer-as-employer", null, MoveFailure>(
    ctx,
    "proposal.answer-as-employer",
    input.proposalId,
    async (tx, proposal, mover) => {
      const moved = await moveProposal(tx, mover, ctx.now, proposal, {
        act: "correct",
        version: input.version,
      });
      return moved.ok ? ok(null) : moved;
    },
  );
}
