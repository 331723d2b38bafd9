import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CardContent } from "#app/domain/kompetenskort/card.ts";
import { flag, id, instant, sealed, version } from "./columns.ts";
import { users } from "./people.ts";
import { units } from "./units.ts";

/** A person enrolled at a unit. No personnummer, no field for why they are far from work (2-domain §1). */
export const participants = sqliteTable(
  "participants",
  {
    id: id(),
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    caseworkerId: text("caseworker_id")
      .notNull()
      .references(() => users.id),
    state: text("state").notNull(),
    version: version(),
    givenName: sealed<string>("given_name", "participants.given_name").notNull(),
    familyName: sealed<string>("family_name", "participants.family_name").notNull(),
    /** Skyddade personuppgifter: never published, e-mailed or listed. */
    protectedIdentity: flag("protected_identity").notNull().default(false),
    interpreterLanguage: text("interpreter_language"),
    /** The case number in the municipality's own system; owning caseworker only. */
    externalRef: sealed<string>("external_ref", "participants.external_ref"),
    inflow: text("inflow").notNull(),
    enrolledAt: instant("enrolled_at").notNull(),
    waitingSince: text("waiting_since").notNull(),
    closedAt: instant("closed_at"),
    outcome: text("outcome"),
  },
  (table) => [
    index("participants_unit").on(table.unitId, table.state),
    index("participants_caseworker").on(table.caseworkerId),
  ],
);

/** Versions of the kompetenskort; never overwritten once confirmed. The content is sealed: it holds work conditions. */
export const cards = sqliteTable(
  "cards",
  {
    id: id(),
    participantId: text("participant_id")
      .notNull()
      .references(() => participants.id),
    number: integer("number").notNull(),
    state: text("state").notNull(),
    version: version(),
    period: text("period").notNull(),
    workplace: text("workplace"),
    content: sealed<CardContent>("content", "cards.content").notNull(),
    filledBy: text("filled_by")
      .notNull()
      .references(() => users.id),
    createdAt: instant("created_at").notNull(),
    changedAt: instant("changed_at").notNull(),
    confirmedAt: instant("confirmed_at"),
    confirmedHow: text("confirmed_how"),
    witnessId: text("witness_id"),
  },
  (table) => [index("cards_participant").on(table.participantId, table.number)],
);

export const consents = sqliteTable(
  "consents",
  {
    id: id(),
    participantId: text("participant_id")
      .notNull()
      .references(() => participants.id),
    purpose: text("purpose").notNull(),
    companyId: text("company_id"),
    placementId: text("placement_id"),
    party: text("party"),
    channel: text("channel"),
    givenHow: text("given_how").notNull(),
    witnessId: text("witness_id"),
    interpreter: text("interpreter").notNull().default("none"),
    language: text("language").notNull(),
    textVersion: text("text_version").notNull(),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to").notNull(),
    givenAt: instant("given_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
    version: version(),
  },
  (table) => [index("consents_participant").on(table.participantId, table.purpose)],
);
