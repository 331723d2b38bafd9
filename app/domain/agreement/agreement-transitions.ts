import { ROLES } from "../access/roles.ts";
import type { TransitionTable } from "../shared/transitions.ts";

/** 2-domain §6. */
export const AGREEMENT_STATES = [
  "draft",
  "proposed",
  "partially_signed",
  "signed",
  "active",
  "paused",
  "completed",
  "interrupted",
  "cancelled",
] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

export const AGREEMENT_ACTS = [
  "propose",
  "sign",
  "seal",
  "object",
  "revise",
  "cancel",
  "activate",
  "pause",
  "resume",
  "complete",
  "interrupt",
] as const;
export type AgreementAct = (typeof AGREEMENT_ACTS)[number];

/** `signer` is a party without an account: one document, by a personal link and a one-time code. */
export const AGREEMENT_ACTORS = [...ROLES, "signer", "system"] as const;
export type AgreementActor = (typeof AGREEMENT_ACTORS)[number];

export const OBJECT_REASONS = [
  "wrong-time",
  "wrong-tasks",
  "wrong-hours",
  "wrong-person",
  "something-else",
] as const;
export type ObjectReason = (typeof OBJECT_REASONS)[number];

export const CANCEL_REASONS = [
  "participant-changed-mind",
  "employer-changed-mind",
  "decision-missing",
  "started-job",
  "made-by-mistake",
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** About the placement, never about health: what the unit needs to know of that stays in the case. */
export const PAUSE_REASONS = ["leave", "workplace-closed", "waiting-for-decision", "other-planning"] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export const INTERRUPT_REASONS = [
  "job-here",
  "job-elsewhere",
  "studies",
  "participant-wishes",
  "employer-wishes",
  "does-not-fit",
  "decision-ended",
  "workplace-closed",
] as const;
export type InterruptReason = (typeof INTERRUPT_REASONS)[number];

export const AGREEMENT_GUARDS = [
  "content_complete",
  "company_verified",
  "no_conflict_of_interest",
  "hours_valid",
  "period_valid",
  "within_longest",
  "decision_covers",
  "decision_valid_today",
  "insurance_settled",
  "work_environment_settled",
  "union_comment_settled",
  "register_extract_settled",
  "handledare_reachable",
  "is_due_to_sign",
  "same_content",
  "all_signed",
  "start_reached",
  "end_not_passed",
  "end_passed",
] as const;
export type AgreementGuard = (typeof AGREEMENT_GUARDS)[number];

const TO_PROPOSE = [
  "content_complete",
  "company_verified",
  "no_conflict_of_interest",
  "hours_valid",
  "period_valid",
  "within_longest",
  "decision_covers",
  "insurance_settled",
  "work_environment_settled",
  "union_comment_settled",
  "handledare_reachable",
] as const satisfies readonly AgreementGuard[];

/**
 * A signature is the party's own act and has no `onBehalfOf`. When the last party has signed, the system seals
 * in the same transaction.
 */
export const AGREEMENT_TRANSITIONS: TransitionTable<
  AgreementState,
  AgreementAct,
  AgreementActor,
  AgreementGuard
> = [
  {
    act: "propose",
    from: ["draft"],
    to: "proposed",
    by: ["broker", "caseworker"],
    guards: TO_PROPOSE,
    effects: ["open_signing"],
    event: "agreement.proposed",
  },
  {
    act: "sign",
    from: ["proposed", "partially_signed"],
    to: "partially_signed",
    by: ["participant", "employer", "handledare", "broker", "caseworker", "manager", "signer"],
    guards: ["is_due_to_sign", "same_content"],
    effects: ["record_signature"],
    event: "agreement.signature_given",
  },
  {
    act: "seal",
    from: ["partially_signed"],
    to: "signed",
    by: ["system"],
    guards: ["all_signed"],
    effects: ["close_signing"],
    event: "agreement.signed",
  },
  {
    act: "object",
    from: ["proposed", "partially_signed"],
    to: "draft",
    by: ["participant", "employer", "handledare", "signer"],
    reason: true,
    effects: ["clear_signatures", "close_signing"],
    event: "agreement.objected",
  },
  {
    act: "revise",
    from: ["proposed", "partially_signed"],
    to: "draft",
    by: ["broker", "caseworker"],
    effects: ["clear_signatures", "close_signing"],
    event: "agreement.revised",
  },
  {
    act: "cancel",
    from: ["draft", "proposed", "partially_signed", "signed"],
    to: "cancelled",
    by: ["broker", "caseworker"],
    reason: true,
    effects: ["close_signing", "free_seat"],
    event: "agreement.cancelled",
  },
  {
    // The consent to be known by name has ended. No reason: whose word it was is nobody else's.
    act: "cancel",
    from: ["draft", "proposed", "partially_signed"],
    to: "cancelled",
    by: ["system"],
    effects: ["close_signing", "free_seat"],
    event: "agreement.cancelled",
  },
  {
    act: "activate",
    from: ["signed"],
    to: "active",
    by: ["system"],
    guards: [
      "start_reached",
      "end_not_passed",
      "decision_valid_today",
      "insurance_settled",
      "handledare_reachable",
      "register_extract_settled",
      "company_verified",
    ],
    effects: ["plan_follow_ups"],
    event: "agreement.active",
  },
  {
    act: "pause",
    from: ["active"],
    to: "paused",
    by: ["broker", "caseworker"],
    reason: true,
    event: "agreement.paused",
  },
  {
    act: "resume",
    from: ["paused"],
    to: "active",
    by: ["broker", "caseworker"],
    guards: [
      "end_not_passed",
      "decision_valid_today",
      "insurance_settled",
      "handledare_reachable",
      "company_verified",
    ],
    event: "agreement.resumed",
  },
  {
    act: "complete",
    from: ["active", "paused"],
    to: "completed",
    by: ["system"],
    guards: ["end_passed"],
    event: "agreement.completed",
  },
  {
    act: "interrupt",
    from: ["active", "paused"],
    to: "interrupted",
    by: ["broker", "caseworker"],
    reason: true,
    effects: ["free_seat"],
    event: "agreement.interrupted",
  },
];
