import { and, asc, desc, eq, sql } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { Eligibility } from "#app/domain/matching/judgement.ts";
import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import { type ProposalSide, whoseMove } from "#app/domain/proposal/whose-move.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { withStateNow } from "#db/queries/proposal-states.server.ts";
import { proposalUnprotected } from "#db/queries/protected.server.ts";
import { companies, placements, proposals } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import type { ReachFailure } from "./act-on-proposal.server.ts";

/** A proposal as the broker's lists show it: alias, never a person. */
export interface ProposalLineForBroker {
  id: string;
  alias: string;
  state: ProposalState;
  move: ProposalSide | null;
  changedAt: string;
  placementId: string;
  placementTitle: string;
  companyName: string;
  source: "broker" | "participant" | "caseworker";
  eligible: Eligibility;
  /** The broker's own order at the placement; null for one that came another way. */
  place: number | null;
}

/** The unit's proposals, last changed first; to one placement when it is given, then in the broker's own order. */
export async function listProposalsForBroker(
  ctx: ReadContext,
  about: { placementId?: string } = {},
): Promise<Result<ProposalLineForBroker[], ReachFailure>> {
  const allowed = authorize(ctx.actor, "proposal.read", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const written = await ctx.read
    .select({
      id: proposals.id,
      alias: proposals.alias,
      state: proposals.state,
      changedAt: proposals.changedAt,
      placementId: proposals.placementId,
      placementTitle: placements.title,
      companyName: companies.name,
      source: proposals.source,
      place: proposals.place,
      match: proposals.match,
    })
    .from(proposals)
    .innerJoin(placements, eq(placements.id, proposals.placementId))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .where(
      and(
        eq(proposals.unitId, ctx.actor.unitId ?? ""),
        await proposalUnprotected(ctx.read),
        about.placementId ? eq(proposals.placementId, about.placementId) : undefined,
      ),
    )
    .orderBy(
      ...(about.placementId ? [sql`${proposals.place} IS NULL`, asc(proposals.place)] : []),
      desc(proposals.changedAt),
      desc(proposals.id),
    );
  const rows = await withStateNow(ctx.read, written, ctx.now);
  return ok(
    rows.map(({ match, ...row }) => ({ ...row, move: whoseMove(row.state), eligible: match.eligible })),
  );
}
