import { and, asc, eq, inArray } from "drizzle-orm";
import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import type { Reader, Tx } from "../database.ts";
import { history } from "../schema/index.ts";

/** One line of a proposal's timeline, without who the person was. */
export interface ProposalEvent {
  id: string;
  at: string;
  act: string;
  fromState: ProposalState | null;
  toState: ProposalState;
  byRole: string;
  onBehalfOf: string | null;
  via: string | null;
  reason: string | null;
}

/** The timelines of these proposals, oldest first, by proposal. */
export async function proposalHistories(
  db: Reader | Tx,
  proposalIds: readonly string[],
): Promise<Map<string, ProposalEvent[]>> {
  if (proposalIds.length === 0) return new Map();
  const rows = await db
    .select({
      id: history.id,
      subjectId: history.subjectId,
      at: history.at,
      act: history.act,
      fromState: history.fromState,
      toState: history.toState,
      byRole: history.byRole,
      onBehalfOf: history.onBehalfOf,
      via: history.via,
      reason: history.reason,
    })
    .from(history)
    .where(and(eq(history.subjectType, "proposal"), inArray(history.subjectId, [...proposalIds])))
    .orderBy(asc(history.at), asc(history.id));
  // The column is shared by everything that has states; rows of this subject hold this table's.
  return Map.groupBy(
    rows.map((row) => row as ProposalEvent & { subjectId: string }),
    ({ subjectId }) => subjectId,
  );
}

export async function proposalHistory(db: Reader | Tx, proposalId: string): Promise<ProposalEvent[]> {
  return (await proposalHistories(db, [proposalId])).get(proposalId) ?? [];
}
