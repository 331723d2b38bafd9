import { and, eq, gte, inArray, isNull, type SQL } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { Consent } from "#app/domain/consent/consent.ts";
import { withdrawConsent as decideWithdrawal } from "#app/domain/consent/withdraw-consent.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { Tx } from "#db/database.ts";
import { consentColumns } from "#db/queries/consents.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { proposalIdsOf } from "#db/queries/proposal-links.server.ts";
import { consents, proposals } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { consentEnded } from "../effects/consent-ended.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { listShared, type Shared } from "./list-shared.server.ts";

/**
 * Withdraws a consent with one press: at once and everywhere, in this one transaction (2-domain §3). Returns what
 * had already been lawfully shown, which can't be taken back.
 */
export async function withdrawConsent(
  ctx: WriteContext,
  input: { participantId: string; consentId: string },
): Promise<
  Result<{ alreadyShared: Shared[] }, "not_found" | "needs_assurance" | "already_withdrawn" | "expired">
> {
  const subject = await participantInReach(ctx.read, ctx.actor, input.participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "consent.withdraw", subject);
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const [consent] = await tx
      .select(consentColumns)
      .from(consents)
      .where(and(eq(consents.id, input.consentId), eq(consents.participantId, subject.id)));
    if (!consent) return fail("not_found");
    const decided = decideWithdrawal(consent, ctx.now, await identityShownAt(tx, consent));
    if (!decided.ok) return decided;
    const alreadyShared = await listShared(tx, subject.id);
    // A withdrawal needs no version: whatever else has happened, no is no. Twice is once.
    const written = await tx
      .update(consents)
      .set({ withdrawnAt: ctx.now })
      .where(and(eq(consents.id, consent.id), isNull(consents.withdrawnAt)))
      .returning({ id: consents.id });
    if (written.length === 0) return fail("already_withdrawn");
    // One that was given beside it, to go on without a gap, says yes to the same: no is no to both.
    await tx
      .update(consents)
      .set({ withdrawnAt: ctx.now })
      .where(
        and(sameReach(consent), isNull(consents.withdrawnAt), gte(consents.validTo, swedishDate(ctx.now))),
      );
    await consentEnded(tx, ctx.actor, ctx.now, decided.value.consent, decided.value.effects);
    await audit(tx, ctx.actor, ctx.now, {
      act: "consent.withdraw",
      subjectType: "consent",
      subjectId: consent.id,
      participantId: subject.id,
      detail: { purpose: consent.purpose, alreadyShared: decided.value.alreadyShared },
    });
    await enqueue(tx, ctx.now, "consent.withdrawn", { consentId: consent.id });
    return ok({ alreadyShared });
  });
}

function sameReach(consent: Consent): SQL | undefined {
  const columns = ["companyId", "placementId", "party", "channel"] as const;
  return and(
    eq(consents.participantId, consent.participantId),
    eq(consents.purpose, consent.purpose),
    ...columns.map((column) =>
      consent[column] === null ? isNull(consents[column]) : eq(consents[column], consent[column]),
    ),
  );
}

async function identityShownAt(tx: Tx, consent: Consent): Promise<string | null> {
  if (consent.purpose !== "identity" || !consent.companyId || !consent.placementId) return null;
  const [row] = await tx
    .select({ at: proposals.identifiedAt })
    .from(proposals)
    .where(
      and(
        inArray(proposals.id, await proposalIdsOf(tx, consent.participantId)),
        eq(proposals.companyId, consent.companyId),
        eq(proposals.placementId, consent.placementId),
      ),
    );
  return row?.at ?? null;
}
