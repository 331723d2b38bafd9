import { and, asc, eq, inArray } from "drizzle-orm";
import {
  CASE_ACTS,
  CASE_STATES,
  type CaseReason,
  type CaseState,
} from "#app/domain/lonebidrag/case-states.ts";
import type { TimelineLine } from "#app/domain/lonebidrag/case-view.ts";
import { EMPLOYER_WAYS } from "#app/domain/proposal/answer-ways.ts";
import type { Reader } from "#db/database.ts";
import { history } from "#db/schema/index.ts";

/** What has happened, oldest first, by role and never by name. */
export async function caseTimeline(read: Reader, caseId: string): Promise<TimelineLine[]> {
  const rows = await read
    .select({
      id: history.id,
      at: history.at,
      act: history.act,
      byRole: history.byRole,
      onBehalfOf: history.onBehalfOf,
      via: history.via,
      reason: history.reason,
    })
    .from(history)
    .where(and(eq(history.subjectType, "case"), eq(history.subjectId, caseId)))
    .orderBy(asc(history.at), asc(history.id));
  return rows.map((row) => ({
    ...row,
    act: CASE_ACTS.find((act) => act === row.act) ?? "open",
    via: EMPLOYER_WAYS.find((way) => way === row.via) ?? null,
    // Written by the one service that moves cases, which types it.
    reason: row.reason as CaseReason | null,
  }));
}

/** The state each ended case stood in before it ended: where on the arc it stopped. */
export async function lastOpenStates(
  read: Reader,
  caseIds: readonly string[],
): Promise<Map<string, CaseState>> {
  if (caseIds.length === 0) return new Map();
  const rows = await read
    .select({ id: history.subjectId, from: history.fromState })
    .from(history)
    .where(
      and(
        eq(history.subjectType, "case"),
        inArray(history.subjectId, [...caseIds]),
        eq(history.toState, "ended"),
      ),
    );
  return new Map(
    rows.flatMap(({ id, from }) => {
      const state = CASE_STATES.find((one) => one === from);
      return state ? [[id, state] as const] : [];
    }),
  );
}
