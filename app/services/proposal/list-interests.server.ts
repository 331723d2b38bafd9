import { and, desc, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { mayExpose, nameInList } from "#app/domain/participant/protected-identity.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { withoutProposal } from "#db/queries/proposal-links.server.ts";
import { companies, interests, participants, placements } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import type { ReachFailure } from "./act-on-proposal.server.ts";

/** Somebody has said "det här intresserar mig" and has not been proposed there yet. */
export interface OpenInterest {
  participantId: string;
  /** Null for somebody with protected personal data: no list names them. */
  name: string | null;
  placementId: string;
  placementTitle: string;
  companyName: string;
  saidAt: string;
}

/** What the caseworker's own participants want and that still can be joined, newest first. Logged for each named. */
export async function listOpenInterests(ctx: ReadContext): Promise<Result<OpenInterest[], ReachFailure>> {
  const { unitId, userId } = ctx.actor;
  const allowed = authorize(ctx.actor, "proposal.read", { unitId, caseworkerId: userId });
  if (!allowed.ok) return allowed;
  const said = await ctx.read
    .select({
      participantId: participants.id,
      givenName: participants.givenName,
      familyName: participants.familyName,
      protectedIdentity: participants.protectedIdentity,
      placementId: placements.id,
      placementTitle: placements.title,
      companyName: companies.name,
      saidAt: interests.saidAt,
    })
    .from(interests)
    .innerJoin(participants, eq(participants.id, interests.participantId))
    .innerJoin(placements, eq(placements.id, interests.placementId))
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(
      and(
        eq(participants.unitId, unitId ?? ""),
        eq(participants.caseworkerId, userId),
        isNull(interests.withdrawnAt),
        eq(placements.state, "published"),
      ),
    )
    .orderBy(desc(interests.saidAt), desc(interests.id));
  const rows = await withoutProposal(ctx.read, said);
  await ctx.recordAccess({
    act: "interest.list",
    subjectType: "unit",
    subjectId: unitId ?? "",
    participantIds: rows.filter((row) => mayExpose(row, "list")).map(({ participantId }) => participantId),
    purpose: "casework",
  });
  return ok(
    rows.map(({ givenName, familyName, protectedIdentity, ...row }) => ({
      ...row,
      name: nameInList({ givenName, familyName, protectedIdentity }),
    })),
  );
}
