import { type Authorized, authorize } from "#app/domain/access/authorize.ts";
import type { Act } from "#app/domain/access/rights.ts";
import { fail, type Result } from "#app/domain/shared/result.ts";
import type { Tx } from "#db/database.ts";
import { hasConflict } from "#db/queries/conflicts.server.ts";
import { type CaseRecord, caseInReach } from "#db/queries/support-cases.server.ts";
import type { WriteContext } from "../context.server.ts";
import { writeResult } from "../shared/write-result.server.ts";

export type ReachFailure = "not_found" | "needs_assurance";

/**
 * Loads a case within the actor's reach, authorises, and does the rest in the same transaction or not at all. Staff
 * with a conflict of interest meet the same as where there is no case (2-domain §9).
 */
export function actOnCase<A extends Act, Value, Failure extends string>(
  ctx: WriteContext,
  right: A,
  caseId: string,
  work: (tx: Tx, found: Authorized<CaseRecord, A>) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | ReachFailure>> {
  return writeResult<Value, Failure | ReachFailure>(ctx.write, async (tx) => {
    const found = await caseInReach(tx, ctx.actor, caseId, ctx.now);
    if (!found) return fail("not_found");
    const allowed = authorize(ctx.actor, right, found);
    if (!allowed.ok) return allowed;
    if (await hasConflict(tx, ctx.actor, found)) return fail("not_found");
    return work(tx, allowed.value);
  });
}
