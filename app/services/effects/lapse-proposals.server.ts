import { and, eq, inArray } from "drizzle-orm";
import { LIVE_STATES } from "#app/domain/proposal/proposal-states.ts";
import { PROPOSAL_TRANSITIONS } from "#app/domain/proposal/proposal-transitions.ts";
import type { LapseReason } from "#app/domain/proposal/reasons.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { findTransition } from "#app/domain/shared/transitions.ts";
import type { Tx } from "#db/database.ts";
import { proposals } from "#db/schema/index.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

/**
 * Ends the live proposals of placements that are closed, in the transaction that closes them. A yes given
 * beforehand falls with them, so that no identity can be opened afterwards.
 */
export async function lapseProposals(
  tx: Tx,
  now: Instant,
  placementIds: readonly string[],
  reason: LapseReason,
): Promise<void> {
  const live = await tx
    .select({ id: proposals.id, state: proposals.state, version: proposals.version })
    .from(proposals)
    .where(
      and(inArray(proposals.placementId, [...placementIds]), inArray(proposals.state, [...LIVE_STATES])),
    );
  for (const { id, state, version } of live) {
    const row = findTransition(PROPOSAL_TRANSITIONS, state, "lapse", "system");
    if (!row) throw new Error(`A live proposal in ${state} has no way to lapse`);
    await tx
      .update(proposals)
      .set({
        state: row.to,
        version: version + 1,
        endReason: reason,
        identityPreApproved: false,
        changedAt: now,
      })
      .where(eq(proposals.id, id));
    await recordHistory(tx, "system", now, {
      subjectType: "proposal",
      subjectId: id,
      act: row.act,
      fromState: state,
      toState: row.to,
      reason,
    });
    await enqueue(tx, now, "proposal.ended", { proposalId: id });
  }
}
