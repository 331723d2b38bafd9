import { and, eq, isNull, ne, or, sql } from "drizzle-orm";
import type { AgreementDraft } from "#app/domain/agreement/agreement-content.ts";
import type { AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import type { PlannedKind } from "#app/domain/followup/final-record.ts";
import { followUpDates } from "#app/domain/followup/schedule.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { agreements, followups, placements, proposals } from "#db/schema/index.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { movePlacementBySystem } from "./move-placement.server.ts";

export interface MovedAgreement {
  id: string;
  unitId: string;
  participantId: string;
  placementId: string;
  content: AgreementDraft;
}

type Effect = (tx: Tx, now: Instant, agreement: MovedAgreement) => Promise<void>;

/** One function for each effect of the agreement's transition table that reaches beyond the agreement itself. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  plan_follow_ups: planFollowUps,
  free_seat: (tx, now, { placementId }) => countSeats(tx, now, placementId),
};

/** What an agreement's move brings with it elsewhere, in the move's own transaction. */
export async function agreementMoved(
  tx: Tx,
  now: Instant,
  agreement: MovedAgreement,
  to: AgreementState,
  effects: readonly string[],
): Promise<void> {
  for (const name of effects) await EFFECTS[name]?.(tx, now, agreement);
  if (to === "interrupted") await endFollowUps(tx, now, agreement);
}

/** The agreed days, else those of the schedule; on the last day the summing up. Planned once, however often it starts. */
async function planFollowUps(tx: Tx, _now: Instant, agreement: MovedAgreement): Promise<void> {
  const { kind, period, followUpDates: agreed = [] } = agreement.content;
  if (!kind || !period) throw new Error("An agreement that starts has a kind and a period");
  const dates = agreed.length > 0 ? agreed : followUpDates(kind, period);
  const plan: { dueDate: string; kind: PlannedKind }[] = [
    ...dates.filter((date) => date < period.to).map((dueDate) => ({ dueDate, kind: "follow-up" as const })),
    { dueDate: period.to, kind: "final" },
  ];
  await tx
    .insert(followups)
    .values(
      plan.map((row) => ({
        id: newId(),
        agreementId: agreement.id,
        participantId: agreement.participantId,
        unitId: agreement.unitId,
        ...row,
      })),
    )
    .onConflictDoNothing();
}

/** Ended early: what was planned falls away, and the summing up is due now. */
async function endFollowUps(tx: Tx, now: Instant, { id }: MovedAgreement): Promise<void> {
  const open = and(eq(followups.agreementId, id), isNull(followups.doneAt));
  await tx.delete(followups).where(and(open, eq(followups.kind, "follow-up")));
  await tx
    .update(followups)
    .set({ dueDate: swedishDate(now) })
    .where(and(open, eq(followups.kind, "final")));
}

/**
 * Counts the placement's taken seats anew: those agreed on whose agreement has not been cancelled or ended early.
 * Counting again instead of taking one away is right however often it is done. With the last seat the placement is
 * filled; a seat that becomes free again waits for the employer to show it.
 */
export async function countSeats(tx: Tx, now: Instant, placementId: string): Promise<void> {
  const [taken] = await tx
    .select({ seats: sql<number>`count(distinct ${proposals.id})` })
    .from(proposals)
    .leftJoin(agreements, and(eq(agreements.proposalId, proposals.id), ne(agreements.state, "cancelled")))
    .where(
      and(
        eq(proposals.placementId, placementId),
        eq(proposals.state, "agreed"),
        or(isNull(agreements.state), ne(agreements.state, "interrupted")),
        sql`not exists (select 1 from agreements gone where gone.proposal_id = ${proposals.id} and gone.state = 'cancelled' and ${agreements.id} is null)`,
      ),
    );
  await tx
    .update(placements)
    .set({ seatsTaken: Number(taken?.seats ?? 0) })
    .where(eq(placements.id, placementId));
  if (!(await movePlacementBySystem(tx, now, placementId, "fill")))
    await enqueue(tx, now, "placement.changed", { placementId });
}
