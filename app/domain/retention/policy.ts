/**
 * What is kept how long, from which event, and then deleted: the whole of it, in the order it is run (children
 * before what they refer to). Municipal documents are public records (arkivlagen 1990:782 10 §), so a row whose
 * basis is `decision` waits for the authority's own gallringsbeslut; `technical` rows are of short-lived meaning
 * and run without one.
 */
export interface RetentionRow {
  id: string;
  table: string;
  keep: { days: number } | { years: number };
  /** When the time begins, as a key of the catalogue. */
  from: "last-use" | "expired" | "happened" | "delivered" | "case-closed" | "company-left" | "ended";
  /** Rows whose time is out: SQL over the table with one `?`, the instant before which it began. */
  where: string;
  basis: "technical" | "decision";
}

const CLOSED = "SELECT id FROM participants WHERE closed_at < ?";
const CLOSED_AGREEMENTS = `SELECT id FROM agreements WHERE participant_id IN (${CLOSED})`;
const CLOSED_CASES = `SELECT id FROM support_cases WHERE participant_id IN (${CLOSED})`;

const technical = (table: string, days: number, from: RetentionRow["from"], where: string): RetentionRow => ({
  id: table,
  table,
  keep: { days },
  from,
  where,
  basis: "technical",
});
const ofClosedCase = (table: string, years: number, where: string): RetentionRow => ({
  id: table,
  table,
  keep: { years },
  from: "case-closed",
  where,
  basis: "decision",
});

export const RETENTION_POLICY: readonly RetentionRow[] = [
  technical("rate_limits", 2, "happened", "window_start < ?"),
  technical("email_codes", 2, "expired", "expires_at < ?"),
  technical("pending_sign_ins", 2, "expired", "expires_at < ?"),
  technical("sessions", 30, "expired", "expires_at < ?"),
  technical("paper_cards", 90, "expired", "expires_at < ?"),
  technical("invitations", 90, "expired", "expires_at < ?"),
  technical("outbox", 90, "delivered", "done_at < ?"),
  technical("daily_runs", 90, "happened", "started_at < ?"),
  technical("reminders", 365, "happened", "COALESCE(sent_at, stopped_at) < ?"),

  ofClosedCase("interests", 2, `participant_id IN (${CLOSED})`),
  ofClosedCase("profile_links", 2, `participant_id IN (${CLOSED})`),
  ofClosedCase("proposal_links", 2, `participant_id IN (${CLOSED})`),
  ofClosedCase("cards", 2, `participant_id IN (${CLOSED})`),
  ofClosedCase("consents", 10, `participant_id IN (${CLOSED})`),
  ofClosedCase("case_documents", 10, `case_id IN (${CLOSED_CASES})`),
  ofClosedCase("case_months", 10, `case_id IN (${CLOSED_CASES})`),
  ofClosedCase("support_cases", 10, `participant_id IN (${CLOSED})`),
  ofClosedCase("followups", 10, `participant_id IN (${CLOSED})`),
  ofClosedCase("signatures", 10, `agreement_id IN (${CLOSED_AGREEMENTS})`),
  ofClosedCase("signer_links", 10, `agreement_id IN (${CLOSED_AGREEMENTS})`),
  ofClosedCase("agreement_files", 10, `agreement_id IN (${CLOSED_AGREEMENTS})`),
  ofClosedCase("agreements", 10, `participant_id IN (${CLOSED})`),
  ofClosedCase(
    "participants",
    10,
    "closed_at < ? AND id NOT IN (SELECT participant_id FROM agreements) AND id NOT IN (SELECT participant_id FROM support_cases) AND id NOT IN (SELECT participant_id FROM cards) AND id NOT IN (SELECT participant_id FROM consents)",
  ),

  {
    id: "contacts",
    table: "contacts",
    keep: { years: 2 },
    from: "happened",
    where: "at < ?",
    basis: "decision",
  },
  {
    id: "match_log",
    table: "match_log",
    keep: { years: 2 },
    from: "happened",
    where: "at < ?",
    basis: "decision",
  },
  {
    id: "history",
    table: "history",
    keep: { years: 10 },
    from: "happened",
    where: "at < ?",
    basis: "decision",
  },
  {
    id: "log_samples",
    table: "log_samples",
    keep: { years: 10 },
    from: "happened",
    where: "control_id IN (SELECT id FROM log_controls WHERE drawn_at < ?)",
    basis: "decision",
  },
  {
    id: "log_controls",
    table: "log_controls",
    keep: { years: 10 },
    from: "happened",
    where: "drawn_at < ? AND id NOT IN (SELECT control_id FROM log_samples)",
    basis: "decision",
  },
  {
    id: "audit_log",
    table: "audit_log",
    keep: { years: 10 },
    from: "happened",
    where: "at < ?",
    basis: "decision",
  },
  {
    id: "conflicts",
    table: "conflicts",
    keep: { years: 2 },
    from: "ended",
    where: "ended_at < ?",
    basis: "decision",
  },
  {
    id: "memberships",
    table: "memberships",
    keep: { years: 10 },
    from: "ended",
    where: "ended_at < ?",
    basis: "decision",
  },
  {
    id: "users",
    table: "users",
    keep: { years: 10 },
    from: "ended",
    where:
      "closed_at < ? AND id NOT IN (SELECT user_id FROM memberships) AND id NOT IN (SELECT user_id FROM participants)",
    basis: "decision",
  },
];

/** Tables that hold nothing about a living person, or only what the row they belong to already decides. */
export const NOTHING_PERSONAL: Record<string, string> = {
  units: "the unit itself",
  installation: "the database itself",
  retention_decisions: "decisions of the authority",
  profiles: "removed with the consent; the link is in profile_links",
  proposals: "under an alias; the link is in proposal_links",
  placements: "what a company offers",
  companies: "a company; a sole trader's number is only a keyed hash",
  passwords: "deleted with the user",
  totp_secrets: "deleted with the user",
};
