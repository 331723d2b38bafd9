import { sql } from "drizzle-orm";
import { blob, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Assurance } from "#app/domain/access/roles.ts";
import type { AgreementDraft } from "#app/domain/agreement/agreement-content.ts";
import type { AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import type { Party, SigningMethod } from "#app/domain/agreement/signing.ts";
import type { PlannedKind } from "#app/domain/followup/final-record.ts";
import type { PlacementKind } from "#app/domain/kompetenskort/vocabulary.ts";
import { id, instant, sealed, version } from "./columns.ts";
import { companies } from "./companies.ts";
import { participants } from "./participants.ts";

/** A praktiköverenskommelse. Its content names the person and may hold adaptations, so it is sealed. */
export const agreements = sqliteTable(
  "agreements",
  {
    id: id(),
    unitId: text("unit_id").notNull(),
    companyId: text("company_id")
      .notNull()
      .references(() => companies.id),
    placementId: text("placement_id").notNull(),
    proposalId: text("proposal_id").notNull(),
    participantId: text("participant_id")
      .notNull()
      .references(() => participants.id),
    state: text("state").$type<AgreementState>().notNull(),
    version: version(),
    number: integer("number").notNull().default(1),
    kind: text("kind").$type<PlacementKind>().notNull(),
    /** Copies from `content`, for what goes by date; empty until the period is written. */
    startDate: text("start_date").notNull(),
    endDate: text("end_date").notNull(),
    content: sealed<AgreementDraft>("content", "agreements.content").notNull(),
    /** Of what was last sent out to be signed. */
    contentHash: text("content_hash"),
    endReason: text("end_reason"),
    endedBy: text("ended_by"),
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (table) => [
    index("agreements_company").on(table.companyId, table.state),
    index("agreements_participant").on(table.participantId),
    index("agreements_unit").on(table.unitId, table.state),
    // One that was cancelled may be written again.
    uniqueIndex("agreements_proposal").on(table.proposalId).where(sql`state <> 'cancelled'`),
  ],
);

/** The signed document of one version: bytes and their hash, immutable. */
export const agreementFiles = sqliteTable(
  "agreement_files",
  {
    id: id(),
    agreementId: text("agreement_id")
      .notNull()
      .references(() => agreements.id),
    number: integer("number").notNull(),
    contentHash: text("content_hash").notNull(),
    fileHash: text("file_hash").notNull(),
    bytes: blob("bytes", { mode: "buffer" }).notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("agreement_files_version").on(table.agreementId, table.number),
    index("agreement_files_hash").on(table.fileHash),
  ],
);

export const signatures = sqliteTable(
  "signatures",
  {
    id: id(),
    agreementId: text("agreement_id")
      .notNull()
      .references(() => agreements.id),
    number: integer("number").notNull(),
    party: text("party").$type<Party>().notNull(),
    signerName: sealed<string>("signer_name", "signatures.signer_name").notNull(),
    signerUserId: text("signer_user_id"),
    witnessId: text("witness_id"),
    method: text("method").$type<SigningMethod>().notNull(),
    assurance: text("assurance").$type<Assurance>().notNull(),
    interpreterLanguage: text("interpreter_language"),
    at: instant("at").notNull(),
    addressHash: text("address_hash").notNull(),
    contentHash: text("content_hash").notNull(),
    /** A content change before the last signature clears the earlier ones; the row stays as evidence. */
    clearedAt: instant("cleared_at"),
  },
  (table) => [index("signatures_agreement").on(table.agreementId, table.number)],
);

/** A personal link to one document for a party without an account; the code is sent apart. */
export const signerLinks = sqliteTable(
  "signer_links",
  {
    id: id(),
    agreementId: text("agreement_id")
      .notNull()
      .references(() => agreements.id),
    party: text("party").$type<Party>().notNull(),
    name: sealed<string>("name", "signer_links.name").notNull(),
    email: sealed<string>("email", "signer_links.email").notNull(),
    /** The present code's own id: link and code are derived from ids under HASHING_KEY, neither is stored. */
    codeId: text("code_id"),
    codeExpiresAt: instant("code_expires_at"),
    codeTries: integer("code_tries").notNull().default(0),
    /** Set when the code was right: the browser that proved it may read and sign until `openedUntil`. */
    openedSecretHash: text("opened_secret_hash"),
    openedUntil: instant("opened_until"),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
    usedAt: instant("used_at"),
  },
  (table) => [index("signer_links_agreement").on(table.agreementId)],
);

export const followups = sqliteTable(
  "followups",
  {
    id: id(),
    agreementId: text("agreement_id")
      .notNull()
      .references(() => agreements.id),
    participantId: text("participant_id").notNull(),
    unitId: text("unit_id").notNull(),
    dueDate: text("due_date").notNull(),
    kind: text("kind").$type<PlannedKind>().notNull(),
    doneAt: instant("done_at"),
    byUserId: text("by_user_id"),
    record: sealed<Record<string, unknown>>("record", "followups.record"),
    version: version(),
  },
  (table) => [
    uniqueIndex("followups_once").on(table.agreementId, table.kind, table.dueDate),
    index("followups_due").on(table.unitId, table.dueDate),
  ],
);
