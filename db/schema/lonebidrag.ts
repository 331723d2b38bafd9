import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { CaseOwner, CaseReason, CaseState } from "#app/domain/lonebidrag/case-states.ts";
import type { CaseDecision } from "#app/domain/lonebidrag/decision.ts";
import type { DocumentId, DocumentStatus } from "#app/domain/lonebidrag/documents.ts";
import type { SchemeId } from "#app/domain/lonebidrag/schemes.ts";
import type { UnionComment } from "#app/domain/placement/union-comment.ts";
import { id, instant, json, sealed, version } from "./columns.ts";
import { companies } from "./companies.ts";
import { participants } from "./participants.ts";

/** A wage-subsidy case. Its very existence is sensitive: own and need-to-know only, every reading logged. */
export const supportCases = sqliteTable(
  "support_cases",
  {
    id: id(),
    unitId: text("unit_id").notNull(),
    companyId: text("company_id")
      .notNull()
      .references(() => companies.id),
    participantId: text("participant_id")
      .notNull()
      .references(() => participants.id),
    agreementId: text("agreement_id"),
    scheme: text("scheme").$type<SchemeId>().notNull(),
    state: text("state").$type<CaseState>().notNull(),
    version: version(),
    /** Whose move it is; null when it is over. */
    owner: text("owner").$type<CaseOwner>(),
    /** Since when the present owner has had the move. */
    ownerSince: instant("owner_since").notNull(),
    /** When the participant said yes: until then the employer does not know that there is a case. */
    sharedAt: instant("shared_at"),
    plannedStart: text("planned_start"),
    contractSignedOn: text("contract_signed_on"),
    employmentStart: text("employment_start"),
    endedOn: text("ended_on"),
    unionComment: json<UnionComment>("union_comment"),
    /** Every decision in the order they came: a refusal, the one after review, the extensions. */
    decisions: sealed<CaseDecision[]>("decisions", "support_cases.decisions").notNull(),
    endReason: text("end_reason").$type<CaseReason>(),
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (table) => [
    index("support_cases_unit").on(table.unitId, table.state),
    index("support_cases_company").on(table.companyId),
    index("support_cases_participant").on(table.participantId),
    // One open case of a scheme for one employment.
    uniqueIndex("support_cases_open")
      .on(table.participantId, table.companyId, table.scheme)
      .where(sql`state <> 'ended'`),
  ],
);

/** That a document exists, its status and date; never its content. */
export const caseDocuments = sqliteTable(
  "case_documents",
  {
    id: id(),
    caseId: text("case_id")
      .notNull()
      .references(() => supportCases.id),
    document: text("document").$type<DocumentId>().notNull(),
    status: text("status").$type<DocumentStatus>().notNull(),
    statusDate: text("status_date"),
    changedBy: text("changed_by"),
    version: version(),
  },
  (table) => [uniqueIndex("case_documents_once").on(table.caseId, table.document)],
);

/** The monthly rhythm of a running case. */
export const caseMonths = sqliteTable(
  "case_months",
  {
    id: id(),
    caseId: text("case_id")
      .notNull()
      .references(() => supportCases.id),
    month: text("month").notNull(),
    payReportedOn: text("pay_reported_on"),
    creditCheckedOn: text("credit_checked_on"),
    creditOre: integer("credit_ore"),
    version: version(),
  },
  (table) => [uniqueIndex("case_months_once").on(table.caseId, table.month)],
);
