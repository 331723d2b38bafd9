import { ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { actOnProposal, type ReachFailure } from "./act-on-proposal.server.ts";
import { type MoveFailure, moveProposal } from "./move-proposal.server.ts";

/** Shows the card without a name to the employer, whom a mail tells that there is something to read. */
export async function presentProposal(
  ctx: WriteContext,
  input: { proposalId: string; version: number },
): Promise<Result<null, ReachFailure | MoveFailure>> {
  return actOnProposal<"proposal.drive", null, MoveFailure>(
    ctx,
    "proposal.drive",
    input.proposalId,
    async (tx, proposal, mover) => {
      const moved = await moveProposal(tx, mover, ctx.now, proposal, {
        act: "present",
        version: input.version,
      });
      return moved.ok ? ok(null) : moved;
    },
  );
}
