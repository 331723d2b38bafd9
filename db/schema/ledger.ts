import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ControlCounts, Month, Verdict, VerdictReason } from "#app/domain/access/log-control.ts";
import { id, instant, json, version } from "./columns.ts";
import { units } from "./units.ts";

/** The access log: every reading of an identity, card, case or link, and every act. Never a person's data in `detail`. */
export const auditLog = sqliteTable(
  "audit_log",
  {
    id: id(),
    at: instant("at").notNull(),
    actorUserId: text("actor_user_id"),
    actorRole: text("actor_role").notNull(),
    unitId: text("unit_id"),
    companyId: text("company_id"),
    act: text("act").notNull(),
    subjectType: text("subject_type").notNull(),
    subjectId: text("subject_id").notNull(),
    /**
     * Set when the act concerns a participant: "who has looked" reads by it. Empty in a row about a proposal, where
     * it would be the link in plain text: those are found through proposal_links.
     */
    participantId: text("participant_id"),
    purpose: text("purpose"),
    detail: json<Record<string, string | number | boolean | null>>("detail"),
  },
  (table) => [
    index("audit_participant").on(table.participantId, table.at),
    index("audit_subject").on(table.subjectType, table.subjectId),
    index("audit_unit").on(table.unitId, table.at),
  ],
);

/** A unit's log control of one month. Drawn once: nobody draws again until it looks good. Signed, it stands. */
export const logControls = sqliteTable(
  "log_controls",
  {
    id: id(),
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    month: text("month").$type<Month>().notNull(),
    /** By chance, when it was drawn: the sample can be worked out again from it. */
    seed: text("seed").notNull(),
    /** Out of how many readings the sample was drawn. */
    readings: integer("readings").notNull(),
    drawnAt: instant("drawn_at").notNull(),
    drawnBy: text("drawn_by").notNull(),
    signedAt: instant("signed_at"),
    signedBy: text("signed_by"),
    counts: json<ControlCounts>("counts"),
    version: version(),
  },
  (table) => [uniqueIndex("log_controls_once").on(table.unitId, table.month)],
);

/** The readings that were drawn, in the order they were, and what each was found to be. */
export const logSamples = sqliteTable(
  "log_samples",
  {
    controlId: text("control_id")
      .notNull()
      .references(() => logControls.id),
    entryId: text("entry_id").notNull(),
    place: integer("place").notNull(),
    verdict: text("verdict").$type<Verdict>(),
    reason: text("reason").$type<VerdictReason>(),
    judgedAt: instant("judged_at"),
    judgedBy: text("judged_by"),
  },
  (table) => [primaryKey({ columns: [table.controlId, table.entryId] })],
);

/** What happened to a thing that has states: one timeline for placements, proposals, agreements and cases. */
export const history = sqliteTable(
  "history",
  {
    id: id(),
    subjectType: text("subject_type").notNull(),
    subjectId: text("subject_id").notNull(),
    at: instant("at").notNull(),
    act: text("act").notNull(),
    fromState: text("from_state"),
    toState: text("to_state").notNull(),
    byRole: text("by_role").notNull(),
    byUserId: text("by_user_id"),
    /** Done by staff on another's word: for whom and how it was given. */
    onBehalfOf: text("on_behalf_of"),
    via: text("via"),
    reason: text("reason"),
  },
  (table) => [index("history_subject").on(table.subjectType, table.subjectId, table.at)],
);

/** After-commit work. Payloads hold ids only; subscribers read the present state. */
export const outbox = sqliteTable(
  "outbox",
  {
    id: id(),
    topic: text("topic").notNull(),
    payload: json<Record<string, string>>("payload").notNull(),
    createdAt: instant("created_at").notNull(),
    /** Not before; moves forward with each failed attempt. */
    dueAt: instant("due_at").notNull(),
    attempts: integer("attempts").notNull().default(0),
    firstAttemptAt: instant("first_attempt_at"),
    leasedUntil: instant("leased_until"),
    /** Subscribers that are done with it. */
    doneBy: json<string[]>("done_by").notNull(),
    doneAt: instant("done_at"),
    deadAt: instant("dead_at"),
    lastError: text("last_error"),
  },
  (table) => [index("outbox_due").on(table.doneAt, table.deadAt, table.dueAt)],
);

/** One reminder per subject, kind and date: a missed run catches up, a repeated run sends nothing twice. */
export const reminders = sqliteTable(
  "reminders",
  {
    id: id(),
    subjectType: text("subject_type").notNull(),
    subjectId: text("subject_id").notNull(),
    kind: text("kind").notNull(),
    dueDate: text("due_date").notNull(),
    participantId: text("participant_id"),
    sentAt: instant("sent_at"),
    stoppedAt: instant("stopped_at"),
  },
  (table) => [
    uniqueIndex("reminders_once").on(table.subjectType, table.subjectId, table.kind, table.dueDate),
  ],
);

/** Daily work, claimed once a day by one process; a missed day is caught up by the next run of the same work. */
export const dailyRuns = sqliteTable(
  "daily_runs",
  {
    name: text("name").notNull(),
    date: text("date").notNull(),
    startedAt: instant("started_at").notNull(),
    finishedAt: instant("finished_at"),
  },
  (table) => [primaryKey({ columns: [table.name, table.date] })],
);

/** The authority's gallringsbeslut for a row of the retention policy: without one nothing of that row is deleted. */
export const retentionDecisions = sqliteTable("retention_decisions", {
  rowId: text("row_id").primaryKey(),
  /** Diarienummer or the like. */
  reference: text("reference").notNull(),
  decidedOn: text("decided_on").notNull(),
  recordedBy: text("recorded_by").notNull(),
  recordedAt: instant("recorded_at").notNull(),
});
