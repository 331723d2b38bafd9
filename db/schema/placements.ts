import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { PlacementDraft } from "#app/domain/placement/draft-steps.ts";
import type { PlacementState } from "#app/domain/placement/placement-states.ts";
import type { PlacementReview } from "#app/domain/placement/review.ts";
import { flag, id, instant, json, version } from "./columns.ts";
import { companies } from "./companies.ts";
import { users } from "./people.ts";

/** `content` is what the employer writes (domain/placement); the columns beside it are what lists sort and filter by. */
export const placements = sqliteTable(
  "placements",
  {
    id: id(),
    companyId: text("company_id")
      .notNull()
      .references(() => companies.id),
    state: text("state").$type<PlacementState>().notNull(),
    version: version(),
    content: json<PlacementDraft>("content").notNull(),
    title: text("title").notNull().default(""),
    kind: text("kind"),
    occupation: text("occupation"),
    kommun: text("kommun"),
    seats: integer("seats").notNull().default(1),
    seatsTaken: integer("seats_taken").notNull().default(0),
    startDate: text("start_date"),
    endDate: text("end_date"),
    /** The broker's review: acknowledged warnings, union comment, why it is not undanträngning. */
    review: json<PlacementReview>("review"),
    returnedWords: text("returned_words"),
    unitId: text("unit_id"),
    viaStaff: flag("via_staff").notNull().default(false),
    createdBy: text("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: instant("created_at").notNull(),
    changedAt: instant("changed_at").notNull(),
    submittedAt: instant("submitted_at"),
    publishedAt: instant("published_at"),
    refreshedAt: instant("refreshed_at"),
    closedAt: instant("closed_at"),
  },
  (table) => [
    index("placements_company").on(table.companyId),
    index("placements_state").on(table.state, table.publishedAt),
  ],
);

/** "Det här intresserar mig", said by the participant (or by the caseworker on their word). */
export const interests = sqliteTable(
  "interests",
  {
    id: id(),
    placementId: text("placement_id")
      .notNull()
      .references(() => placements.id),
    participantId: text("participant_id").notNull(),
    saidAt: instant("said_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (table) => [uniqueIndex("interests_once").on(table.placementId, table.participantId)],
);
