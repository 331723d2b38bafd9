import { type Authorized, authorize } from "#app/domain/access/authorize.ts";
import type { Act } from "#app/domain/access/rights.ts";
import { fail, type Result } from "#app/domain/shared/result.ts";
import type { Tx } from "#db/database.ts";
import { type ProposalSubject, proposalInReach } from "#db/queries/proposals.server.ts";
import type { WriteContext } from "../context.server.ts";
import { writeResult } from "../shared/write-result.server.ts";
import type { Mover } from "./move-proposal.server.ts";

export type ReachFailure = "not_found" | "needs_assurance";

/** Loads a proposal within the actor's reach, authorises, and does the rest in the same transaction or not at all. */
export function actOnProposal<A extends Act, Value, Failure extends string>(
  ctx: WriteContext,
  right: A,
  proposalId: string,
  work: (tx: Tx, proposal: Authorized<ProposalSubject, A>, mover: Mover) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | ReachFailure>> {
  return writeResult<Value, Failure | ReachFailure>(ctx.write, async (tx) => {
    const proposal = await proposalInReach(tx, ctx.actor, proposalId, ctx.now);
    if (!proposal) return fail("not_found");
    const allowed = authorize(ctx.actor, right, proposal);
    if (!allowed.ok) return allowed;
    return work(tx, allowed.value, { by: "person", actor: ctx.actor });
  });
}
