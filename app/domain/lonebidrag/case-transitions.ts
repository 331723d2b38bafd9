import { ROLES } from "../access/roles.ts";
import type { IsoDate } from "../shared/dates.ts";
import type { GuardTable, TransitionTable } from "../shared/transitions.ts";
import type { CaseAct, CaseState } from "./case-states.ts";
import { mayStartWork, reviewDeadline } from "./deadlines.ts";

export const CASE_ACTORS = [...ROLES, "system"] as const;
export type CaseActor = (typeof CASE_ACTORS)[number];

export const CASE_GUARDS = [
  "consent_valid",
  "documents_complete",
  "union_comment_settled",
  "decision_dates_given",
  "start_not_before_decision",
  "start_reached",
  "within_review_time",
] as const;
export type CaseGuard = (typeof CASE_GUARDS)[number];

export interface CaseFacts {
  today: IsoDate;
  consentValid: boolean;
  missingDocuments: number;
  unionCommentSettled: boolean;
  decision: { decidedOn: IsoDate; receivedOn: IsoDate; from: IsoDate; to: IsoDate } | null;
  startOn: IsoDate | null;
}

const STAFF = ["broker", "caseworker"] as const;

export const CASE_TRANSITIONS: TransitionTable<CaseState, CaseAct, CaseActor, CaseGuard> = [
  {
    act: "ask_consent",
    from: ["need_identified"],
    to: "consent",
    by: ["caseworker"],
    event: "case.consent_asked",
  },
  {
    act: "give_consent",
    from: ["consent"],
    to: "documents_requested",
    by: ["participant", "caseworker"],
    onBehalfOf: { caseworker: "participant" },
    guards: ["consent_valid"],
    event: "case.documents_requested",
  },
  {
    // A no is the participant's own, and costs nothing (2-domain §3).
    act: "decline",
    from: ["consent"],
    to: "ended",
    by: ["participant", "caseworker"],
    onBehalfOf: { caseworker: "participant" },
    event: "case.ended",
  },
  {
    act: "documents_complete",
    from: ["documents_requested"],
    to: "documents_in",
    by: STAFF,
    guards: ["consent_valid", "documents_complete"],
    event: "case.documents_in",
  },
  {
    act: "send_application",
    from: ["documents_in"],
    to: "application_sent",
    by: ["employer", "broker"],
    onBehalfOf: { broker: "employer" },
    guards: ["consent_valid", "documents_complete"],
    event: "case.application_sent",
  },
  { act: "investigation_begun", from: ["application_sent"], to: "af_investigating", by: STAFF },
  {
    act: "ask_union",
    from: ["af_investigating"],
    to: "union_comment",
    by: STAFF,
    event: "case.union_asked",
  },
  {
    act: "grant",
    from: ["af_investigating", "union_comment"],
    to: "decision_granted",
    by: STAFF,
    guards: ["union_comment_settled", "decision_dates_given"],
    event: "case.granted",
  },
  {
    act: "refuse",
    from: ["af_investigating", "union_comment"],
    to: "decision_refused",
    by: STAFF,
    guards: ["decision_dates_given"],
    event: "case.refused",
  },
  {
    act: "ask_review",
    from: ["decision_refused"],
    to: "af_investigating",
    by: ["caseworker"],
    guards: ["within_review_time"],
    event: "case.review_asked",
  },
  {
    act: "sign_contract",
    from: ["decision_granted"],
    to: "contract_signed",
    by: ["employer", "broker"],
    onBehalfOf: { broker: "employer" },
    guards: ["start_not_before_decision"],
    event: "case.contract_signed",
  },
  {
    act: "begin",
    from: ["contract_signed"],
    to: "running",
    by: ["broker", "system"],
    guards: ["start_not_before_decision", "start_reached"],
    effects: ["plan_months"],
    event: "case.running",
  },
  {
    act: "report_change",
    from: ["running"],
    to: "change_reported",
    by: ["employer", "broker", "caseworker"],
    onBehalfOf: { broker: "employer", caseworker: "employer" },
    reason: true,
    event: "case.change_reported",
  },
  { act: "settle_change", from: ["change_reported"], to: "running", by: STAFF, event: "case.change_settled" },
  {
    act: "start_extension",
    from: ["running"],
    to: "extension_started",
    by: STAFF,
    event: "case.extension_started",
  },
  {
    act: "extend",
    from: ["extension_started"],
    to: "running",
    by: STAFF,
    guards: ["decision_dates_given"],
    effects: ["plan_months"],
    event: "case.extended",
  },
  {
    act: "extension_refused",
    from: ["extension_started"],
    to: "running",
    by: STAFF,
    event: "case.extension_refused",
  },
  {
    act: "end",
    from: ["running", "change_reported", "extension_started"],
    to: "ended",
    by: STAFF,
    reason: true,
    effects: ["close_months"],
    event: "case.ended",
  },
  {
    act: "withdraw",
    from: [
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
    ],
    to: "ended",
    by: [...STAFF, "system"],
    reason: true,
    event: "case.ended",
  },
];

export const CASE_GUARD_TABLE: GuardTable<CaseGuard, CaseFacts> = {
  consent_valid: (facts) => facts.consentValid,
  documents_complete: (facts) => facts.missingDocuments === 0,
  union_comment_settled: (facts) => facts.unionCommentSettled,
  decision_dates_given: ({ decision }) => decision !== null && decision.from <= decision.to,
  start_not_before_decision: ({ decision, startOn }) =>
    decision !== null && startOn !== null && mayStartWork(startOn, decision.decidedOn, decision.from),
  start_reached: (facts) => facts.startOn !== null && facts.startOn <= facts.today,
  within_review_time: ({ decision, today }) =>
    decision !== null && today <= reviewDeadline(decision.receivedOn),
};

/**
 * How a guard that is not met is told to the reader: of the consent, that it is missing or has ended is between the
 * participant and their caseworker; others read only that something is missing.
 */
export function guardShown(guard: CaseGuard, viewer: CaseActor): CaseGuard {
  const knows = viewer === "caseworker" || viewer === "participant";
  return guard === "consent_valid" && !knows ? "documents_complete" : guard;
}
