import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, sealed, version } from "./columns.ts";
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
    scheme: text("scheme").notNull(),
    state: text("state").notNull(),
    version: version(),
    /** Since when the present owner has had the move. */
    ownerSince: instant("owner_since").notNull(),
    plannedStart: text("planned_start"),
    employmentStart: text("employment_start"),
    decision: sealed<{
      outcome: "granted" | "refused";
      date: string;
      from: string | null;
      to: string | null;
      level: number | null;
      payoutMonth: string | null;
    }>("decision", "support_cases.decision"),
    endReason: text("end_reason"),
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (table) => [
    index("support_cases_unit").on(table.unitId, table.state),
    index("support_cases_company").on(table.companyId),
    index("support_cases_participant").on(table.participantId),
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
    document: text("document").notNull(),
    status: text("status").notNull(),
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
