import { and, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { Actor } from "#app/domain/access/roles.ts";
import { AGREEMENT_GUARD_TABLE } from "#app/domain/agreement/agreement-guards.ts";
import {
  AGREEMENT_TRANSITIONS,
  type AgreementAct,
  type AgreementState,
  type CancelReason,
  type InterruptReason,
  type PauseReason,
} from "#app/domain/agreement/agreement-transitions.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { decideMove, type Transition } from "#app/domain/shared/transitions.ts";
import type { Tx } from "#db/database.ts";
import { type AgreementRecord, agreementInReach, standingSignatures } from "#db/queries/agreements.server.ts";
import { agreements, signerLinks } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import type { WriteContext } from "../context.server.ts";
import { agreementMoved } from "../effects/agreement-moved.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { agreementFacts } from "./agreement-facts.server.ts";
import { closeSigning } from "./clear-signatures.server.ts";

/** What staff do with an agreement beside sending it out: each with a reason from its own short list. */
export type StaffMove =
  | { act: "cancel"; reason: CancelReason }
  | { act: "pause"; reason: PauseReason }
  | { act: "interrupt"; reason: InterruptReason }
  | { act: "resume"; reason?: undefined };

export async function moveAgreement(
  ctx: WriteContext,
  input: { agreementId: string; version: number } & StaffMove,
): Promise<
  Result<{ state: AgreementState }, "not_found" | "needs_assurance" | "stale" | "not_open" | "unmet">
> {
  const record = await agreementInReach(ctx.read, ctx.actor, input.agreementId, ctx.now);
  if (!record) return fail("not_found");
  const allowed = authorize(ctx.actor, "agreement.drive", record);
  if (!allowed.ok) return allowed;
  if (record.version !== input.version) return fail("stale");
  const signatures = await standingSignatures(ctx.read, record.id);
  const reason = input.reason ?? null;
  const move = decideMove(
    AGREEMENT_TRANSITIONS,
    AGREEMENT_GUARD_TABLE,
    { state: record.state, act: input.act, by: ctx.actor.role, reason },
    agreementFacts(record, ctx.now, signatures),
  );
  if (!move.ok) return fail(move.failure === "unmet" ? "unmet" : "not_open");
  const done = await ctx.write((tx) => carryOut(tx, ctx.now, ctx.actor, record, move.value, reason));
  return done ? ok({ state: move.value.to }) : fail("stale");
}

/** Writes one decided move with all it brings about. False when somebody was first. */
export async function carryOut(
  tx: Tx,
  now: Instant,
  actor: Actor | "system",
  record: AgreementRecord,
  row: Transition<AgreementState, AgreementAct, string>,
  reason: string | null,
): Promise<boolean> {
  const ends = row.to === "interrupted" || row.to === "cancelled" || row.to === "completed";
  const [moved] = await tx
    .update(agreements)
    .set({
      state: row.to,
      version: record.version + 1,
      changedAt: now,
      ...(ends && { endReason: reason, endedBy: typeof actor === "string" ? actor : actor.userId }),
    })
    .where(and(eq(agreements.id, record.id), eq(agreements.version, record.version)))
    .returning({ id: agreements.id });
  if (!moved) return false;
  const effects = row.effects ?? [];
  if (effects.includes("close_signing")) await closeLinks(tx, now, record.id);
  await agreementMoved(tx, now, record, row.to, effects);
  await recordHistory(tx, actor, now, {
    subjectType: "agreement",
    subjectId: record.id,
    act: row.act,
    fromState: record.state,
    toState: row.to,
    reason,
  });
  await audit(tx, actor, now, {
    act: `agreement.${row.act}`,
    subjectType: "agreement",
    subjectId: record.id,
    participantId: record.participantId,
  });
  if (row.act === "activate") await enqueue(tx, now, "agreement.activated", { agreementId: record.id });
  if (ends) await enqueue(tx, now, "agreement.ended", { agreementId: record.id });
  return true;
}

/** Nothing is left to sign: the links stop working altogether. */
async function closeLinks(tx: Tx, now: Instant, agreementId: string): Promise<void> {
  await closeSigning(tx, agreementId);
  await tx
    .update(signerLinks)
    .set({ revokedAt: now })
    .where(and(eq(signerLinks.agreementId, agreementId), isNull(signerLinks.revokedAt)));
}
