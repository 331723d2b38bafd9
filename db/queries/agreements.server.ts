import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { UNSIGNED_STATES } from "#app/domain/agreement/agreement-progress.ts";
import type { AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import type { Signature } from "#app/domain/agreement/signing.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "../database.ts";
import { agreements, companies, conflicts, memberships, participants, signatures } from "../schema/index.ts";
import { isKnownToCompany } from "./known-to-company.server.ts";
import { unprotected } from "./protected.server.ts";

const columns = {
  id: agreements.id,
  unitId: agreements.unitId,
  companyId: agreements.companyId,
  placementId: agreements.placementId,
  proposalId: agreements.proposalId,
  participantId: agreements.participantId,
  caseworkerId: participants.caseworkerId,
  protectedIdentity: participants.protectedIdentity,
  state: agreements.state,
  version: agreements.version,
  number: agreements.number,
  kind: agreements.kind,
  content: agreements.content,
  contentHash: agreements.contentHash,
  companyState: companies.state,
};

/** An agreement as its services decide by it: whose it is, where it stands and what it says. Never sent on as it is. */
export type AgreementRecord = Awaited<ReturnType<typeof recordsWhere>>[number];

function recordsWhere(db: Reader | Tx, where: SQL | undefined) {
  return db
    .select(columns)
    .from(agreements)
    .innerJoin(participants, eq(participants.id, agreements.participantId))
    .innerJoin(companies, eq(companies.id, agreements.companyId))
    .where(where);
}

/** Which agreements the actor could ever reach; the policy decides among them. */
export function agreementReach(actor: Actor): SQL {
  const nothing = sql`0`;
  switch (actor.role) {
    case "broker":
      return and(eq(agreements.unitId, actor.unitId ?? ""), unprotected()) ?? nothing;
    case "caseworker":
      return (
        and(eq(agreements.unitId, actor.unitId ?? ""), eq(participants.caseworkerId, actor.userId)) ?? nothing
      );
    case "employer":
      return and(eq(agreements.companyId, actor.companyId ?? ""), unprotected()) ?? nothing;
    case "participant":
      return eq(agreements.participantId, actor.participantId ?? "");
    default:
      return nothing;
  }
}

/** The agreement by id within the actor's reach, as it stands at `now`, or null. */
export async function agreementInReach(
  db: Reader | Tx,
  actor: Actor,
  agreementId: string,
  now: Instant,
): Promise<AgreementRecord | null> {
  const [row] = await recordsWhere(db, and(eq(agreements.id, agreementId), agreementReach(actor)));
  return row ? standing(db, row, now) : null;
}

/** For what no person does: links that have been checked, and dates. */
export async function agreementById(
  db: Reader | Tx,
  agreementId: string,
  now: Instant,
): Promise<AgreementRecord | null> {
  const [row] = await recordsWhere(db, eq(agreements.id, agreementId));
  return row ? standing(db, row, now) : null;
}

/** Not signed by all when the consent to be known by name has ended: it has come to nothing, written down or not. */
async function standing(db: Reader | Tx, row: AgreementRecord, now: Instant): Promise<AgreementRecord> {
  return (await hasFallen(db, row, now)) ? { ...row, state: "cancelled" } : row;
}

export async function hasFallen(
  db: Reader | Tx,
  row: Pick<AgreementRecord, "state" | "participantId" | "companyId" | "placementId">,
  now: Instant,
): Promise<boolean> {
  return (
    (UNSIGNED_STATES as readonly AgreementState[]).includes(row.state) &&
    !(await isKnownToCompany(db, row, now))
  );
}

/** The signatures that stand; those cleared by a change are kept as evidence and not counted. */
export async function standingSignatures(db: Reader | Tx, agreementId: string): Promise<Signature[]> {
  return db
    .select({
      party: signatures.party,
      userId: signatures.signerUserId,
      name: signatures.signerName,
      method: signatures.method,
      assurance: signatures.assurance,
      witnessUserId: signatures.witnessId,
      interpreterLanguage: signatures.interpreterLanguage,
      at: signatures.at,
      fromHash: signatures.addressHash,
      contentHash: signatures.contentHash,
    })
    .from(signatures)
    .where(and(eq(signatures.agreementId, agreementId), isNull(signatures.clearedAt)))
    .orderBy(asc(signatures.at), asc(signatures.id));
}

/** A member of staff who belongs to the company, or has declared an interest in it or in the person. */
export async function hasDeclaredConflict(
  db: Reader | Tx,
  userId: string,
  about: { companyId: string; participantId: string },
): Promise<boolean> {
  const declared = await db
    .select({ companyId: conflicts.companyId, participantId: conflicts.participantId })
    .from(conflicts)
    .where(and(eq(conflicts.userId, userId), isNull(conflicts.endedAt)));
  const member = await db
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.userId, userId),
        eq(memberships.companyId, about.companyId),
        inArray(memberships.role, ["employer", "handledare"]),
        isNull(memberships.endedAt),
      ),
    );
  return (
    member.length > 0 ||
    declared.some((one) => one.companyId === about.companyId || one.participantId === about.participantId)
  );
}
