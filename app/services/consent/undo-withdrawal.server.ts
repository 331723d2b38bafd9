import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { undoWithdrawal as decideUndo } from "#app/domain/consent/withdraw-consent.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { consentColumns } from "#db/queries/consents.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { consents } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

/**
 * Takes a withdrawal back, by the participant alone and within 24 hours. The consent holds again; what the
 * withdrawal ended stays ended, and the profile goes through the gate anew.
 */
export async function undoWithdrawal(
  ctx: WriteContext,
  input: { consentId: string },
): Promise<
  Result<
    null,
    "not_found" | "needs_assurance" | "not_withdrawn" | "only_participant" | "too_late" | "expired" | "stale"
  >
> {
  const subject = await participantInReach(ctx.read, ctx.actor, ctx.actor.participantId ?? "");
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "consent.undo-withdrawal", subject);
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const [consent] = await tx
      .select(consentColumns)
      .from(consents)
      .where(and(eq(consents.id, input.consentId), eq(consents.participantId, subject.id)));
    if (!consent) return fail("not_found");
    const decided = decideUndo(consent, ctx.actor, ctx.now);
    if (!decided.ok) return decided;
    const written = await tx
      .update(consents)
      .set({ withdrawnAt: null })
      .where(and(eq(consents.id, consent.id), eq(consents.withdrawnAt, consent.withdrawnAt ?? "")))
      .returning({ id: consents.id });
    if (written.length === 0) return fail("stale");
    await audit(tx, ctx.actor, ctx.now, {
      act: "consent.undo-withdrawal",
      subjectType: "consent",
      subjectId: consent.id,
      participantId: subject.id,
      detail: { purpose: consent.purpose, withdrawnAt: consent.withdrawnAt },
    });
    await enqueue(tx, ctx.now, "consent.given", { consentId: consent.id });
    return ok(null);
  });
}
