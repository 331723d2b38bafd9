import { atLeast, authorize } from "#app/domain/access/authorize.ts";
import { mayPreApprove, mayRevokeApproval } from "#app/domain/proposal/identity-approval.ts";
import type { ProposalAct, ProposalState } from "#app/domain/proposal/proposal-states.ts";
import { type ProposalStatus, proposalStatus } from "#app/domain/proposal/proposal-status.ts";
import { employerHistory, timelineFor } from "#app/domain/proposal/proposal-timeline.ts";
import { PROPOSAL_TRANSITIONS } from "#app/domain/proposal/proposal-transitions.ts";
import { snapshotForEmployer } from "#app/domain/proposal/snapshot.ts";
import { type ProposalSide, whoseMove } from "#app/domain/proposal/whose-move.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { openActs } from "#app/domain/shared/transitions.ts";
import { type ProposalEvent, proposalHistory } from "#db/queries/proposal-history.server.ts";
import { proposalInReach } from "#db/queries/proposals.server.ts";
import type { ReadContext } from "../context.server.ts";
import type { ReachFailure } from "./act-on-proposal.server.ts";
import { type ProposalBody, proposalBody } from "./read-proposal-page.server.ts";

/** A proposal as the person it is about reads it. */
export interface ProposalForParticipant
  extends Pick<ProposalBody, "meetingDate" | "meetingPlace" | "placementTitle" | "companyName" | "unit"> {
  id: string;
  version: number;
  placementId: string;
  placementOpen: boolean;
  state: ProposalState;
  status: ProposalStatus;
  move: ProposalSide | null;
  /** Exactly what the employer would read; null with a weak sign-in, which opens no card. */
  card: Pick<ProposalBody, "alias" | "snapshot" | "commutingArea"> | null;
  acts: ProposalAct[];
  preApproved: boolean;
  mayPreApprove: boolean;
  mayRevoke: boolean;
  timeline: ProposalEvent[];
}

export async function readProposalAsParticipant(
  ctx: ReadContext,
  proposalId: string,
): Promise<Result<ProposalForParticipant, ReachFailure>> {
  const proposal = await proposalInReach(ctx.read, ctx.actor, proposalId, ctx.now);
  if (!proposal || ctx.actor.role !== "participant") return fail("not_found");
  const allowed = authorize(ctx.actor, "proposal.read", proposal);
  if (!allowed.ok) return allowed;
  const { id, version, placementId, state, identityPreApproved } = proposal;
  const told = await proposalHistory(ctx.read, id);
  const timeline = timelineFor(told, "participant");
  const status = proposalStatus({ state, ...employerHistory(told) }, "participant");
  if (!status || timeline.length === 0) return fail("not_found");
  const body = await proposalBody(ctx.read, id);
  const { alias, snapshot, commutingArea, meetingDate, meetingPlace, placementTitle, companyName, unit } =
    body;
  const approval = { givenAt: identityPreApproved ? ctx.now : null, revokedAt: null };
  return ok({
    id,
    version,
    placementId,
    placementOpen: body.placementState === "published",
    state,
    status,
    move: whoseMove(state),
    card: atLeast(ctx.actor.assurance, "substantial")
      ? { alias, snapshot: snapshotForEmployer(snapshot), commutingArea }
      : null,
    meetingDate,
    meetingPlace,
    placementTitle,
    companyName,
    unit,
    acts: openActs(PROPOSAL_TRANSITIONS, state, "participant").map(({ act }) => act),
    preApproved: identityPreApproved,
    mayPreApprove: !identityPreApproved && mayPreApprove(state),
    mayRevoke: mayRevokeApproval(state, approval),
    timeline,
  });
}
