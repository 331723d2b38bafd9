import { and, eq, inArray, type SQL } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { among } from "../among.ts";
import type { Reader, Tx } from "../database.ts";
import { proposals } from "../schema/index.ts";
import { peopleBehind, proposalIdsOf } from "./proposal-links.server.ts";
import { withStateNow } from "./proposal-states.server.ts";

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

const columns = {
  id: proposals.id,
  placementId: proposals.placementId,
  companyId: proposals.companyId,
  unitId: proposals.unitId,
  state: proposals.state,
  version: proposals.version,
  identityPreApproved: proposals.identityPreApproved,
  changedAt: proposals.changedAt,
};

async function subjects(db: Reader | Tx, where: SQL | undefined): Promise<ProposalSubject[]> {
  const rows = await db.select(columns).from(proposals).where(where);
  const behind = await peopleBehind(
    db,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const person = behind.get(row.id);
    return person ? [{ ...row, ...person }] : [];
  });
}

/**
 * What the actor could ever reach of proposals (house rule 4). Nobody else reaches any. Which of a unit's a caseworker
 * owns stands under a key that SQL does not have: that is looked at when the person behind is known.
 */
async function proposalReach(db: Reader | Tx, actor: Actor): Promise<SQL> {
  switch (actor.role) {
    case "broker":
    case "caseworker":
      return eq(proposals.unitId, actor.unitId ?? "");
    case "employer":
      return eq(proposals.companyId, actor.companyId ?? "");
    case "participant":
      return among(proposals.id, await proposalIdsOf(db, actor.participantId ?? ""));
    default:
      return eq(proposals.id, "");
  }
}

/** The proposal by id within the actor's reach as it stands at `now`, or null. */
export async function proposalInReach(
  db: Reader | Tx,
  actor: Actor,
  proposalId: string,
  now: Instant,
): Promise<ProposalSubject | null> {
  const proposal = await standingProposal(db, proposalId, now, await proposalReach(db, actor));
  return actor.role === "caseworker" && proposal?.caseworkerId !== actor.userId ? null : proposal;
}

/** The same for work that no signed-in person does: subscribers, daily runs, an SMS reply. */
export async function standingProposal(
  db: Reader | Tx,
  proposalId: string,
  now: Instant,
  within?: SQL,
): Promise<ProposalSubject | null> {
  const found = await subjects(db, and(eq(proposals.id, proposalId), within));
  const [row] = await withStateNow(db, found, now);
  return row ?? null;
}

/** As it is written, for the transaction that has just written it. */
export async function proposalById(db: Reader | Tx, proposalId: string): Promise<ProposalSubject | null> {
  const [row] = await subjects(db, eq(proposals.id, proposalId));
  return row ?? null;
}

/** A participant's own, whatever the state. */
export async function proposalsOf(db: Reader | Tx, participantId: string): Promise<ProposalSubject[]> {
  return subjects(db, inArray(proposals.id, await proposalIdsOf(db, participantId)));
}
