import type { Actor } from "#app/domain/access/roles.ts";
import type { Consent } from "#app/domain/consent/consent.ts";
import { type ConsentDraft, type ConsentFailure, giveConsent } from "#app/domain/consent/give-consent.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { consents } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

/**
 * Writes a consent with its receipt in the transaction of the answer that gave it. The caller has authorised the
 * actor for this participant; the domain decides whether it holds.
 */
export async function recordConsent(
  tx: Tx,
  actor: Actor,
  now: Instant,
  draft: Omit<ConsentDraft, "id">,
): Promise<Result<Consent, ConsentFailure>> {
  const given = giveConsent({ ...draft, id: newId() }, now);
  if (!given.ok) return given;
  const consent = given.value;
  await tx.insert(consents).values(consent);
  await audit(tx, actor, now, {
    act: "consent.give",
    subjectType: "consent",
    subjectId: consent.id,
    participantId: consent.participantId,
    detail: { purpose: consent.purpose, givenHow: consent.givenHow },
  });
  await enqueue(tx, now, "consent.given", { consentId: consent.id });
  return given;
}
