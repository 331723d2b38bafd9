import { and, asc, desc, eq } from "drizzle-orm";
import type { Role } from "#app/domain/access/roles.ts";
import type { ReadableAgreement } from "#app/domain/agreement/agreement-document.ts";
import {
  PARTIES,
  type Party,
  type Signature,
  type SigningMethod,
  stillToSign,
} from "#app/domain/agreement/signing.ts";
import type { PlannedKind } from "#app/domain/followup/final-record.ts";
import type { Instant, IsoDate } from "#app/domain/shared/dates.ts";
import type { Reader } from "#db/database.ts";
import type { AgreementRecord } from "#db/queries/agreements.server.ts";
import { agreementFiles, followups, history } from "#db/schema/index.ts";
import { composeDocument, nameOf } from "./compose-document.server.ts";

/** One party's line on the page: who is to sign, and when it was done. */
export interface SigningLine {
  party: Party;
  name: string;
  signedAt: Instant | null;
  method: SigningMethod | null;
}

export interface TimelineLine {
  id: string;
  at: Instant;
  act: string;
  byRole: Role | "signer" | "system";
  /** The party a signature or an objection was given for. */
  party: string | null;
  reason: string | null;
}

export interface PlannedLine {
  id: string;
  dueDate: IsoDate;
  kind: PlannedKind;
  done: boolean;
}

/** The document as a page shows it, in plain data. */
export function readableAgreement(
  record: AgreementRecord,
  signatures: readonly Signature[],
): ReadableAgreement {
  const { words, ...document } = composeDocument(
    { content: record.content, state: record.state, number: record.number, hash: record.contentHash ?? "" },
    signatures,
  );
  const { wordmark, partiesHeading, signaturesHeading, notSigned, hashLabel, hashHelp } = words;
  return {
    ...document,
    words: { wordmark, partiesHeading, signaturesHeading, notSigned, hashLabel, hashHelp },
  };
}

export function signingLines(record: AgreementRecord, signatures: readonly Signature[]): SigningLine[] {
  const { parties } = record.content;
  if (!parties) return [];
  return PARTIES.map((party) => {
    const signed = signatures.find((one) => one.party === party);
    return {
      party,
      name: nameOf(party, parties),
      signedAt: signed?.at ?? null,
      method: signed?.method ?? null,
    };
  });
}

export function waitsFor(record: AgreementRecord, signatures: readonly Signature[]): Party[] {
  return stillToSign(PARTIES, signatures, record.contentHash ?? "");
}

export async function timelineOf(read: Reader, agreementId: string): Promise<TimelineLine[]> {
  const rows = await read
    .select({
      id: history.id,
      at: history.at,
      act: history.act,
      byRole: history.byRole,
      party: history.onBehalfOf,
      reason: history.reason,
    })
    .from(history)
    .where(and(eq(history.subjectType, "agreement"), eq(history.subjectId, agreementId)))
    .orderBy(desc(history.at), desc(history.id));
  return rows.map((row) => ({ ...row, byRole: row.byRole as TimelineLine["byRole"] }));
}

export async function plannedOf(read: Reader, agreementId: string): Promise<PlannedLine[]> {
  const rows = await read
    .select({ id: followups.id, dueDate: followups.dueDate, kind: followups.kind, doneAt: followups.doneAt })
    .from(followups)
    .where(eq(followups.agreementId, agreementId))
    .orderBy(asc(followups.dueDate), asc(followups.id));
  return rows.map(({ doneAt, ...row }) => ({ ...row, done: doneAt !== null }));
}

export async function hasFile(read: Reader, record: AgreementRecord): Promise<boolean> {
  const found = await read.$count(agreementFiles, eq(agreementFiles.agreementId, record.id));
  return found > 0;
}
