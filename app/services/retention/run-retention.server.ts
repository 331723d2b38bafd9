import { Temporal } from "temporal-polyfill";
import { RETENTION_POLICY, type RetentionRow } from "#app/domain/retention/policy.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import type { Reader } from "#db/database.ts";
import { retentionDecisions } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { SystemContext } from "../context.server.ts";

export interface RetentionLine {
  row: RetentionRow;
  /** Diarienummer of the decision, or null when the row waits for one. */
  decision: string | null;
  /** Rows whose time is out today. */
  due: number;
}

/** What a run would delete today, row by row; changes nothing. */
export async function previewRetention(read: Reader, now: Instant): Promise<RetentionLine[]> {
  const decisions = new Map(
    (
      await read
        .select({ id: retentionDecisions.rowId, reference: retentionDecisions.reference })
        .from(retentionDecisions)
    ).map((one) => [one.id, one.reference]),
  );
  const lines: RetentionLine[] = [];
  for (const row of RETENTION_POLICY) {
    const [count] = await read.all<{ due: number }>(
      `SELECT count(*) AS due FROM ${row.table} WHERE ${row.where}`,
      [before(row, now)],
    );
    lines.push({ row, decision: decisions.get(row.id) ?? null, due: Number(count?.due ?? 0) });
  }
  return lines;
}

/** Deletes what the policy says and the decisions allow, in one transaction, and logs how much of each. */
export async function runRetention({ read, write, now }: SystemContext): Promise<RetentionLine[]> {
  const lines = await previewRetention(read, now);
  const run = lines.filter((line) => line.due > 0 && mayRun(line));
  if (run.length === 0) return [];
  await write(async (tx) => {
    for (const { row, due } of run) {
      if (row.id === "users") await deleteCredentials(tx, row, now);
      await tx.run(`DELETE FROM ${row.table} WHERE ${row.where}`, [before(row, now)]);
      await audit(tx, "system", now, {
        act: "retention.deleted",
        subjectType: "table",
        subjectId: row.table,
        detail: { rows: due },
      });
    }
  });
  return run;
}

export function mayRun(line: RetentionLine): boolean {
  return line.row.basis === "technical" || line.decision !== null;
}

async function deleteCredentials(
  tx: Parameters<Parameters<SystemContext["write"]>[0]>[0],
  row: RetentionRow,
  now: Instant,
): Promise<void> {
  for (const table of ["passwords", "totp_secrets", "sessions", "paper_cards"]) {
    await tx.run(`DELETE FROM ${table} WHERE user_id IN (SELECT id FROM users WHERE ${row.where})`, [
      before(row, now),
    ]);
  }
}

/** Midnight in UTC of the Swedish day on which the kept time began at the latest. */
function before(row: RetentionRow, now: Instant): Instant {
  const today = Temporal.PlainDate.from(swedishDate(now));
  return `${today.subtract(row.keep).toString()}T00:00:00.000Z`;
}
