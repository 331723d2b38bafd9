import { isShownToParties } from "#app/domain/agreement/agreement-progress.ts";
import { agreementById } from "#db/queries/agreements.server.ts";
import { recordSignerAccess } from "../audit/record-access.server.ts";
import { type AgreementForParty, partyView } from "./read-agreement-as-party.server.ts";
import { findSignerLink, linkState, type SignerVisit } from "./signer-link.server.ts";

/** What a personal link shows. Nothing of the document or of any person before the code. */
export type SignerPage =
  | { state: "revoked" | "expired" | "locked" | "code_sent" | "closed" }
  | { state: "open"; agreement: AgreementForParty };

/** Null when the address is none of ours. Opening it changes nothing but the log: mail scanners open links too. */
export async function readAsSigner(
  visit: SignerVisit,
  input: { link: string; cookie: string | null },
): Promise<SignerPage | null> {
  const link = await findSignerLink(visit.read, input.link);
  if (!link) return null;
  const state = linkState(link, visit.now, input.cookie);
  const record = await agreementById(visit.read, link.agreementId, visit.now);
  if (!record) return null;
  if (state === "revoked" || state === "expired") return { state };
  if (!isShownToParties(record.state)) return { state: "closed" };
  if (state !== "open") return { state };
  await recordSignerAccess(visit, visit.now, {
    act: "agreement.read",
    subjectType: "agreement",
    subjectId: record.id,
    participantId: record.participantId,
    purpose: "agreement",
    companyId: record.companyId,
    detail: { signerLinkId: link.id, party: link.party },
  });
  const agreement = await partyView(visit.read, record, {
    userId: null,
    participantId: null,
    linkParty: link.party,
    assurance: "low",
  });
  return { state: "open", agreement };
}
