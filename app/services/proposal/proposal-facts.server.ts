import { and, desc, eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { covers } from "#app/domain/consent/covers.ts";
import type { ProposalFacts } from "#app/domain/proposal/proposal-transitions.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "#db/database.ts";
import { hasConflict } from "#db/queries/conflicts.server.ts";
import { consentsOf } from "#db/queries/consents.server.ts";
import type { ProposalSubject } from "#db/queries/proposals.server.ts";
import { companies, history, placements } from "#db/schema/index.ts";

/** What the guards of a move look at, as it is now. Read inside the transaction that moves. */
export async function proposalFacts(
  db: Reader | Tx,
  actor: Actor | null,
  now: Instant,
  proposal: ProposalSubject,
): Promise<ProposalFacts> {
  const { companyId, placementId, participantId } = proposal;
  const [around] = await db
    .select({
      placement: placements.state,
      seats: placements.seats,
      seatsTaken: placements.seatsTaken,
      company: companies.state,
    })
    .from(placements)
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(eq(placements.id, placementId));
  const consents = await consentsOf(db, participantId);
  const allows = (purpose: "presentation" | "identity") =>
    covers(consents, { purpose, companyId, placementId }, now) !== null;
  return {
    companyVerified: around?.company === "verified",
    placementPublished: around?.placement === "published",
    seatsLeft: around ? around.seats - around.seatsTaken : 0,
    conflictOfInterest: actor !== null && (await hasConflict(db, actor, { companyId, participantId })),
    consentToPresentation: allows("presentation"),
    consentToIdentity: allows("identity"),
    answerRecordedByStaff: await isRecordedByStaff(db, proposal.id),
  };
}

async function isRecordedByStaff(db: Reader | Tx, proposalId: string): Promise<boolean> {
  const [answer] = await db
    .select({ onBehalfOf: history.onBehalfOf })
    .from(history)
    .where(
      and(eq(history.subjectType, "proposal"), eq(history.subjectId, proposalId), eq(history.act, "decline")),
    )
    .orderBy(desc(history.at), desc(history.id))
    .limit(1);
  return answer?.onBehalfOf === "employer";
}
