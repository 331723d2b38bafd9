import { and, eq, inArray, isNull } from "drizzle-orm";
import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import { isSetAside } from "#app/domain/proposal/proposal-timeline.ts";
import { SILENCE, silenceMove } from "#app/domain/proposal/silence.ts";
import { addDays, type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import { proposalHistories } from "#db/queries/proposal-history.server.ts";
import { proposals, reminders } from "#db/schema/index.ts";
import type { SystemContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

/** Where somebody is waited for. */
const WAITING = ["suggested", "asked", "wanted", "presented"] as const satisfies readonly ProposalState[];

export const NUDGE = "proposal-nudge";
export const TO_BROKER = "proposal-to-broker";

/**
 * The humane silence rule (2-domain §5), for the daily run: a nudge, then the broker, and nothing after that. Each is
 * a reminder of its own per question and day, so a missed run catches up and a second one adds nothing. Returns how
 * many were added.
 */
export async function runProposalReminders(ctx: SystemContext): Promise<number> {
  const today = swedishDate(ctx.now);
  const waiting = await ctx.read
    .select({
      id: proposals.id,
      state: proposals.state,
      changedAt: proposals.changedAt,
    })
    .from(proposals)
    .where(inArray(proposals.state, [...WAITING]));
  const checks = waiting.flatMap(({ id, state }) => (state === "suggested" ? [id] : []));
  const told = await proposalHistories(ctx.read, checks);
  let added = 0;
  for (const { id, state, changedAt } of waiting) {
    if (isSetAside(state, told.get(id) ?? [])) continue;
    const since = swedishDate(changedAt);
    const nudgedOn = await lastNudge(ctx, id, since);
    const move = silenceMove({ state, since, nudgedOn }, today);
    if (move.do === "nothing") continue;
    const due =
      move.do === "nudge"
        ? { kind: NUDGE, dueDate: addDays(since, SILENCE.nudgeAfterDays) }
        : { kind: TO_BROKER, dueDate: addDays(nudgedOn ?? today, SILENCE.brokerAfterDays) };
    if (await addReminder(ctx, id, due)) added += 1;
  }
  return added;
}

/** The day of the nudge for the question that is open since `since`; one for an earlier question does not count. */
async function lastNudge(
  { read }: SystemContext,
  proposalId: string,
  since: IsoDate,
): Promise<IsoDate | null> {
  const rows = await read
    .select({ sentAt: reminders.sentAt })
    .from(reminders)
    .where(
      and(
        eq(reminders.subjectType, "proposal"),
        eq(reminders.subjectId, proposalId),
        eq(reminders.kind, NUDGE),
      ),
    );
  const days = rows.flatMap(({ sentAt }) => (sentAt ? [swedishDate(sentAt)] : []));
  return (
    days
      .filter((day) => day >= since)
      .sort()
      .at(-1) ?? null
  );
}

function addReminder(
  ctx: SystemContext,
  proposalId: string,
  due: { kind: string; dueDate: IsoDate },
): Promise<boolean> {
  return ctx.write(async (tx) => {
    // Decided from a read outside: an answer given meanwhile wins.
    const [still] = await tx
      .select({ id: proposals.id })
      .from(proposals)
      .where(and(eq(proposals.id, proposalId), inArray(proposals.state, [...WAITING])));
    if (!still) return false;
    const [row] = await tx
      .insert(reminders)
      .values({
        id: newId(),
        subjectType: "proposal",
        subjectId: proposalId,
        ...due,
      })
      .onConflictDoNothing()
      .returning({ id: reminders.id });
    if (row) await enqueue(tx, ctx.now, "proposal.silent", { reminderId: row.id });
    return row !== undefined;
  });
}

/** Marks it sent where it has not been stopped meanwhile; the caller sends first, by a stable key. */
export async function markSent(ctx: SystemContext, reminderId: string): Promise<void> {
  await ctx.write((tx) =>
    tx
      .update(reminders)
      .set({ sentAt: ctx.now })
      .where(and(eq(reminders.id, reminderId), isNull(reminders.stoppedAt))),
  );
}
