/** 2-domain §7; `decision` is two states, as what follows differs. */
export const CASE_STATES = [
  "need_identified",
  "consent",
  "documents_requested",
  "documents_in",
  "application_sent",
  "af_investigating",
  "union_comment",
  "decision_granted",
  "decision_refused",
  "contract_signed",
  "running",
  "change_reported",
  "extension_started",
  "ended",
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/**
 * Nothing is decided yet, so the case rests on the participant's consent and ends with it. Once AF has said yes it is
 * the employer's own matter with AF, and taking the consent back must not cost anybody a job.
 */
export const RESTS_ON_CONSENT = [
  "consent",
  "documents_requested",
  "documents_in",
  "application_sent",
  "af_investigating",
  "union_comment",
  "decision_refused",
] as const satisfies readonly CaseState[];

export const CASE_ACTS = [
  "ask_consent",
  "give_consent",
  "decline",
  "documents_complete",
  "send_application",
  "investigation_begun",
  "ask_union",
  "grant",
  "refuse",
  "ask_review",
  "sign_contract",
  "begin",
  "report_change",
  "settle_change",
  "start_extension",
  "extend",
  "extension_refused",
  "end",
  "withdraw",
] as const;
export type CaseAct = (typeof CASE_ACTS)[number];

/** `af` and `union` are outside the portal. */
export type CaseOwner = "participant" | "employer" | "broker" | "caseworker" | "af" | "union";

/** Whose move it is in each state; null when it is over. */
export const CASE_OWNER: Record<CaseState, CaseOwner | null> = {
  need_identified: "caseworker",
  consent: "participant",
  documents_requested: "employer",
  // Only the employer can apply; a broker may write down that they did.
  documents_in: "employer",
  application_sent: "af",
  af_investigating: "af",
  union_comment: "union",
  decision_granted: "employer",
  decision_refused: "caseworker",
  contract_signed: "employer",
  running: "employer",
  change_reported: "af",
  extension_started: "broker",
  ended: null,
};

export const END_OUTCOMES = [
  "job-without-support",
  "other-support",
  "job-ended",
  "studies",
  "repayment",
  "other",
] as const;
export type EndOutcome = (typeof END_OUTCOMES)[number];

export const CASE_WITHDRAW_REASONS = [
  "consent-withdrawn",
  "employer-stepped-back",
  "participant-stepped-back",
  "job-without-support",
  "refused",
  "opened-by-mistake",
] as const;
export type CaseWithdrawReason = (typeof CASE_WITHDRAW_REASONS)[number];

/** What changed in the employment. About the work, never about health: that is between AF and the person. */
export const CASE_CHANGES = ["pay", "hours", "tasks", "workplace", "employment-ends", "other"] as const;
export type CaseChange = (typeof CASE_CHANGES)[number];

export type CaseReason = EndOutcome | CaseWithdrawReason | CaseChange;
