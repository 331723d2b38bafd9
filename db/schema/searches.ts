import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Rhythm } from "#app/domain/placement/saved-search.ts";
import { id, instant, sealed } from "./columns.ts";
import { participants } from "./participants.ts";

/**
 * A search of the open placements that a participant has kept, for them alone. Words and choices may tell of health
 * ("lugnt rum"), so they are sealed; two that are the same are told apart by reading the person's few rows.
 */
export const savedSearches = sqliteTable(
  "saved_searches",
  {
    id: id(),
    participantId: text("participant_id")
      .notNull()
      .references(() => participants.id),
    /** The search as it stands in an address after "?", in one way of writing it; empty for all placements. */
    search: sealed<string>("search", "saved_searches.search").notNull(),
    rhythm: text("rhythm").$type<Rhythm>().notNull(),
    /** What was published later is new to the person: when they saved, last looked or were last written to. */
    seenUntil: instant("seen_until").notNull(),
    /** The day of the last letter that had something from it; at first the day it was saved. */
    letterOn: text("letter_on").notNull(),
    /** It is kept so many days from the person's last deed with it. */
    usedAt: instant("used_at").notNull(),
    /** They have been told that it ends soon. */
    endToldAt: instant("end_told_at"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("saved_searches_participant").on(table.participantId)],
);
