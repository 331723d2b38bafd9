import type { Instant } from "../shared/dates.ts";
import { type Consent, consentState } from "./consent.ts";
import type { Channel, Party } from "./purposes.ts";

/** What somebody is about to do, in the one shape that can be allowed or not. */
export type ConsentQuestion =
  | { purpose: "profile_in_matching" }
  | { purpose: "presentation" | "identity"; companyId: string; placementId: string }
  | { purpose: "information_exchange"; party: Party }
  | { purpose: "contact"; channel: Channel };

/**
 * The consent among the participant's that allows it at `now`, or null: not allowed. Of several the one that lasts
 * longest, then the one given last, so that the log names the same one each time.
 */
export function covers(
  consents: readonly Consent[],
  question: ConsentQuestion,
  now: Instant,
): Consent | null {
  const allowing = consents
    .filter((one) => matches(one, question) && consentState(one, now) === "active")
    .sort((a, b) => compare(b.validTo, a.validTo) || compare(b.givenAt, a.givenAt) || compare(a.id, b.id));
  return allowing[0] ?? null;
}

function matches(consent: Consent, question: ConsentQuestion): boolean {
  if (consent.purpose !== question.purpose) return false;
  switch (question.purpose) {
    case "profile_in_matching":
      return true;
    case "presentation":
    case "identity":
      return consent.companyId === question.companyId && consent.placementId === question.placementId;
    case "information_exchange":
      return consent.party === question.party;
    case "contact":
      return consent.channel === question.channel;
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Whether identity may be shown once this employer wants to meet: `allowed` by a consent given then or beforehand,
 * else `ask` the participant. The consent beforehand holds only for this employer and placement (2-domain §5).
 */
export function identityAnswer(
  consents: readonly Consent[],
  recipient: { companyId: string; placementId: string },
  now: Instant,
): { answer: "allowed"; consent: Consent } | { answer: "ask" } {
  const consent = covers(consents, { purpose: "identity", ...recipient }, now);
  return consent ? { answer: "allowed", consent } : { answer: "ask" };
}

/** What a consent of this purpose and scope would answer; null while its scope is not filled in. */
export function questionOf(
  asked: Pick<Consent, "purpose" | "companyId" | "placementId" | "party" | "channel">,
): ConsentQuestion | null {
  const { purpose, companyId, placementId, party, channel } = asked;
  switch (purpose) {
    case "profile_in_matching":
      return { purpose };
    case "presentation":
    case "identity":
      return companyId && placementId ? { purpose, companyId, placementId } : null;
    case "information_exchange":
      return party && { purpose, party };
    case "contact":
      return channel && { purpose, channel };
  }
}
