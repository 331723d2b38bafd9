import { and, eq, inArray } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { RESTS_ON_CONSENT } from "#app/domain/lonebidrag/case-states.ts";
import { CASE_TRANSITIONS } from "#app/domain/lonebidrag/case-transitions.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { findTransition } from "#app/domain/shared/transitions.ts";
import type { Tx } from "#db/database.ts";
import { supportCases } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

/** Ends what rested on the consent to talk with AF; the other side reads only "inte längre aktuellt". */
export async function endCases(
  tx: Tx,
  actor: Actor | "system",
  now: Instant,
  participantId: string,
): Promise<void> {
  const resting = await tx
    .select({ id: supportCases.id, state: supportCases.state, version: supportCases.version })
    .from(supportCases)
    .where(
      and(eq(supportCases.participantId, participantId), inArray(supportCases.state, [...RESTS_ON_CONSENT])),
    );
  for (const { id, state, version } of resting) {
    const row = findTransition(CASE_TRANSITIONS, state, "withdraw", "system");
    if (!row) throw new Error(`a case in ${state} has no way to be ended`);
    await tx
      .update(supportCases)
      .set({
        state: row.to,
        version: version + 1,
        owner: null,
        ownerSince: now,
        endReason: "consent-withdrawn",
        endedOn: swedishDate(now),
        changedAt: now,
      })
      .where(eq(supportCases.id, id));
    // The timeline is read by the employer too: it says that it ended, never by whose word.
    await recordHistory(tx, "system", now, {
      subjectType: "case",
      subjectId: id,
      act: row.act,
      fromState: state,
      toState: row.to,
      reason: "consent-withdrawn",
    });
    await audit(tx, actor, now, { act: "case.void", subjectType: "case", subjectId: id, participantId });
    await enqueue(tx, now, "case.moved", { caseId: id });
  }
}
