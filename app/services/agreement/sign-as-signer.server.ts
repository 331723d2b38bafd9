import { isShownToParties } from "#app/domain/agreement/agreement-progress.ts";
import type { ObjectReason } from "#app/domain/agreement/agreement-transitions.ts";
import type { Party } from "#app/domain/agreement/signing.ts";
import { partiesOf } from "#app/domain/agreement/signing.ts";
import { fail, type Result } from "#app/domain/shared/result.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { agreementById } from "#db/queries/agreements.server.ts";
import { wholeContent } from "./agreement-facts.server.ts";
import { giveSignature, type SigningFailure } from "./give-signature.server.ts";
import { recordObjection } from "./object-to-agreement.server.ts";
import { findSignerLink, linkState, type SignerVisit } from "./signer-link.server.ts";

interface Opened {
  link: string;
  /** What the code left in the browser. */
  cookie: string | null;
  seenHash: string;
}

/** Signs the link's one document. The signature says that a link and a code were what was known of the signer. */
export async function signAsSigner(
  visit: SignerVisit,
  input: Opened,
): Promise<Result<{ sealed: boolean; waitsFor: Party[] }, "not_found" | SigningFailure>> {
  const opened = await openedLink(visit, input);
  if (!opened) return fail("not_found");
  const { link, record } = opened;
  if (!isShownToParties(record.state)) return fail("not_open");
  const own = partiesOf(wholeContent(record), {
    userId: null,
    participantId: null,
    linkParty: link.party,
    assurance: "low",
  });
  if (!own.includes(link.party)) return fail("not_due");
  return giveSignature({
    read: visit.read,
    write: visit.write,
    now: visit.now,
    actor: "signer",
    by: "signer",
    signerLinkId: link.id,
    agreementId: record.id,
    seenHash: input.seenHash,
    signature: {
      party: link.party,
      userId: null,
      name: link.name,
      method: "link-and-code",
      assurance: "low",
      witnessUserId: null,
      interpreterLanguage: null,
      fromHash: keyedHash(visit.address, "signature"),
    },
  });
}

export async function objectAsSigner(
  visit: SignerVisit,
  input: Opened & { reason: ObjectReason },
): Promise<Result<null, "not_found" | "changed" | "not_open" | "stale">> {
  const opened = await openedLink(visit, input);
  if (!opened) return fail("not_found");
  const { link, record } = opened;
  return recordObjection(visit, {
    record,
    actor: "signer",
    by: "signer",
    party: link.party,
    seenHash: input.seenHash,
    reason: input.reason,
  });
}

async function openedLink(visit: SignerVisit, { link: address, cookie }: Opened) {
  const link = await findSignerLink(visit.read, address);
  if (!link || linkState(link, visit.now, cookie) !== "open") return null;
  const record = await agreementById(visit.read, link.agreementId, visit.now);
  return record ? { link, record } : null;
}
