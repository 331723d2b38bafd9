import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Match } from "#app/domain/matching/match.ts";
import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import type { Snapshot } from "#app/domain/proposal/snapshot.ts";
import { flag, id, instant, json, linked, version } from "./columns.ts";
import { placements } from "./placements.ts";

/** A proposal under its own alias and frozen snapshot, unrelated to the search alias. */
export const proposals = sqliteTable(
  "proposals",
  {
    id: id(),
    placementId: text("placement_id")
      .notNull()
      .references(() => placements.id),
    companyId: text("company_id").notNull(),
    unitId: text("unit_id").notNull(),
    state: text("state").$type<ProposalState>().notNull(),
    version: version(),
    alias: text("alias").notNull(),
    snapshot: json<Snapshot>("snapshot").notNull(),
    /** The match as it was when it was proposed, made from the snapshot: keys and parameters, never sentences. */
    match: json<Match>("match").notNull(),
    source: text("source").$type<"broker" | "participant" | "caseworker">().notNull(),
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    changedAt: instant("changed_at").notNull(),
    endReason: text("end_reason"),
    meetingDate: text("meeting_date"),
    meetingPlace: text("meeting_place"),
    identityPreApproved: flag("identity_pre_approved").notNull().default(false),
    identifiedAt: instant("identified_at"),
  },
  (table) => [
    index("proposals_placement").on(table.placementId),
    index("proposals_company").on(table.companyId, table.state),
  ],
);

/**
 * The link proposal → participant: kept apart, as the profile's is, and written under LINK_KEY. It is the proposal
 * that is hidden and not the person, so that one known pair tells nothing of the person's other proposals. The table
 * is WITHOUT ROWID (in the migration): the order of insertion would pair its rows with the proposals'.
 */
export const proposalLinks = sqliteTable(
  "proposal_links",
  {
    proposalId: linked("proposal_id", "proposal_links.proposal_id").primaryKey(),
    participantId: text("participant_id").notNull(),
    /** Placement and person: one is proposed to a placement once. */
    once: linked("once", "proposal_links.once").notNull(),
  },
  (table) => [
    index("proposal_links_participant").on(table.participantId),
    uniqueIndex("proposal_links_once").on(table.once),
  ],
);

/** Every ranked list shown and what the broker did with it (human oversight; docs/matching-card.md). */
export const matchLog = sqliteTable(
  "match_log",
  {
    id: id(),
    placementId: text("placement_id").notNull(),
    byUserId: text("by_user_id").notNull(),
    unitId: text("unit_id").notNull(),
    at: instant("at").notNull(),
    weightsVersion: integer("weights_version").notNull(),
    event: text("event").$type<"shown" | "proposed" | "hidden" | "set_aside" | "taken_back">().notNull(),
    rows: json<{ profileId: string; rank: number; score: number }[]>("rows").notNull(),
    reason: text("reason"),
  },
  (table) => [
    index("match_log_placement").on(table.placementId, table.at),
    index("match_log_unit").on(table.unitId, table.event, table.at),
  ],
);
