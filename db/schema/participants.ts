import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Channel, GivenHow, Interpreter, Party, Purpose } from "#app/domain/consent/purposes.ts";
import type { CardContent } from "#app/domain/kompetenskort/card.ts";
import type { CardState, Confirmation } from "#app/domain/kompetenskort/card-lifecycle.ts";
import type { CardKind } from "#app/domain/kompetenskort/vocabulary.ts";
import type { Inflow } from "#app/domain/participant/enrolment.ts";
import type { Outcome } from "#app/domain/participant/outcomes.ts";
import type { ParticipantState } from "#app/domain/participant/participant-states.ts";
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
    state: text("state").$type<ParticipantState>().notNull(),
    version: version(),
    givenName: sealed<string>("given_name", "participants.given_name").notNull(),
    familyName: sealed<string>("family_name", "participants.family_name").notNull(),
    /** Skyddade personuppgifter: never published, e-mailed or listed. */
    protectedIdentity: flag("protected_identity").notNull().default(false),
    interpreterLanguage: text("interpreter_language"),
    /** The case number in the municipality's own system; owning caseworker only. */
    externalRef: sealed<string>("external_ref", "participants.external_ref"),
    inflow: text("inflow").$type<Inflow>().notNull(),
    enrolledAt: instant("enrolled_at").notNull(),
    waitingSince: text("waiting_since").notNull(),
    closedAt: instant("closed_at"),
    outcome: text("outcome").$type<Outcome>(),
  },
  (table) => [
    index("participants_unit").on(table.unitId, table.state),
    index("participants_caseworker").on(table.caseworkerId),
  ],
);

/**
 * Versions of kompetenskort: rows of one `series` are versions of the card of one period at a workplace. A
 * confirmed row is never written again. What is sealed holds work conditions; a profile could be recognised by it, so
 * LINK_KEY is needed too.
 */
export const cards = sqliteTable(
  "cards",
  {
    id: id(),
    participantId: text("participant_id")
      .notNull()
      .references(() => participants.id),
    series: text("series").notNull(),
    number: integer("number").notNull(),
    kind: text("kind").$type<CardKind>().notNull(),
    periodFrom: text("period_from").notNull(),
    periodTo: text("period_to"),
    workplace: sealed<string>("workplace", "cards.workplace"),
    state: text("state").$type<CardState>().notNull(),
    version: version(),
    /** What has been filled in so far; empty once confirmed. */
    draft: sealed<Partial<CardContent>>("draft", "cards.draft", "joint"),
    /** The whole card, every rule met: set when it is gone through, empty before. */
    content: sealed<CardContent>("content", "cards.content", "joint"),
    filledBy: text("filled_by")
      .notNull()
      .references(() => users.id),
    createdAt: instant("created_at").notNull(),
    changedAt: instant("changed_at").notNull(),
    confirmedAt: instant("confirmed_at"),
    confirmedHow: text("confirmed_how").$type<Confirmation["how"]>(),
    witnessId: text("witness_id"),
  },
  (table) => [
    index("cards_participant").on(table.participantId, table.number),
    uniqueIndex("cards_version").on(table.series, table.number),
  ],
);

export const consents = sqliteTable(
  "consents",
  {
    id: id(),
    participantId: text("participant_id")
      .notNull()
      .references(() => participants.id),
    purpose: text("purpose").$type<Purpose>().notNull(),
    companyId: text("company_id"),
    placementId: text("placement_id"),
    party: text("party").$type<Party>(),
    channel: text("channel").$type<Channel>(),
    givenHow: text("given_how").$type<GivenHow>().notNull(),
    witnessId: text("witness_id"),
    interpreter: text("interpreter").$type<Interpreter>().notNull().default("none"),
    language: text("language").notNull(),
    textVersion: text("text_version").notNull(),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to").notNull(),
    givenAt: instant("given_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
    /** What rested on it was ended after its last day; `validTo` alone says that it no longer holds. */
    endedAt: instant("ended_at"),
    version: version(),
  },
  (table) => [index("consents_participant").on(table.participantId, table.purpose)],
);
