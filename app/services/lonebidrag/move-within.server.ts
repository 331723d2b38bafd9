import { and, eq, gt, isNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { ownerOf } from "#app/domain/lonebidrag/case-owner.ts";
import type { CaseAct, CaseReason, CaseState } from "#app/domain/lonebidrag/case-states.ts";
import {
  CASE_GUARD_TABLE,
  CASE_TRANSITIONS,
  type CaseActor,
  type CaseGuard,
  guardShown,
} from "#app/domain/lonebidrag/case-transitions.ts";
import { grantedDecision } from "#app/domain/lonebidrag/decision.ts";
import { monthsOf } from "#app/domain/lonebidrag/months.ts";
import type { EmployerWay } from "#app/domain/proposal/answer-ways.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { decideMove } from "#app/domain/shared/transitions.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import type { CaseRecord } from "#db/queries/support-cases.server.ts";
import { caseMonths, supportCases } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { caseStanding } from "./case-standing.server.ts";

export type MoveFailure = "stale" | "not_open" | "reason_missing" | CaseGuard;

/** Columns that a move writes beside the state; the guards are asked with them in place. */
type Written = Partial<
  Pick<
    CaseRecord,
    "decisions" | "unionComment" | "employmentStart" | "contractSignedOn" | "endedOn" | "sharedAt"
  >
>;

export interface CaseMove {
  act: CaseAct;
  /** The version the person saw. */
  version: number;
  reason?: CaseReason | null | undefined;
  /** How another's word came to the one who writes it down. */
  via?: EmployerWay | null | undefined;
  set?: Written;
}

/**
 * One move of a case in the caller's transaction, decided by the domain's table: guarded, conditional on the version,
 * with the months it plans or closes, its line in the timeline, its line in the log and what it tells afterwards. A
 * guard that is not met is the failure, by its name. The caller has authorised the actor.
 */
export async function moveWithin(
  tx: Tx,
  actor: Actor | "system",
  now: Instant,
  found: CaseRecord,
  move: CaseMove,
): Promise<Result<{ state: CaseState; version: number }, MoveFailure>> {
  if (found.version !== move.version) return fail("stale");
  const by: CaseActor = actor === "system" ? "system" : actor.role;
  const written: CaseRecord = { ...found, ...move.set };
  const { facts, missing } = await caseStanding(tx, now, written);
  const wanted = { state: found.state, act: move.act, by, reason: move.reason ?? null };
  const decided = decideMove(CASE_TRANSITIONS, CASE_GUARD_TABLE, wanted, facts);
  if (!decided.ok)
    return fail(decided.failure === "unmet" ? guardShown(decided.unmet[0]!, by) : decided.failure);
  const row = decided.value;
  const ends = row.to === "ended";
  const owner = ownerOf(row.to, missing);
  const moved = await tx
    .update(supportCases)
    .set({
      ...move.set,
      state: row.to,
      version: move.version + 1,
      owner,
      ...(owner !== found.owner && { ownerSince: now }),
      ...(ends && { endReason: move.reason ?? null, endedOn: move.set?.endedOn ?? facts.today }),
      changedAt: now,
    })
    .where(and(eq(supportCases.id, found.id), eq(supportCases.version, move.version)))
    .returning({ state: supportCases.state, version: supportCases.version });
  if (!moved[0]) return fail("stale");
  if (row.effects?.includes("plan_months")) await planMonths(tx, written);
  if (row.effects?.includes("close_months"))
    await closeMonths(tx, found.id, move.set?.endedOn ?? swedishDate(now));

  await recordHistory(tx, actor, now, {
    subjectType: "case",
    subjectId: found.id,
    act: row.act,
    fromState: found.state,
    toState: row.to,
    reason: move.reason ?? null,
    onBehalfOf: row.onBehalfOf?.[by] ?? null,
    via: row.onBehalfOf?.[by] ? (move.via ?? null) : null,
  });
  await audit(tx, actor, now, {
    act: `case.${row.act}`,
    subjectType: "case",
    subjectId: found.id,
    participantId: found.participantId,
  });
  await enqueue(tx, now, "case.moved", { caseId: found.id });
  if (row.onBehalfOf?.[by] === "employer") await enqueue(tx, now, "case.word-recorded", { caseId: found.id });
  return ok(moved[0]);
}

/** A row for each month the decision touches from the first working day on; those already there stay. */
async function planMonths(tx: Tx, written: CaseRecord): Promise<void> {
  const granted = grantedDecision(written.decisions);
  if (!granted) return;
  const start = written.employmentStart;
  const from = start && start > granted.from ? start : granted.from;
  const rows = monthsOf(from, granted.to).map((month) => ({ id: newId(), caseId: written.id, month }));
  if (rows.length > 0) await tx.insert(caseMonths).values(rows).onConflictDoNothing();
}

/** Months after the end are not to be reported; the month of the end still is. */
async function closeMonths(tx: Tx, caseId: string, endedOn: string): Promise<void> {
  await tx
    .delete(caseMonths)
    .where(
      and(
        eq(caseMonths.caseId, caseId),
        gt(caseMonths.month, endedOn.slice(0, 7)),
        isNull(caseMonths.payReportedOn),
      ),
    );
}
