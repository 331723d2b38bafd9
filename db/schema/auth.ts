import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Assurance, Role } from "#app/domain/access/roles.ts";
import { id, instant, sealed } from "./columns.ts";
import { memberships, users } from "./people.ts";

/** After Lucia's guide: the cookie holds id + secret, the row only the secret's hash. */
export const sessions = sqliteTable(
  "sessions",
  {
    id: id(),
    secretHash: text("secret_hash").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    membershipId: text("membership_id").references(() => memberships.id),
    assurance: text("assurance").$type<Assurance>().notNull(),
    /** How it was opened, e.g. `password+totp`, for the user's own list. */
    method: text("method").notNull(),
    device: text("device").notNull(),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    absoluteExpiresAt: instant("absolute_expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (table) => [index("sessions_user").on(table.userId)],
);

export const passwords = sqliteTable("passwords", {
  userId: text("user_id")
    .primaryKey()
    .references(() => users.id),
  hash: text("hash").notNull(),
  changedAt: instant("changed_at").notNull(),
});

export const totpSecrets = sqliteTable("totp_secrets", {
  userId: text("user_id")
    .primaryKey()
    .references(() => users.id),
  secret: sealed<string>("secret", "totp_secrets.secret").notNull(),
  confirmedAt: instant("confirmed_at"),
  /** Step of the last code used: a code is good once. */
  lastStep: integer("last_step").notNull().default(0),
});

/** The participant's paper card: QR secret + PIN; five tries, ninety days, revoked at once. */
export const paperCards = sqliteTable(
  "paper_cards",
  {
    id: id(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    secretHash: text("secret_hash").notNull(),
    pinHash: text("pin_hash").notNull(),
    failedTries: integer("failed_tries").notNull().default(0),
    issuedBy: text("issued_by")
      .notNull()
      .references(() => users.id),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (table) => [index("paper_cards_user").on(table.userId)],
);

/**
 * One-time codes by e-mail: single use, ten minutes, five tries, never consumed by a GET. The code itself is not
 * stored: it is derived from the row's id under HASHING_KEY (platform/secrets).
 */
export const emailCodes = sqliteTable(
  "email_codes",
  {
    id: id(),
    address: sealed<string>("address", "email_codes.address").notNull(),
    addressHash: text("address_hash").notNull(),
    failedTries: integer("failed_tries").notNull().default(0),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (table) => [index("email_codes_address").on(table.addressHash)],
);

/** The step between a right password and the second factor: no session yet. */
export const pendingSignIns = sqliteTable("pending_sign_ins", {
  id: id(),
  secretHash: text("secret_hash").notNull(),
  userId: text("user_id")
    .notNull()
    .references(() => users.id),
  failedTries: integer("failed_tries").notNull().default(0),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
  usedAt: instant("used_at"),
});

/** An invited colleague. The link's secret is derived from the id, as for e-mail codes. */
export const invitations = sqliteTable("invitations", {
  id: id(),
  email: text("email").notNull(),
  name: text("name").notNull(),
  role: text("role").$type<Role>().notNull(),
  unitId: text("unit_id").notNull(),
  invitedBy: text("invited_by")
    .notNull()
    .references(() => users.id),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
  usedAt: instant("used_at"),
  revokedAt: instant("revoked_at"),
});

/** Windows from a first attempt, counted in the database for all processes together. Keys are keyed hashes. */
export const rateLimits = sqliteTable(
  "rate_limits",
  {
    key: text("key").notNull(),
    windowStart: instant("window_start").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.windowStart] })],
);
