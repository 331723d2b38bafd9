import { and, eq, type SQL } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import type { Reader, Tx } from "../database.ts";
import { participants, proposalLinks, proposals } from "../schema/index.ts";

/**
 * What a policy judges a proposal by, and where it stands. It names the participant by id, so it stays inside the
 * services: no projection for a broker or an employer is made of it.
 */
export interface ProposalSubject {
  id: string;
  placementId: string;
  companyId: string;
  unitId: string;
  participantId: string;
  caseworkerId: string;
  state: ProposalState;
  version: number;
  identityPreApproved: boolean;
  protectedIdentity: boolean;
  changedAt: string;
}

/** What the actor could ever reach of proposals (house rule 4). Nobody else reaches any. */
export function proposalReach(actor: Actor): SQL | undefined {
  switch (actor.role) {
    case "broker":
      return eq(proposals.unitId, actor.unitId ?? "");
    case "employer":
      return eq(proposals.companyId, actor.companyId ?? "");
    case "caseworker":
      return and(eq(proposals.unitId, actor.unitId ?? ""), eq(participants.caseworkerId, actor.userId));
    case "participant":
      return eq(proposalLinks.participantId, actor.participantId ?? "");
    default:
      return eq(proposals.id, "");
  }
}

const subjectColumns = {
  id: proposals.id,
  placementId: proposals.placementId,
  companyId: proposals.companyId,
  unitId: proposals.unitId,
  participantId: proposalLinks.participantId,
  caseworkerId: participants.caseworkerId,
  state: proposals.state,
  version: proposals.version,
  identityPreApproved: proposals.identityPreApproved,
  protectedIdentity: participants.protectedIdentity,
  changedAt: proposals.changedAt,
};

function subjects(db: Reader | Tx, where: SQL | undefined): Promise<ProposalSubject[]> {
  return db
    .select(subjectColumns)
    .from(proposals)
    .innerJoin(proposalLinks, eq(proposalLinks.proposalId, proposals.id))
    .innerJoin(participants, eq(participants.id, proposalLinks.participantId))
    .where(where);
}

/** The proposal by id within the actor's reach, or null. */
export async function proposalInReach(
  db: Reader | Tx,
  actor: Actor,
  proposalId: string,
): Promise<ProposalSubject | null> {
  const [row] = await subjects(db, and(eq(proposals.id, proposalId), proposalReach(actor)));
  return row ?? null;
}

/** For work that no signed-in person does: subscribers, daily runs, an SMS reply. */
export async function proposalById(db: Reader | Tx, proposalId: string): Promise<ProposalSubject | null> {
  const [row] = await subjects(db, eq(proposals.id, proposalId));
  return row ?? null;
}

/** A participant's own, whatever the state. */
export function proposalsOf(db: Reader | Tx, participantId: string): Promise<ProposalSubject[]> {
  return subjects(db, eq(proposalLinks.participantId, participantId));
}
