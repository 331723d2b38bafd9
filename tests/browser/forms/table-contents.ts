import { createHash } from "node:crypto";
import Database from "better-sqlite3";

/** What a refused post may write: who asked and how often, and which lists its page showed. */
const LEDGERS = new Set(["sessions", "rate_limits", "audit_log", "email_codes", "match_log"]);

/** A fingerprint of the rows of every table that a refused post must leave alone. */
export function tableContents(databaseUrl: string): Record<string, string> {
  const db = new Database(databaseUrl.replace(/^file:/, ""), { readonly: true });
  try {
    const tables = db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .pluck()
      .all() as string[];
    return Object.fromEntries(
      tables
        .filter((table) => !LEDGERS.has(table))
        .map((table) => {
          const rows = db.prepare(`SELECT * FROM "${table}"`).raw().all();
          const lines = rows.map((row) => JSON.stringify(row)).sort();
          return [table, `${rows.length} ${createHash("sha256").update(lines.join("\n")).digest("hex")}`];
        }),
    );
  } finally {
    db.close();
  }
}
