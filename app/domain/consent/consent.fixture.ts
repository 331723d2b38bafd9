import type { Consent } from "./consent.ts";
import type { ConsentDraft } from "./give-consent.ts";

export const NOW = "2026-11-23T09:00:00.000Z";

export function consent(changes: Partial<Consent> = {}): Consent {
  return {
    ...draft(),
    givenAt: "2026-11-01T09:00:00.000Z",
    validFrom: "2026-11-01",
    validTo: "2027-04-30",
    withdrawnAt: null,
    ...changes,
  };
}

export function draft(changes: Partial<ConsentDraft> = {}): ConsentDraft {
  const purpose = changes.purpose ?? "profile_in_matching";
  return {
    id: "c1",
    participantId: "p1",
    purpose,
    companyId: null,
    placementId: null,
    party: null,
    channel: null,
    givenHow: "own_login",
    witnessId: null,
    textVersion: `consent.${purpose}.v1`,
    language: "sv",
    interpreter: "none",
    ...changes,
  };
}
