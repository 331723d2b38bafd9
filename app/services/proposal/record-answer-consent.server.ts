import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { ConsentFailure } from "#app/domain/consent/give-consent.ts";
import type { GivenHow, Interpreter } from "#app/domain/consent/purposes.ts";
import { textVersionOn } from "#app/domain/consent/texts.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import type { Tx } from "#db/database.ts";
import { coveringConsent } from "#db/queries/consents.server.ts";
import type { ProposalSubject } from "#db/queries/proposals.server.ts";
import { consents } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordConsent } from "../effects/record-consent.server.ts";

/** How the yes was given, and in which words it was read. */
export interface AnswerGiven {
  givenHow: GivenHow;
  /** The staff user who heard it; null with own login. */
  witnessId: string | null;
  language: string;
  interpreter: Interpreter;
}

/**
 * Consent (b) or (c), to this employer for this placement, in the transaction of the answer. One that already
 * covers the same is left as it is.
 */
export async function recordAnswerConsent(
  tx: Tx,
  actor: Actor,
  now: Instant,
  proposal: ProposalSubject,
  purpose: "presentation" | "identity",
  given: AnswerGiven,
): Promise<Result<null, ConsentFailure>> {
  const { participantId, companyId, placementId } = proposal;
  if (await coveringConsent(tx, participantId, { purpose, companyId, placementId }, now)) return ok(null);
  const consent = await recordConsent(tx, actor, now, {
    participantId,
    purpose,
    companyId,
    placementId,
    party: null,
    channel: null,
    textVersion: textVersionOn(purpose, swedishDate(now)),
    ...given,
  });
  return consent.ok ? ok(null) : consent;
}

/** A no takes back the yes to this employer and placement that was given before it. */
export async function takeBackConsents(
  tx: Tx,
  actor: Actor | "system",
  now: Instant,
  proposal: ProposalSubject,
  purposes: readonly ("presentation" | "identity")[],
): Promise<void> {
  const taken = await tx
    .update(consents)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(consents.participantId, proposal.participantId),
        eq(consents.companyId, proposal.companyId),
        eq(consents.placementId, proposal.placementId),
        inArray(consents.purpose, [...purposes]),
        isNull(consents.withdrawnAt),
      ),
    )
    .returning({ id: consents.id, purpose: consents.purpose });
  for (const { id, purpose } of taken)
    await audit(tx, actor, now, {
      act: "consent.withdraw",
      subjectType: "consent",
      subjectId: id,
      participantId: proposal.participantId,
      detail: { purpose },
    });
}
