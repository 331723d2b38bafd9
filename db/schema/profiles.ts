import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { HeldReason } from "#app/domain/anonymity/generalise.ts";
import type { Generalised, QuasiIdentifier } from "#app/domain/anonymity/profile.ts";
import type { Obstacle } from "#app/domain/anonymity/publication.ts";
import type { Told } from "#app/domain/anonymity/told.ts";
import type { ConditionId, PhraseId, TraitId, TraitLevel } from "#app/domain/kompetenskort/vocabulary.ts";
import { flag, id, instant, json, linked, sealed, version } from "./columns.ts";
import { units } from "./units.ts";

/** The published projection. Nothing here leads to a person; ids are blind, and replaced at each republication. */
export const profiles = sqliteTable(
  "profiles",
  {
    id: id(),
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    alias: text("alias").notNull(),
    classKey: text("class_key").notNull(),
    attributes: json<Record<QuasiIdentifier, Generalised>>("attributes").notNull(),
    traits: json<Partial<Record<TraitId, TraitLevel>>>("traits").notNull(),
    conditions: json<ConditionId[]>("conditions").notNull(),
    /** The gate withheld some conditions: what is not listed is unknown, not unneeded. */
    conditionsIncomplete: flag("conditions_incomplete").notNull().default(false),
    phrases: json<PhraseId[]>("phrases").notNull(),
    publishedOn: text("published_on").notNull(),
  },
  (table) => [
    uniqueIndex("profiles_alias").on(table.alias),
    index("profiles_unit").on(table.unitId, table.classKey),
  ],
);

/**
 * What those who keep the published profiles in memory follow: each profile under the number of its last write, and for
 * one lately taken out the number that it had. A row with neither says that a link or a consent has been written by which somebody may have lost theirs.
 * Triggers keep it (in the migration), so that no way of writing is missed; a profile's id goes with its row.
 */
export const profileChanges = sqliteTable(
  "profile_changes",
  {
    version: integer("version").primaryKey({ autoIncrement: true }),
    unitId: text("unit_id"),
    profileId: text("profile_id"),
    gone: integer("gone"),
  },
  (table) => [
    uniqueIndex("profile_changes_profile").on(table.profileId),
    index("profile_changes_unit").on(table.unitId, table.version),
  ],
);

/**
 * The link profile → participant, and where each participant stands before the gate. Read by one service, with
 * a purpose, logged; `profileId` is written under LINK_KEY. It is empty while the person waits or is refused.
 */
export const profileLinks = sqliteTable(
  "profile_links",
  {
    participantId: text("participant_id").primaryKey(),
    unitId: text("unit_id").notNull(),
    state: text("state").$type<"waiting" | "published" | "suppressed">().notNull(),
    profileId: linked("profile_id", "profile_links.profile_id"),
    /**
     * Why the person waits or is suppressed: a key and its numbers, e.g. `waiting_for` missing 2. Empty while
     * published, and while the class is made anew after somebody else has left it.
     */
    reason: text("reason").$type<HeldReason["reason"] | Obstacle>(),
    missing: integer("missing"),
    approvedAt: instant("approved_at").notNull(),
    approvedBy: text("approved_by").notNull(),
    cardId: text("card_id").notNull(),
    version: version(),
  },
  (table) => [
    uniqueIndex("profile_links_profile").on(table.profileId),
    index("profile_links_unit").on(table.unitId, table.state),
  ],
);

/**
 * What the cards of a person have said so far: the gate weighs the next one against it, also after an approval has
 * ended and another been given. Sealed under both keys, since a profile would be recognised by it; WITHOUT ROWID (in the
 * migration), so that no order of writing pairs its rows with the profiles'.
 */
export const profileMemory = sqliteTable("profile_memory", {
  participantId: text("participant_id").primaryKey(),
  told: sealed<Told[]>("told", "profile_memory.told", "joint").notNull(),
});

/**
 * The keyed hash of every alias that a profile or a proposal of the unit has had: none comes back, and none can be read
 * here when whom it stood for has been erased. WITHOUT ROWID (in the migration), as the memory is.
 */
export const spentAliases = sqliteTable(
  "spent_aliases",
  { unitId: text("unit_id").notNull(), aliasHash: text("alias_hash").notNull() },
  (table) => [primaryKey({ columns: [table.unitId, table.aliasHash] })],
);
