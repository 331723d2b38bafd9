import type { StaffReason } from "#app/domain/proposal/reasons.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { actOnProposal, type ReachFailure } from "./act-on-proposal.server.ts";
import { type MoveFailure, moveProposal } from "./move-proposal.server.ts";

/** The broker ends it, with a reason from the short list; the name is closed to the employer again. */
export async function endProposal(
  ctx: WriteContext,
  input: { proposalId: string; version: number; reason: StaffReason },
): Promise<Result<null, ReachFailure | MoveFailure>> {
  return actOnProposal<"proposal.drive", null, MoveFailure>(
    ctx,
    "proposal.drive",
    input.proposalId,
    async (tx, proposal, mover) => {
      const moved = await moveProposal(tx, mover, ctx.now, proposal, {
        act: "end",
        version: input.version,
        reason: input.reason,
      });
      return moved.ok ? ok(null) : moved;
    },
  );
}
