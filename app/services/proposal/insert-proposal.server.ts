import { eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { Match } from "#app/domain/matching/match.ts";
import type { Snapshot } from "#app/domain/proposal/snapshot.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import type { PlacementToMatch } from "#db/queries/placement-needs.server.ts";
import { onceFor } from "#db/queries/proposal-links.server.ts";
import { type ProposalSubject, proposalById } from "#db/queries/proposals.server.ts";
import { proposalLinks, proposals } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import { freshAliases } from "../shared/fresh-aliases.server.ts";

export interface NewProposal {
  /** Drawn by the caller, who has logged under it what was read on the way here. */
  id: string;
  placement: PlacementToMatch;
  participantId: string;
  unitId: string;
  snapshot: Snapshot;
  match: Match;
  source: "broker" | "participant" | "caseworker";
  /** The broker's own order, where several were proposed or have been before. */
  place?: number;
}

/**
 * Writes a proposal in `suggested` under an alias of its own, drawn by chance alone among those that no
 * proposal and no profile of the unit has had: two aliases of one person can't be joined. Null when this person
 * has been proposed to this placement before.
 */
export async function insertProposal(
  tx: Tx,
  actor: Actor,
  now: Instant,
  wanted: NewProposal,
): Promise<ProposalSubject | null> {
  const { id, placement, participantId, unitId } = wanted;
  const [alias] = await freshAliases(tx, unitId, 1);
  await tx.insert(proposals).values({
    id,
    placementId: placement.id,
    companyId: placement.companyId,
    unitId,
    state: "suggested",
    alias: alias!,
    snapshot: wanted.snapshot,
    match: wanted.match,
    source: wanted.source,
    place: wanted.place ?? null,
    createdBy: actor.userId,
    createdAt: now,
    changedAt: now,
  });
  const linked = await tx
    .insert(proposalLinks)
    .values({ proposalId: id, participantId, once: onceFor(placement.id, participantId) })
    .onConflictDoNothing()
    .returning({ proposalId: proposalLinks.proposalId });
  if (linked.length === 0) {
    await tx.delete(proposals).where(eq(proposals.id, id));
    return null;
  }
  await recordHistory(tx, actor, now, {
    subjectType: "proposal",
    subjectId: id,
    act: "suggest",
    fromState: null,
    toState: "suggested",
  });
  await audit(tx, actor, now, {
    act: "proposal.create",
    subjectType: "proposal",
    subjectId: id,
    participantId,
    detail: { source: wanted.source, eligible: wanted.match.eligible },
  });
  return proposalById(tx, id);
}
