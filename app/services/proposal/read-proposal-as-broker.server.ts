import { authorize } from "#app/domain/access/authorize.ts";
import type { ProposalAct, ProposalState } from "#app/domain/proposal/proposal-states.ts";
import { timelineFor } from "#app/domain/proposal/proposal-timeline.ts";
import {
  PROPOSAL_GUARD_TABLE,
  PROPOSAL_TRANSITIONS,
  type ProposalGuard,
} from "#app/domain/proposal/proposal-transitions.ts";
import { type ProposalSide, whoseMove } from "#app/domain/proposal/whose-move.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { openActs, unmetGuards } from "#app/domain/shared/transitions.ts";
import { type ProposalEvent, proposalHistory } from "#db/queries/proposal-history.server.ts";
import { proposalInReach } from "#db/queries/proposals.server.ts";
import type { ReadContext } from "../context.server.ts";
import type { ReachFailure } from "./act-on-proposal.server.ts";
import { proposalFacts } from "./proposal-facts.server.ts";
import { type ProposalBody, proposalBody } from "./read-proposal-page.server.ts";

/** A proposal as the broker drives it: everything but who it is. */
export interface ProposalForBroker extends ProposalBody {
  id: string;
  version: number;
  placementId: string;
  companyId: string;
  state: ProposalState;
  move: ProposalSide | null;
  /** What the broker may do now, and what stands in the way of it. */
  acts: { act: ProposalAct; unmet: ProposalGuard[] }[];
  timeline: ProposalEvent[];
}

export async function readProposalAsBroker(
  ctx: ReadContext,
  proposalId: string,
): Promise<Result<ProposalForBroker, ReachFailure>> {
  const proposal = await proposalInReach(ctx.read, ctx.actor, proposalId, ctx.now);
  if (!proposal || ctx.actor.role !== "broker") return fail("not_found");
  const allowed = authorize(ctx.actor, "proposal.read", proposal);
  if (!allowed.ok) return allowed;
  const { id, version, placementId, companyId, state } = proposal;
  const facts = await proposalFacts(ctx.read, ctx.actor, ctx.now, proposal);
  return ok({
    ...(await proposalBody(ctx.read, id)),
    id,
    version,
    placementId,
    companyId,
    state,
    move: whoseMove(state),
    acts: openActs(PROPOSAL_TRANSITIONS, state, "broker").map((row) => ({
      act: row.act,
      unmet: unmetGuards(row, PROPOSAL_GUARD_TABLE, facts),
    })),
    timeline: timelineFor(await proposalHistory(ctx.read, id), "broker"),
  });
}
