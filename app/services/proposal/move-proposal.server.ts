import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { ProposalAct, ProposalState } from "#app/domain/proposal/proposal-states.ts";
import {
  PROPOSAL_GUARD_TABLE,
  PROPOSAL_TRANSITIONS,
  type ProposalActor,
  type ProposalGuard,
} from "#app/domain/proposal/proposal-transitions.ts";
import type { ProposalReason } from "#app/domain/proposal/reasons.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { decideMove } from "#app/domain/shared/transitions.ts";
import type { Tx } from "#db/database.ts";
import type { ProposalSubject } from "#db/queries/proposals.server.ts";
import { proposals, reminders } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import type { Topic } from "../outbox/topics.server.ts";
import { proposalFacts } from "./proposal-facts.server.ts";

export type MoveFailure = "stale" | "no_longer_current" | "not_open" | "reason_missing" | ProposalGuard;

/** A signed-in person, the participant's own SMS, or what dates and other moves bring about. */
export type Mover = { by: "person"; actor: Actor } | { by: "sms" } | { by: "system" };

export interface Move {
  act: ProposalAct;
  /** The version the person saw. */
  version: number;
  reason?: ProposalReason | null | undefined;
  /** How an answer that staff write down was given. */
  via?: string | null | undefined;
  set?: Partial<
    Pick<
      typeof proposals.$inferInsert,
      "meetingDate" | "meetingPlace" | "identityPreApproved" | "identifiedAt"
    >
  >;
}

type ProposalTopic = Extract<Topic, `proposal.${string}`>;
const TELLS: Partial<Record<string, Exclude<ProposalTopic, "proposal.silent">>> = {
  "proposal.asked": "proposal.asked",
  "proposal.accepted": "proposal.answered",
  "proposal.presented": "proposal.presented",
  "proposal.wanted": "proposal.wanted",
  "proposal.declined": "proposal.answered",
  "proposal.corrected": "proposal.answered",
  "proposal.identified": "proposal.identified",
  "proposal.ended": "proposal.ended",
};

/**
 * One move of a proposal in the caller's transaction, decided by the domain's table: guarded, conditional on the
 * version, with its line in the timeline, its line in the log and what it tells afterwards. A guard that is not met
 * is the failure, by its name. The caller has authorised the actor.
 */
export async function moveProposal(
  tx: Tx,
  mover: Mover,
  now: Instant,
  proposal: ProposalSubject,
  move: Move,
): Promise<Result<ProposalSubject, MoveFailure>> {
  const actor = mover.by === "person" ? mover.actor : null;
  const by: ProposalActor = actor ? actor.role : mover.by === "sms" ? "sms" : "system";
  // Said before that a page is old: what it rested on is gone, and reading it anew changes nothing.
  if (proposal.state === "void") return fail("no_longer_current");
  if (proposal.version !== move.version) return fail("stale");
  const facts = await proposalFacts(tx, actor, now, proposal);
  const decided = decideMove(
    PROPOSAL_TRANSITIONS,
    PROPOSAL_GUARD_TABLE,
    { state: proposal.state, act: move.act, by, reason: move.reason ?? null },
    facts,
  );
  if (!decided.ok) return fail(decided.failure === "unmet" ? decided.unmet[0]! : decided.failure);
  const row = decided.value;
  const closes = row.effects?.includes("close_identity_to_employer") ?? false;
  const version = move.version + 1;
  const moved = await tx
    .update(proposals)
    .set({
      ...move.set,
      ...(closes && { identityPreApproved: false }),
      state: row.to,
      version,
      endReason: move.reason ?? null,
      changedAt: now,
    })
    .where(and(eq(proposals.id, proposal.id), eq(proposals.version, move.version)))
    .returning({ identityPreApproved: proposals.identityPreApproved });
  if (!moved[0]) return fail("stale");

  await stopReminders(tx, now, proposal.id);
  await recordHistory(tx, actor ?? "system", now, {
    subjectType: "proposal",
    subjectId: proposal.id,
    act: row.act,
    fromState: proposal.state,
    toState: row.to,
    reason: move.reason ?? null,
    onBehalfOf: row.onBehalfOf?.[by] ?? null,
    via: mover.by === "sms" ? "sms" : (move.via ?? null),
  });
  await audit(tx, actor ?? "system", now, {
    act: `proposal.${row.act}`,
    subjectType: "proposal",
    subjectId: proposal.id,
    participantId: proposal.participantId,
    detail: mover.by === "sms" ? { via: "sms" } : { via: move.via ?? null },
  });
  const topic = row.event && TELLS[row.event];
  if (topic) await enqueue(tx, now, topic, { proposalId: proposal.id });
  if (row.onBehalfOf?.[by] === "employer")
    await enqueue(tx, now, "proposal.answer-recorded", { proposalId: proposal.id });
  return ok({ ...proposal, ...moved[0], state: row.to satisfies ProposalState, version, changedAt: now });
}

/** What was to be said about the state just left is not said any more. */
async function stopReminders(tx: Tx, now: Instant, proposalId: string): Promise<void> {
  await tx
    .update(reminders)
    .set({ stoppedAt: now })
    .where(
      and(
        eq(reminders.subjectType, "proposal"),
        eq(reminders.subjectId, proposalId),
        isNull(reminders.sentAt),
        isNull(reminders.stoppedAt),
      ),
    );
}
