import { index, integer, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { BlockReason, CompanyState } from "#app/domain/company/company-states.ts";
import type { VerifiedCheck } from "#app/domain/company/verification.ts";
import { flag, id, instant, json, version } from "./columns.ts";
import { users } from "./people.ts";

/**
 * A sole trader's organisationsnummer is a personnummer: only `orgNumberHash` (keyed) and the last two digits
 * are kept. A legal person's number is public and stands in `orgNumber`.
 */
export const companies = sqliteTable(
  "companies",
  {
    id: id(),
    form: text("form").$type<"legal_person" | "sole_trader">().notNull(),
    orgNumber: text("org_number"),
    orgNumberHash: text("org_number_hash").notNull(),
    orgNumberLastTwo: text("org_number_last_two").notNull(),
    name: text("name").notNull(),
    state: text("state").$type<CompanyState>().notNull(),
    version: version(),
    about: text("about").notNull().default(""),
    street: text("street").notNull(),
    postalCode: text("postal_code").notNull(),
    place: text("place").notNull(),
    kommun: text("kommun").notNull(),
    lat: real("lat").notNull(),
    lon: real("lon").notNull(),
    phone: text("phone").notNull(),
    employees: integer("employees"),
    collectiveAgreement: flag("collective_agreement"),
    checks: json<VerifiedCheck[]>("checks"),
    verifiedAt: instant("verified_at"),
    verifiedBy: text("verified_by").references(() => users.id),
    blockedReason: text("blocked_reason").$type<BlockReason>(),
    /** The unit whose broker knows the company; set at verification or when a broker registers it. */
    unitId: text("unit_id"),
    registeredBy: text("registered_by")
      .notNull()
      .references(() => users.id),
    viaStaff: flag("via_staff").notNull().default(false),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [uniqueIndex("companies_org").on(table.orgNumberHash)],
);

/** The broker's contact log: calls and visits, and when to be in touch next. */
export const contacts = sqliteTable(
  "contacts",
  {
    id: id(),
    companyId: text("company_id")
      .notNull()
      .references(() => companies.id),
    unitId: text("unit_id").notNull(),
    byUserId: text("by_user_id")
      .notNull()
      .references(() => users.id),
    at: instant("at").notNull(),
    channel: text("channel").$type<"call" | "visit" | "mail" | "meeting">().notNull(),
    note: text("note").notNull(),
    nextDate: text("next_date"),
    nextDoneAt: instant("next_done_at"),
  },
  (table) => [
    index("contacts_company").on(table.companyId, table.at),
    index("contacts_next").on(table.unitId, table.nextDate),
  ],
);

/** Self-declared conflicts of interest: a broker who is a member of a company, a caseworker who is a relative. */
export const conflicts = sqliteTable("conflicts", {
  id: id(),
  userId: text("user_id")
    .notNull()
    .references(() => users.id),
  companyId: text("company_id"),
  participantId: text("participant_id"),
  declaredAt: instant("declared_at").notNull(),
  endedAt: instant("ended_at"),
});
