import { agreementContentSchema } from "#app/domain/agreement/agreement-content.ts";
import type { AgreementFacts } from "#app/domain/agreement/agreement-guards.ts";
import { PARTIES, type Signature } from "#app/domain/agreement/signing.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import type { AgreementRecord } from "#db/queries/agreements.server.ts";

/** What the guards judge an agreement by; what the act at hand adds comes in `more`. */
export function agreementFacts(
  record: AgreementRecord,
  now: Instant,
  signatures: readonly Signature[],
  more: Partial<Pick<AgreementFacts, "conflictOfInterest" | "signingParty" | "seenHash">> = {},
): AgreementFacts {
  return {
    content: record.content,
    today: swedishDate(now),
    companyVerified: record.companyState === "verified",
    conflictOfInterest: false,
    handledareReachable: isReachable(record),
    requiredParties: PARTIES,
    signatures,
    contentHash: record.contentHash ?? "",
    signingParty: null,
    seenHash: null,
    ...more,
  };
}

/** By an account, or by an address that a personal link can be sent to. A telephone alone can't sign. */
function isReachable({ content }: AgreementRecord): boolean {
  const reach = content.parties?.handledare.reach;
  return reach?.by === "account" || (reach?.by === "email" && reach.email !== "");
}

/** The whole content of what is out to be signed or has been: a gap there is a bug. */
export function wholeContent(record: Pick<AgreementRecord, "content">) {
  return agreementContentSchema.parse(record.content);
}
