import { and, desc, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { type ProposalStatus, proposalStatus } from "#app/domain/proposal/proposal-status.ts";
import { employerHistory } from "#app/domain/proposal/proposal-timeline.ts";
import { type ProposalSide, whoseMove } from "#app/domain/proposal/whose-move.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { proposalHistories } from "#db/queries/proposal-history.server.ts";
import { withStateNow } from "#db/queries/proposal-states.server.ts";
import { proposalUnprotected } from "#db/queries/protected.server.ts";
import { companies, placements, proposals } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import type { ReachFailure } from "./act-on-proposal.server.ts";

/** A proposal as the employer's lists show it. One that was never presented is not in them. */
export interface ProposalLineForEmployer {
  id: string;
  alias: string;
  status: ProposalStatus;
  move: ProposalSide | null;
  changedAt: string;
  placementId: string;
  placementTitle: string;
}

/** The company's proposals, what waits on the employer first, then last changed. Empty while it is not verified. */
export async function listProposalsForEmployer(
  ctx: ReadContext,
  about: { placementId?: string } = {},
): Promise<Result<ProposalLineForEmployer[], ReachFailure>> {
  const allowed = authorize(ctx.actor, "proposal.read", { companyId: ctx.actor.companyId });
  if (!allowed.ok) return allowed;
  const written = await ctx.read
    .select({
      id: proposals.id,
      alias: proposals.alias,
      state: proposals.state,
      changedAt: proposals.changedAt,
      placementId: proposals.placementId,
      placementTitle: placements.title,
    })
    .from(proposals)
    .innerJoin(placements, eq(placements.id, proposals.placementId))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .where(
      and(
        eq(proposals.companyId, ctx.actor.companyId ?? ""),
        eq(companies.state, "verified"),
        await proposalUnprotected(ctx.read),
        about.placementId ? eq(proposals.placementId, about.placementId) : undefined,
      ),
    )
    .orderBy(desc(proposals.changedAt), desc(proposals.id));
  const rows = await withStateNow(ctx.read, written, ctx.now);
  const histories = await proposalHistories(
    ctx.read,
    rows.map(({ id }) => id),
  );
  const lines = rows.flatMap(({ state, ...row }) => {
    const status = proposalStatus({ state, ...employerHistory(histories.get(row.id) ?? []) }, "employer");
    return status ? [{ ...row, status, move: whoseMove(state) }] : [];
  });
  return ok(lines.sort((a, b) => Number(b.move === "employer") - Number(a.move === "employer")));
}
