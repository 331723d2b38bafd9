import { and, eq, isNull } from "drizzle-orm";
import type { AgreementContent } from "#app/domain/agreement/agreement-content.ts";
import { SIGNER_LINK_RULE } from "#app/domain/agreement/signer-link-rules.ts";
import { addMinutes, type Instant } from "#app/domain/shared/dates.ts";
import { newBlindId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { signerLinks } from "#db/schema/index.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

/** Parties that can be without an account (domain/agreement/signing.ts). */
export type LinkParty = "employer" | "handledare";

type Named = AgreementContent["parties"]["handledare"];

export function personOf(parties: AgreementContent["parties"], party: LinkParty): Named {
  return party === "employer" ? parties.employer.signatory : parties.handledare;
}

/** A new link for a party; the earlier one stops working. It is sent after commit. */
export async function insertSignerLink(
  tx: Tx,
  now: Instant,
  link: { agreementId: string; party: LinkParty; name: string; email: string },
): Promise<string> {
  await revokeSignerLinks(tx, now, link.agreementId, link.party);
  const id = newBlindId();
  await tx.insert(signerLinks).values({
    id,
    ...link,
    createdAt: now,
    expiresAt: addMinutes(now, SIGNER_LINK_RULE.days * 24 * 60),
  });
  await enqueue(tx, now, "agreement.signer-link-made", { signerLinkId: id });
  return id;
}

export async function revokeSignerLinks(
  tx: Tx,
  now: Instant,
  agreementId: string,
  party?: LinkParty,
): Promise<void> {
  await tx
    .update(signerLinks)
    .set({ revokedAt: now, codeId: null, openedSecretHash: null, openedUntil: null })
    .where(
      and(
        eq(signerLinks.agreementId, agreementId),
        party ? eq(signerLinks.party, party) : undefined,
        isNull(signerLinks.revokedAt),
      ),
    );
}
