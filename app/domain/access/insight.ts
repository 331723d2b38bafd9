/** What somebody did with a participant's data, as the participant is told it (2-domain §9). */
export const INSIGHT_KINDS = [
  "listed",
  "read_process",
  "changed_process",
  "changed_caseworker",
  "changed_protection",
  "changed_conflict",
  "read_card",
  "changed_card",
  "read_consents",
  "changed_consents",
  "previewed_profile",
  "published_profile",
  "removed_profile",
  "profile_shown",
  "profile_hidden",
  "matched",
  "read_identity",
  "proposal",
  "agreement",
  "support_case",
  "sign_in",
  "answered_about_name",
  "own_rights",
  "saved_search",
  "other",
] as const;
export type InsightKind = (typeof INSIGHT_KINDS)[number];

const KIND_OF_ACT: Readonly<Record<string, InsightKind>> = {
  "participant.list": "listed",
  "interest.list": "listed",
  "proposal.list": "listed",
  "participant.read": "read_process",
  "participant.open": "read_identity",
  "participant.change-caseworker": "changed_caseworker",
  "participant.protect": "changed_protection",
  "participant.unprotect": "changed_protection",
  "participant.declare-conflict": "changed_conflict",
  "participant.end-conflict": "changed_conflict",
  "participant.paper-card": "sign_in",
  "participant.paper-card-revoked": "sign_in",
  "card.read": "read_card",
  "card.list": "read_card",
  "consent.read": "read_consents",
  "profile.preview": "previewed_profile",
  "profile.approve": "published_profile",
  "profile.remove": "removed_profile",
  "profile.shown": "profile_shown",
  "profile.hidden": "profile_hidden",
  "profile.open-link": "matched",
  "proposal.identity": "read_identity",
  "insight.give-name": "answered_about_name",
  "insight.withhold-name": "answered_about_name",
};

const KIND_OF_AREA: Readonly<Record<string, InsightKind>> = {
  participant: "changed_process",
  card: "changed_card",
  consent: "changed_consents",
  proposal: "proposal",
  interest: "proposal",
  agreement: "agreement",
  followup: "agreement",
  case: "support_case",
  rights: "own_rights",
  search: "saved_search",
};

/** The act of an access-log row in the participant's words; one not known is still told, as "other". */
export function insightKind(act: string): InsightKind {
  return KIND_OF_ACT[act] ?? KIND_OF_AREA[act.split(".")[0] ?? ""] ?? "other";
}

/** The purposes that have words for the participant. */
export const INSIGHT_PURPOSES = [
  "follow-process",
  "kompetenskort",
  "consents",
  "publication",
  "matching",
  "propose-to-placement",
  "meet-before-agreement",
  "agreement",
  "casework",
  "contact",
  "support-case",
  "extract",
  "log-control",
  "caseworker-change",
  "participant-asked",
] as const;
export type InsightPurpose = (typeof INSIGHT_PURPOSES)[number];

export function insightPurpose(purpose: string | null): InsightPurpose | null {
  return INSIGHT_PURPOSES.find((known) => known === purpose) ?? null;
}
