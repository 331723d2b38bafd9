import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { MatchingWeights } from "#app/domain/matching/weights.ts";
import { flag, instant, json } from "./columns.ts";
import { units } from "./units.ts";

/**
 * What a unit's rankings weigh by. A change is a new row and no row is ever changed, so that a ranking in match_log and
 * the match of a proposal can be explained by the number they carry. Low numbers are the code's (unit-weights.ts).
 */
export const matchingWeights = sqliteTable(
  "matching_weights",
  {
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    number: integer("number").notNull(),
    validFrom: text("valid_from").notNull(),
    measures: json<Omit<MatchingWeights, "version" | "validFrom">>("measures").notNull(),
    waitingOn: flag("waiting_on").notNull(),
    spreadOn: flag("spread_on").notNull(),
    why: text("why").notNull(),
    madeBy: text("made_by").notNull(),
    madeAt: instant("made_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.number] })],
);
