import { and, asc, eq, isNotNull, notInArray, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { RESTS_ON_CONSENT } from "#app/domain/lonebidrag/case-states.ts";
import type { DocumentEntry } from "#app/domain/lonebidrag/documents.ts";
import type { MonthRecord } from "#app/domain/lonebidrag/months.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "../database.ts";
import {
  agreements,
  caseDocuments,
  caseMonths,
  companies,
  consents,
  participants,
  placements,
  supportCases,
} from "../schema/index.ts";
import { isActive } from "./consents.server.ts";
import { unprotected } from "./protected.server.ts";

const columns = {
  id: supportCases.id,
  unitId: supportCases.unitId,
  companyId: supportCases.companyId,
  participantId: supportCases.participantId,
  caseworkerId: participants.caseworkerId,
  protectedIdentity: participants.protectedIdentity,
  agreementId: supportCases.agreementId,
  scheme: supportCases.scheme,
  state: supportCases.state,
  version: supportCases.version,
  owner: supportCases.owner,
  ownerSince: supportCases.ownerSince,
  sharedAt: supportCases.sharedAt,
  plannedStart: supportCases.plannedStart,
  contractSignedOn: supportCases.contractSignedOn,
  employmentStart: supportCases.employmentStart,
  endedOn: supportCases.endedOn,
  unionComment: supportCases.unionComment,
  decisions: supportCases.decisions,
  endReason: supportCases.endReason,
  createdAt: supportCases.createdAt,
  companyName: companies.name,
  placementTitle: placements.title,
};

/** A case as its services decide by it. Never sent on as it is; no name is in it. */
export type CaseRecord = Awaited<ReturnType<typeof casesWhere>>[number];

export function casesWhere(db: Reader | Tx, where: SQL | undefined) {
  return db
    .select(columns)
    .from(supportCases)
    .innerJoin(participants, eq(participants.id, supportCases.participantId))
    .innerJoin(companies, eq(companies.id, supportCases.companyId))
    .leftJoin(agreements, eq(agreements.id, supportCases.agreementId))
    .leftJoin(placements, eq(placements.id, agreements.placementId))
    .where(where)
    .orderBy(asc(supportCases.ownerSince), asc(supportCases.id));
}

/**
 * Which cases the actor could ever reach; the policy decides among them. An employer learns of a case with the
 * participant's yes and not before, and nothing more once it has run out while the case rests on it: that somebody
 * needs support is theirs to tell.
 */
export function caseReach(actor: Actor, now: Instant): SQL | undefined {
  switch (actor.role) {
    case "broker":
      return and(eq(supportCases.unitId, actor.unitId ?? ""), unprotected());
    case "caseworker":
      return and(eq(supportCases.unitId, actor.unitId ?? ""), eq(participants.caseworkerId, actor.userId));
    case "employer":
      return and(eq(supportCases.companyId, actor.companyId ?? ""), isShared(now), unprotected());
    case "participant":
      return eq(supportCases.participantId, actor.participantId ?? "");
    default:
      return sql`0`;
  }
}

/** The participant has said yes to AF and the employer being told, and it holds at `now` while the case rests on it. */
function isShared(now: Instant): SQL | undefined {
  const holds = sql`exists (select 1 from ${consents} where ${consents.participantId} = ${supportCases.participantId}
    and ${consents.purpose} = 'information_exchange' and ${consents.party} = 'af' and ${isActive(now)})`;
  return and(
    isNotNull(supportCases.sharedAt),
    or(notInArray(supportCases.state, [...RESTS_ON_CONSENT]), holds),
  );
}

export async function caseInReach(
  db: Reader | Tx,
  actor: Actor,
  caseId: string,
  now: Instant,
): Promise<CaseRecord | null> {
  const [row] = await casesWhere(db, and(eq(supportCases.id, caseId), caseReach(actor, now)));
  return row ?? null;
}

/** The case as long as its employer may be told of it, for what is sent to them. */
export async function sharedCase(db: Reader | Tx, caseId: string, now: Instant): Promise<CaseRecord | null> {
  const [row] = await casesWhere(db, and(eq(supportCases.id, caseId), isShared(now)));
  return row ?? null;
}

/** For what no person does. */
export async function caseById(db: Reader | Tx, caseId: string): Promise<CaseRecord | null> {
  const [row] = await casesWhere(db, eq(supportCases.id, caseId));
  return row ?? null;
}

export type KeptDocument = DocumentEntry & { version: number };

/** The papers whose status is set by hand. */
export function keptDocumentsOf(db: Reader | Tx, caseId: string): Promise<KeptDocument[]> {
  return db
    .select({
      id: caseDocuments.document,
      status: caseDocuments.status,
      statusOn: caseDocuments.statusDate,
      version: caseDocuments.version,
    })
    .from(caseDocuments)
    .where(eq(caseDocuments.caseId, caseId));
}

export type CaseMonth = MonthRecord & { creditOre: number | null; version: number };

export function monthsOfCase(db: Reader | Tx, caseId: string): Promise<CaseMonth[]> {
  return db
    .select({
      month: caseMonths.month,
      reportedOn: caseMonths.payReportedOn,
      creditedOn: caseMonths.creditCheckedOn,
      creditOre: caseMonths.creditOre,
      version: caseMonths.version,
    })
    .from(caseMonths)
    .where(eq(caseMonths.caseId, caseId))
    .orderBy(asc(caseMonths.month));
}
