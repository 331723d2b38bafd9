import { and, eq, isNull } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import { signatures, signerLinks } from "#db/schema/index.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

/**
 * The effects `clear_signatures` and `close_signing`: what was signed no longer counts (the rows stay as evidence),
 * no browser has the document open, and those who had signed are told. Returns how many were cleared.
 */
export async function clearSignatures(tx: Tx, now: Instant, agreementId: string): Promise<number> {
  const cleared = await tx
    .update(signatures)
    .set({ clearedAt: now })
    .where(and(eq(signatures.agreementId, agreementId), isNull(signatures.clearedAt)))
    .returning({ id: signatures.id });
  await closeSigning(tx, agreementId);
  if (cleared.length > 0) await enqueue(tx, now, "agreement.signatures-cleared", { agreementId });
  return cleared.length;
}

/** No code works and no browser is let in by an earlier one. */
export async function closeSigning(tx: Tx, agreementId: string): Promise<void> {
  await tx
    .update(signerLinks)
    .set({ codeId: null, codeExpiresAt: null, openedSecretHash: null, openedUntil: null })
    .where(eq(signerLinks.agreementId, agreementId));
}
