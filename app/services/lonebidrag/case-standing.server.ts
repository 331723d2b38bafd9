import type { CaseFacts } from "#app/domain/lonebidrag/case-transitions.ts";
import { grantedDecision } from "#app/domain/lonebidrag/decision.ts";
import { standingDocuments } from "#app/domain/lonebidrag/document-marking.ts";
import { type DocumentEntry, type DocumentId, missingDocuments } from "#app/domain/lonebidrag/documents.ts";
import { isUnionAsked, isUnionSettled } from "#app/domain/lonebidrag/union-of-scheme.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "#db/database.ts";
import { coveringConsent } from "#db/queries/consents.server.ts";
import { type CaseRecord, type KeptDocument, keptDocumentsOf } from "#db/queries/support-cases.server.ts";

/** What a case's moves are judged by, read in the transaction that makes them. */
export interface CaseStanding {
  facts: CaseFacts;
  documents: DocumentEntry[];
  kept: KeptDocument[];
  missing: DocumentId[];
}

export async function caseStanding(db: Reader | Tx, now: Instant, found: CaseRecord): Promise<CaseStanding> {
  const today = swedishDate(now);
  const { scheme, decisions } = found;
  const consent = await coveringConsent(
    db,
    found.participantId,
    { purpose: "information_exchange", party: "af" },
    now,
  );
  const kept = await keptDocumentsOf(db, found.id);
  const last = decisions.at(-1) ?? null;
  const current = found.state === "decision_refused" ? last : (grantedDecision(decisions) ?? last);
  const documents = standingDocuments(scheme, kept, {
    consentFrom: consent?.validFrom ?? null,
    union: found.unionComment,
    unionAsked: isUnionAsked(scheme, today),
    decidedOn: last?.decidedOn ?? null,
    contractSignedOn: found.contractSignedOn,
  });
  const missing = missingDocuments(documents);
  return {
    documents,
    kept,
    missing,
    facts: {
      today,
      consentValid: consent !== null,
      missingDocuments: missing.length,
      unionCommentSettled: isUnionSettled(scheme, found.unionComment, today),
      decision: current && {
        decidedOn: current.decidedOn,
        receivedOn: current.receivedOn,
        from: current.from ?? current.decidedOn,
        to: current.to ?? current.decidedOn,
      },
      startOn: found.employmentStart,
    },
  };
}
