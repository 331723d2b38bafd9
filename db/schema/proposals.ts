import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { HideReason, Mark, MatchEvent } from "#app/domain/matching/marks.ts";
import type { Match } from "#app/domain/matching/match.ts";
import type { TriedNeed } from "#app/domain/matching/tried-need.ts";
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
    /** The broker's own order among those proposed to the placement; null for one that came another way. */
    place: integer("place"),
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
    event: text("event").$type<MatchEvent>().notNull(),
    /** Rank 0 is a card that stood in no list that this broker had been shown. */
    rows: json<{ profileId: string; rank: number; score: number }[]>("rows").notNull(),
    /** What was tried of the need, where it was not the placement's own. */
    tried: json<TriedNeed>("tried"),
    reason: text("reason").$type<HideReason>(),
  },
  (table) => [
    index("match_log_placement").on(table.placementId, table.at),
    index("match_log_unit").on(table.unitId, table.event, table.at),
  ],
);

/**
 * A card kept on top of a placement's list, or folded away from it, for all brokers of the unit. It goes in the
 * transaction in which the profile goes, so that nothing carries over to the next alias of the same person.
 */
export const candidateMarks = sqliteTable(
  "candidate_marks",
  {
    unitId: text("unit_id").notNull(),
    placementId: text("placement_id")
      .notNull()
      .references(() => placements.id),
    profileId: text("profile_id").notNull(),
    mark: text("mark").$type<Mark["is"]>().notNull(),
    reason: text("reason").$type<HideReason>(),
    byUserId: text("by_user_id").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.placementId, table.unitId, table.profileId] }),
    index("candidate_marks_profile").on(table.profileId),
  ],
);
