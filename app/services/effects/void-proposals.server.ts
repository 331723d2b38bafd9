import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import {
  isIdentityShown,
  LIVE_STATES,
  PROPOSAL_STATES,
  type ProposalState,
} from "#app/domain/proposal/proposal-states.ts";
import { PROPOSAL_TRANSITIONS } from "#app/domain/proposal/proposal-transitions.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { findTransition } from "#app/domain/shared/transitions.ts";
import type { Tx } from "#db/database.ts";
import { proposalIdsOf } from "#db/queries/proposal-links.server.ts";
import { proposals, reminders } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

interface LiveProposal {
  id: string;
  state: ProposalState;
  version: number;
  companyId: string;
  placementId: string;
  identifiedAt: Instant | null;
}

/** The participant's proposals that still go somewhere, to one employer and placement when those are given. */
export async function liveProposalsOf(
  tx: Tx,
  participantId: string,
  recipient?: { companyId: string | null; placementId: string | null },
): Promise<LiveProposal[]> {
  const rows = await tx
    .select({
      id: proposals.id,
      state: proposals.state,
      version: proposals.version,
      companyId: proposals.companyId,
      placementId: proposals.placementId,
      identifiedAt: proposals.identifiedAt,
    })
    .from(proposals)
    .where(
      and(
        inArray(proposals.id, await proposalIdsOf(tx, participantId)),
        inArray(proposals.state, [...LIVE_STATES]),
      ),
    );
  return rows
    .filter(
      (row) =>
        !recipient || (row.companyId === recipient.companyId && row.placementId === recipient.placementId),
    )
    .map((row) => ({ ...row, state: PROPOSAL_STATES.find((state) => state === row.state)! }));
}

/**
 * Ends proposals because what they rested on is gone: the other side reads only "inte längre aktuell". Their
 * reminders stop, and a yes given beforehand is as if it had not been given.
 */
export async function voidProposals(
  tx: Tx,
  actor: Actor | "system",
  now: Instant,
  live: readonly LiveProposal[],
  participantId: string,
): Promise<void> {
  for (const proposal of live) {
    const row = findTransition(PROPOSAL_TRANSITIONS, proposal.state, "void", "system");
    if (!row) throw new Error(`a live proposal in ${proposal.state} has no way to be void`);
    await tx
      .update(proposals)
      .set({
        state: row.to,
        version: proposal.version + 1,
        identityPreApproved: false,
        endReason: null,
        changedAt: now,
      })
      .where(eq(proposals.id, proposal.id));
    await tx
      .update(reminders)
      .set({ stoppedAt: now })
      .where(
        and(
          eq(reminders.subjectType, "proposal"),
          eq(reminders.subjectId, proposal.id),
          isNull(reminders.sentAt),
          isNull(reminders.stoppedAt),
        ),
      );
    // The timeline is read by the employer too: it says that it ended, never by whose word.
    await recordHistory(tx, "system", now, {
      subjectType: "proposal",
      subjectId: proposal.id,
      act: row.act,
      fromState: proposal.state,
      toState: row.to,
    });
    await audit(tx, actor, now, {
      act: "proposal.void",
      subjectType: "proposal",
      subjectId: proposal.id,
      participantId,
      detail: { identityHadBeenShown: isIdentityShown(proposal.state) },
    });
    await enqueue(tx, now, "proposal.ended", { proposalId: proposal.id });
  }
}
