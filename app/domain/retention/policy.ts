import { SAVED_SEARCH_RULE } from "../placement/saved-search.ts";

/**
 * What is kept how long, from which event, and what becomes of it then: the whole of it, in the order it is run
 * (children before what they refer to). Municipal documents are public records (arkivlagen 1990:782 10 §), so a row
 * whose basis is `decision` waits for the authority's own gallringsbeslut; `technical` rows are of short-lived
 * meaning and run without one.
 */
export interface RetentionRow {
  id: string;
  table: string;
  /** `archive`: handed to the e-archive in writing, and only then deleted. `blank`: the row stays without the words. */
  end: { do: "delete" } | { do: "archive" } | { do: "blank"; set: string };
  keep: { days: number } | { years: number };
  /** When the time begins, as a key of the catalogue. */
  from: "expired" | "happened" | "delivered" | "used" | "case-closed" | "company-left" | "ended";
  /** Rows whose time is out: SQL over the table with one `?`, the instant before which it began. */
  where: string;
  basis: "technical" | "decision";
}

const CLOSED = "SELECT id FROM participants WHERE closed_at < ?";
const CLOSED_AGREEMENTS = `SELECT id FROM agreements WHERE participant_id IN (${CLOSED})`;
const CLOSED_CASES = `SELECT id FROM support_cases WHERE participant_id IN (${CLOSED})`;

/** Rows of another table go first, each under its own decision: until then this one stays. */
const without = (...children: [table: string, column: string][]) =>
  children.map(([table, column]) => ` AND id NOT IN (SELECT ${column} FROM ${table})`).join("");

const technical = (table: string, days: number, from: RetentionRow["from"], where: string): RetentionRow => ({
  id: table,
  table,
  end: { do: "delete" },
  keep: { days },
  from,
  where,
  basis: "technical",
});
const ofClosedCase = (
  table: string,
  years: number,
  where: string,
  end: "delete" | "archive" = "delete",
): RetentionRow => ({
  id: table,
  table,
  end: { do: end },
  keep: { years },
  from: "case-closed",
  where,
  basis: "decision",
});

const decided = (
  table: string,
  id: string,
  keep: RetentionRow["keep"],
  from: RetentionRow["from"],
): Omit<RetentionRow, "where"> => ({ id, table, keep, from, end: { do: "delete" }, basis: "decision" });

