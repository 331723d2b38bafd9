import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Role } from "#app/domain/access/roles.ts";
import { flag, id, instant } from "./columns.ts";
import { units } from "./units.ts";

/** Anyone with an account. A participant may have neither e-mail nor phone. */
export const users = sqliteTable(
  "users",
  {
    id: id(),
    name: text("name").notNull(),
    email: text("email"),
    phone: text("phone"),
    locale: text("locale").notNull().default("sv"),
    createdAt: instant("created_at").notNull(),
    closedAt: instant("closed_at"),
  },
  (table) => [uniqueIndex("users_email").on(table.email)],
);

/** A role a person holds, in a unit, a company or as a participant. They act in one at a time. */
export const memberships = sqliteTable(
  "memberships",
  {
    id: id(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    role: text("role").$type<Role>().notNull(),
    unitId: text("unit_id").references(() => units.id),
    companyId: text("company_id"),
    participantId: text("participant_id"),
    /** Employers: may sign for the company. */
    signatory: flag("signatory").notNull().default(false),
    title: text("title"),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (table) => [index("memberships_user").on(table.userId), index("memberships_company").on(table.companyId)],
);
