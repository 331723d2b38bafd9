import { ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { actOnProposal, type ReachFailure } from "./act-on-proposal.server.ts";
import { type MoveFailure, moveProposal } from "./move-proposal.server.ts";

/** All are agreed after the meeting: the agreement is drafted from here. */
export async function agreeOnProposal(
  ctx: WriteContext,
  input: { proposalId: string; version: number },
): Promise<Result<null, ReachFailure | MoveFailure>> {
  return actOnProposal<"proposal.drive", null, MoveFailure>(
    ctx,
    "proposal.drive",
    input.proposalId,
    async (tx, proposal, mover) => {
      const moved = await moveProposal(tx, mover, ctx.now, proposal, {
        act: "agree",
        version: input.version,
      });
      return moved.ok ? ok(null) : moved;
    },
  );
}
