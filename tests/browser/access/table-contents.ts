import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";

/** What a GET may leave behind: the access log, a suggestion shown, a session's last use, a limit's count. */
const LEFT_BY_READING = ["audit_log", "match_log", "sessions", "rate_limits"];
/** The after-commit work's own books, which are kept whoever reads. */
const KEPT_BY_WORKERS = ["outbox", "daily_runs"];

/** A digest of every other table's rows, by table: the same twice when nothing was written in between. */
export function tableContents(databaseUrl: string): Record<string, string> {
  const db = open(databaseUrl);
  try {
    const tables = db
      .prepare<[], { name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      .all()
      .map(({ name }) => name)
      .filter((name) => ![...LEFT_BY_READING, ...KEPT_BY_WORKERS].includes(name));
    return Object.fromEntries(
      tables.map((name) => {
        const rows = db.prepare(`SELECT * FROM "${name}"`).raw().all();
        return [name, createHash("sha256").update(JSON.stringify(rows)).digest("hex")];
      }),
    );
  } finally {
    db.close();
  }
}

/** True when the day's work is done and nothing waits to be told. */
export function isAtRest(databaseUrl: string, dailyWork: number): boolean {
  const db = open(databaseUrl);
  try {
    const count = (sql: string) => db.prepare<[], { n: number }>(sql).get()?.n ?? 0;
    return (
      count("SELECT count(DISTINCT name) AS n FROM daily_runs WHERE finished_at IS NOT NULL") >= dailyWork &&
      count("SELECT count(*) AS n FROM outbox WHERE done_at IS NULL AND dead_at IS NULL") === 0
    );
  } finally {
    db.close();
  }
}

function open(databaseUrl: string): Database.Database {
  return new Database(fileURLToPath(databaseUrl.replace(/^file:/, "file://")), { readonly: true });
}
