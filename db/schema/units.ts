import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { flag, id, instant, json, version } from "./columns.ts";

/** A labour-market unit (AME) and its settings. `k` is never below 3 (2-domain §2). */
export const units = sqliteTable("units", {
  id: id(),
  name: text("name").notNull(),
  kommuner: json<string[]>("kommuner").notNull(),
  /** The unit's own commuting area: the second rung of the area ladder. */
  commutingArea: json<{ id: string; name: string; kommuner: string[] }>("commuting_area").notNull(),
  k: integer("k").notNull().default(5),
  candidateSearch: text("candidate_search")
    .$type<"anonymous" | "placementsOnly">()
    .notNull()
    .default("anonymous"),
  /** How many readings the monthly log control draws. */
  logSampleSize: integer("log_sample_size").notNull().default(20),
  phone: text("phone").notNull(),
  email: text("email").notNull(),
  version: version(),
  createdAt: instant("created_at").notNull(),
});

/** What is true of this database as a whole: one row. */
export const installation = sqliteTable("installation", {
  id: integer("id").primaryKey(),
  /** Set once, by the seed, on an empty database; the role switcher needs it (issue: demo can't be switched on elsewhere). */
  isDemo: flag("is_demo").notNull(),
  /** Whom the role switcher offers; empty outside a demo. */
  personas: json<{ membershipId: string; label: string }[]>("personas").notNull(),
  createdAt: instant("created_at").notNull(),
});
