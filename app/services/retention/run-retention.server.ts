import { Temporal } from "temporal-polyfill";
import { RETENTION_POLICY, type RetentionRow } from "#app/domain/retention/policy.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "#db/database.ts";
import { retentionDecisions } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { SystemContext } from "../context.server.ts";
import { archiveRows } from "./archive-rows.server.ts";

const ACTS = { delete: "retention.deleted", blank: "retention.blanked", archive: "retention.archived" };

export interface RetentionLine {
  row: RetentionRow;
  /** Diarienummer of the decision, or null when the row waits for one. */
  decision: string | null;
  /** Rows whose time is out today. */
  due: number;
}

/** What a run would do today, row by row; changes nothing. */
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

/**
 * Does what the policy says and the decisions allow, in one transaction, and logs how much of each. What is kept for
 * the e-archive is written to `archive` first, and waits where there is no such directory. A row may wait for others
 * to go first, so what is left is done the next day.
 */
export async function runRetention(
  { read, write, now }: SystemContext,
  archive?: string,
): Promise<RetentionLine[]> {
  const lines = await previewRetention(read, now);
  const run = lines.filter((line) => line.due > 0 && mayRun(line, archive));
  if (run.length === 0) return [];
  await write(async (tx) => {
    for (const { row, due } of run) {
      const time = before(row, now);
      if (row.end.do === "archive") await archiveRows(tx, row, time, { directory: archive!, now });
      if (row.id === "users") await deleteCredentials(tx, row, time);
      await tx.run(
        row.end.do === "blank"
          ? `UPDATE ${row.table} SET ${row.end.set} WHERE ${row.where}`
          : `DELETE FROM ${row.table} WHERE ${row.where}`,
        [time],
      );
      await audit(tx, "system", now, {
        act: ACTS[row.end.do],
        subjectType: "table",
        subjectId: row.table,
        detail: { rows: due },
      });
    }
  });
  return run;
}

export function mayRun({ row, decision }: RetentionLine, archive?: string): boolean {
  if (row.end.do === "archive" && !archive) return false;
  return row.basis === "technical" || decision !== null;
}

async function deleteCredentials(tx: Tx, row: RetentionRow, time: Instant): Promise<void> {
  for (const table of ["passwords", "totp_secrets", "sessions", "paper_cards"]) {
    await tx.run(`DELETE FROM ${table} WHERE user_id IN (SELECT id FROM users WHERE ${row.where})`, [time]);
  }
}

/** Midnight in UTC of the Swedish day on which the kept time began at the latest. */
function before(row: RetentionRow, now: Instant): Instant {
  const today = Temporal.PlainDate.from(swedishDate(now));
  return `${today.subtract(row.keep).toString()}T00:00:00.000Z`;
}
