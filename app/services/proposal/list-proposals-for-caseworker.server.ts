import { and, desc, eq, inArray } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { mayExpose, nameInList } from "#app/domain/participant/protected-identity.ts";
import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import { isSetAside } from "#app/domain/proposal/proposal-timeline.ts";
import { type ProposalSide, whoseMove } from "#app/domain/proposal/whose-move.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { proposalHistories } from "#db/queries/proposal-history.server.ts";
import { peopleBehind, proposalIdsOf } from "#db/queries/proposal-links.server.ts";
import { withStateNow } from "#db/queries/proposal-states.server.ts";
import { companies, participants, placements, proposals } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import type { ReachFailure } from "./act-on-proposal.server.ts";

/** A proposal of one of the caseworker's own participants. */
export interface ProposalLineForCaseworker {
  id: string;
  participantId: string;
  /** Null for somebody with protected personal data: no list names them. */
  name: string | null;
  state: ProposalState;
  move: ProposalSide | null;
  /** Looked at and found not to fit; the broker does not know. */
  setAside: boolean;
  changedAt: string;
  placementId: string;
  placementTitle: string;
  companyName: string;
}

/** Proposals of the caseworker's own participants (of one when given), last changed first. Logged for each who is named. */
export async function listProposalsForCaseworker(
  ctx: ReadContext,
  about: { participantId?: string } = {},
): Promise<Result<ProposalLineForCaseworker[], ReachFailure>> {
  const { unitId, userId } = ctx.actor;
  const allowed = authorize(ctx.actor, "proposal.read", { unitId, caseworkerId: userId });
  if (!allowed.ok) return allowed;
  const own = await ctx.read
    .select({
      participantId: participants.id,
      givenName: participants.givenName,
      familyName: participants.familyName,
      protectedIdentity: participants.protectedIdentity,
    })
    .from(participants)
    .where(
      and(
        eq(participants.unitId, unitId ?? ""),
        eq(participants.caseworkerId, userId),
        about.participantId ? eq(participants.id, about.participantId) : undefined,
      ),
    );
  const people = new Map(own.map((person) => [person.participantId, person]));
  const ids = await proposalIdsOf(ctx.read, ...people.keys());
  const behind = await peopleBehind(ctx.read, ids);
  const found = await ctx.read
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
    .where(inArray(proposals.id, ids))
    .orderBy(desc(proposals.changedAt), desc(proposals.id));
  const standing = await withStateNow(ctx.read, found, ctx.now);
  const rows = standing.map((row) => ({ ...row, ...people.get(behind.get(row.id)!.participantId)! }));
  await ctx.recordAccess({
    act: "proposal.list",
    subjectType: about.participantId ? "participant" : "unit",
    subjectId: about.participantId ?? unitId ?? "",
    participantId: about.participantId ?? null,
    participantIds: rows.filter((row) => mayExpose(row, "list")).map(({ participantId }) => participantId),
    purpose: "casework",
  });
  const histories = await proposalHistories(
    ctx.read,
    rows.map(({ id }) => id),
  );
  return ok(
    rows.map(({ givenName, familyName, protectedIdentity, ...row }) => ({
      ...row,
      name: nameInList({ givenName, familyName, protectedIdentity }),
      move: whoseMove(row.state),
      setAside: isSetAside(row.state, histories.get(row.id) ?? []),
    })),
  );
}
