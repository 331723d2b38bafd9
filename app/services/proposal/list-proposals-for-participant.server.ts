import { desc, eq, inArray } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { type ProposalStatus, proposalStatus } from "#app/domain/proposal/proposal-status.ts";
import { employerHistory, timelineFor } from "#app/domain/proposal/proposal-timeline.ts";
import { type ProposalSide, whoseMove } from "#app/domain/proposal/whose-move.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { proposalHistories } from "#db/queries/proposal-history.server.ts";
import { proposalIdsOf } from "#db/queries/proposal-links.server.ts";
import { withStateNow } from "#db/queries/proposal-states.server.ts";
import { companies, placements, proposals } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import type { ReachFailure } from "./act-on-proposal.server.ts";

/** A proposal as the person it is about sees it in a list: from the moment they are asked. */
export interface ProposalLineForParticipant {
  id: string;
  status: ProposalStatus;
  move: ProposalSide | null;
  changedAt: string;
  placementId: string;
  placementTitle: string;
  companyName: string;
}

/** The participant's own proposals, what waits on them first, then last changed. */
export async function listProposalsForParticipant(
  ctx: ReadContext,
): Promise<Result<ProposalLineForParticipant[], ReachFailure>> {
  const allowed = authorize(ctx.actor, "proposal.read", { participantId: ctx.actor.participantId });
  if (!allowed.ok) return allowed;
  const written = await ctx.read
    .select({
      id: proposals.id,
      state: proposals.state,
      changedAt: proposals.changedAt,
      placementId: proposals.placementId,
      placementTitle: placements.title,
      companyName: companies.name,
    })
    .from(proposals)
    .innerJoin(placements, eq(placements.id, proposals.placementId))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .where(inArray(proposals.id, await proposalIdsOf(ctx.read, ctx.actor.participantId ?? "")))
    .orderBy(desc(proposals.changedAt), desc(proposals.id));
  const rows = await withStateNow(ctx.read, written, ctx.now);
  const histories = await proposalHistories(
    ctx.read,
    rows.map(({ id }) => id),
  );
  const lines = rows.flatMap(({ state, ...row }) => {
    const told = histories.get(row.id) ?? [];
    const status = proposalStatus({ state, ...employerHistory(told) }, "participant");
    // One that ended before the person was asked is nothing they have heard of.
    return status && timelineFor(told, "participant").length > 0
      ? [{ ...row, status, move: whoseMove(state) }]
      : [];
  });
  return ok(lines.sort((a, b) => Number(b.move === "participant") - Number(a.move === "participant")));
}
