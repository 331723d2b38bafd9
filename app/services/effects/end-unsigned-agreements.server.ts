import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { UNSIGNED_STATES } from "#app/domain/agreement/agreement-progress.ts";
import { AGREEMENT_TRANSITIONS } from "#app/domain/agreement/agreement-transitions.ts";
import type { Consent } from "#app/domain/consent/consent.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { findTransition } from "#app/domain/shared/transitions.ts";
import type { Tx } from "#db/database.ts";
import { hasFallen } from "#db/queries/agreements.server.ts";
import { agreements, signerLinks } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { agreementMoved } from "./agreement-moved.server.ts";

/**
 * Cancels what not all have signed when the consent to be known by name to that employer has ended, and closes the
 * links to it. What all have signed stays: it is the parties' document.
 */
export async function endUnsignedAgreements(
  tx: Tx,
  actor: Actor | "system",
  now: Instant,
  { participantId, companyId, placementId }: Consent,
): Promise<void> {
  const unsigned = await tx
    .select({
      id: agreements.id,
      unitId: agreements.unitId,
      companyId: agreements.companyId,
      participantId: agreements.participantId,
      placementId: agreements.placementId,
      content: agreements.content,
      state: agreements.state,
      version: agreements.version,
    })
    .from(agreements)
    .where(
      and(
        eq(agreements.participantId, participantId),
        eq(agreements.companyId, companyId ?? ""),
        eq(agreements.placementId, placementId ?? ""),
        inArray(agreements.state, [...UNSIGNED_STATES]),
      ),
    );
  for (const agreement of unsigned) {
    if (!(await hasFallen(tx, agreement, now))) continue;
    const row = findTransition(AGREEMENT_TRANSITIONS, agreement.state, "cancel", "system");
    if (!row) throw new Error(`an agreement in ${agreement.state} has no way to be cancelled`);
    await tx
      .update(agreements)
      .set({ state: row.to, version: agreement.version + 1, changedAt: now, endedBy: "system" })
      .where(eq(agreements.id, agreement.id));
    await tx
      .update(signerLinks)
      .set({ revokedAt: now })
      .where(and(eq(signerLinks.agreementId, agreement.id), isNull(signerLinks.revokedAt)));
    await agreementMoved(tx, now, agreement, row.to, row.effects ?? []);
    // The timeline is read by the employer too: it says that it ended, never by whose word.
    await recordHistory(tx, "system", now, {
      subjectType: "agreement",
      subjectId: agreement.id,
      act: row.act,
      fromState: agreement.state,
      toState: row.to,
    });
    await audit(tx, actor, now, {
      act: "agreement.cancel",
      subjectType: "agreement",
      subjectId: agreement.id,
      participantId,
    });
    await enqueue(tx, now, "agreement.ended", { agreementId: agreement.id });
  }
}