export const RETENTION_POLICY: readonly RetentionRow[] = [
  technical("rate_limits", 2, "happened", "window_start < ?"),
  technical("email_codes", 2, "expired", "expires_at < ?"),
  technical("pending_sign_ins", 2, "expired", "expires_at < ?"),
  technical("sessions", 30, "expired", "expires_at < ?"),
  technical("paper_cards", 90, "expired", "expires_at < ?"),
  technical("invitations", 90, "expired", "expires_at < ?"),
  technical("outbox", 90, "delivered", "done_at < ?"),
  technical("daily_runs", 90, "happened", "started_at < ?"),
  technical("saved_searches", SAVED_SEARCH_RULE.keptDays, "used", "used_at < ?"),
  // A broker's own pins and put-asides, for as long as a placement is filled; what was done stands in match_log.
  technical("candidate_marks", 180, "happened", "at < ?"),
  technical("reminders", 365, "happened", "COALESCE(sent_at, stopped_at) < ?"),

  ofClosedCase("interests", 2, `participant_id IN (${CLOSED})`),
  ofClosedCase("profile_links", 2, `participant_id IN (${CLOSED})`),
  ofClosedCase("profile_memory", 2, `participant_id IN (${CLOSED})`),
  ofClosedCase("proposal_links", 2, `participant_id IN (${CLOSED})`),
  ofClosedCase("cards", 2, `participant_id IN (${CLOSED})`),
  ofClosedCase("consents", 10, `participant_id IN (${CLOSED})`),
  ofClosedCase("case_documents", 10, `case_id IN (${CLOSED_CASES})`),
  ofClosedCase("case_months", 10, `case_id IN (${CLOSED_CASES})`),
  ofClosedCase(
    "support_cases",
    10,
    `participant_id IN (${CLOSED})${without(["case_documents", "case_id"], ["case_months", "case_id"])}`,
    "archive",
  ),
  ofClosedCase("followups", 10, `participant_id IN (${CLOSED})`, "archive"),
  ofClosedCase("signatures", 10, `agreement_id IN (${CLOSED_AGREEMENTS})`, "archive"),
  ofClosedCase("signer_links", 10, `agreement_id IN (${CLOSED_AGREEMENTS})`),
  ofClosedCase("agreement_files", 10, `agreement_id IN (${CLOSED_AGREEMENTS})`, "archive"),
  ofClosedCase(
    "agreements",
    10,
    `participant_id IN (${CLOSED})${without(
      ["followups", "agreement_id"],
      ["signatures", "agreement_id"],
      ["signer_links", "agreement_id"],
      ["agreement_files", "agreement_id"],
    )}`,
    "archive",
  ),
  ofClosedCase(
    "participants",
    10,
    `closed_at < ?${without(
      ["agreements", "participant_id"],
      ["support_cases", "participant_id"],
      ["cards", "participant_id"],
      ["consents", "participant_id"],
    )}`,
  ),

  // How somebody is reached is needed for nothing once the process is over, unless they have another role.
  {
    ...decided("users", "closed-contact", { years: 1 }, "case-closed"),
    end: { do: "blank", set: "email = NULL, phone = NULL" },
    where: `id IN (SELECT user_id FROM participants WHERE closed_at < ?) AND (email IS NOT NULL OR phone IS NOT NULL) AND id NOT IN (SELECT user_id FROM memberships WHERE ended_at IS NULL)`,
  },
  // A proposal is a person under an alias: it goes, except where an agreement rests on it.
  {
    ...decided("proposals", "proposals", { years: 2 }, "ended"),
    where:
      "changed_at < ? AND state IN ('agreed', 'declined', 'ended', 'void') AND id NOT IN (SELECT proposal_id FROM agreements)",
  },
  // The employer's own people: their names stand in the placement, a sole trader's in the company.
  {
    ...decided("placements", "placement-contact", { years: 2 }, "ended"),
    end: { do: "blank", set: "content = json_remove(content, '$.contact'), returned_words = NULL" },
    where: "closed_at < ? AND json_extract(content, '$.contact') IS NOT NULL",
  },
  {
    ...decided("companies", "sole-traders", { years: 2 }, "company-left"),
    end: { do: "blank", set: "phone = '', street = '', about = ''" },
    where:
      "form = 'sole_trader' AND phone <> '' AND id NOT IN (SELECT company_id FROM memberships WHERE ended_at IS NULL AND company_id IS NOT NULL) AND (SELECT max(ended_at) FROM memberships WHERE company_id = companies.id) < ?",
  },
  { ...decided("contacts", "contacts", { years: 2 }, "happened"), where: "at < ?" },
  { ...decided("match_log", "match_log", { years: 2 }, "happened"), where: "at < ?" },
  // Who changed them and why. The version in force, and one that is yet to begin, are not over.
  {
    ...decided("matching_weights", "matching_weights", { years: 10 }, "ended"),
    where:
      "(SELECT min(later.valid_from) FROM matching_weights AS later WHERE later.unit_id = matching_weights.unit_id AND later.number > matching_weights.number AND later.valid_from >= matching_weights.valid_from) < ?",
  },
  { ...decided("history", "history", { years: 10 }, "happened"), where: "at < ?" },
  {
    ...decided("log_samples", "log_samples", { years: 10 }, "happened"),
    where: "control_id IN (SELECT id FROM log_controls WHERE drawn_at < ?)",
  },
  {
    ...decided("log_controls", "log_controls", { years: 10 }, "happened"),
    where: "drawn_at < ? AND id NOT IN (SELECT control_id FROM log_samples)",
  },
  { ...decided("audit_log", "audit_log", { years: 10 }, "happened"), where: "at < ?" },
  { ...decided("rights_requests", "rights_requests", { years: 10 }, "ended"), where: "answered_at < ?" },
  { ...decided("conflicts", "conflicts", { years: 2 }, "ended"), where: "ended_at < ?" },
  { ...decided("memberships", "memberships", { years: 10 }, "ended"), where: "ended_at < ?" },
  // What somebody did stays under the account's id; who it was goes.
  {
    ...decided("users", "users", { years: 10 }, "ended"),
    end: { do: "blank", set: "name = '', email = NULL, phone = NULL" },
    where: "closed_at < ? AND name <> ''",
  },
];

/** Tables that hold nothing about a living person, or only what the row they belong to already decides. */
export const NOTHING_PERSONAL: Record<string, string> = {
  units: "the unit itself",
  installation: "the database itself",
  retention_decisions: "decisions of the authority",
  spent_aliases: "aliases that no longer stand for anybody",
  profiles: "removed with the consent, the approval and the process; the link is in profile_links",
  profile_changes: "the id of a profile for as long as its row is there, and numbers",
  passwords: "deleted when the account is blanked",
  totp_secrets: "deleted when the account is blanked",
};
