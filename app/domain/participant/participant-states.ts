import { ROLES } from "../access/roles.ts";
import type { GuardTable, TransitionTable } from "../shared/transitions.ts";

export const PARTICIPANT_STATES = ["enrolled", "active", "closed"] as const;
export type ParticipantState = (typeof PARTICIPANT_STATES)[number];

export const PARTICIPANT_ACTS = ["activate", "change_caseworker", "close"] as const;
export type ParticipantAct = (typeof PARTICIPANT_ACTS)[number];

export const PARTICIPANT_ACTORS = [...ROLES, "system"] as const;
export type ParticipantActor = (typeof PARTICIPANT_ACTORS)[number];

export const PARTICIPANT_GUARDS = ["has_caseworker", "no_conflict_of_interest", "nothing_running"] as const;
export type ParticipantGuard = (typeof PARTICIPANT_GUARDS)[number];

export interface ParticipantFacts {
  caseworkerUserId: string | null;
  conflictOfInterest: boolean;
  /** Agreements signed, active or paused: closed or ended first, so that nobody is left at a workplace. */
  runningAgreements: number;
}

/** One named caseworker follows a participant all the way, and a change is a visible event (2-domain §8). */
export const PARTICIPANT_TRANSITIONS: TransitionTable<
  ParticipantState,
  ParticipantAct,
  ParticipantActor,
  ParticipantGuard
> = [
  {
    act: "activate",
    from: ["enrolled"],
    to: "active",
    by: ["caseworker"],
    guards: ["has_caseworker", "no_conflict_of_interest"],
    event: "participant.active",
  },
  {
    act: "change_caseworker",
    from: ["enrolled"],
    to: "enrolled",
    by: ["manager"],
    guards: ["has_caseworker", "no_conflict_of_interest"],
    event: "participant.caseworker_changed",
  },
  {
    act: "change_caseworker",
    from: ["active"],
    to: "active",
    by: ["manager"],
    guards: ["has_caseworker", "no_conflict_of_interest"],
    event: "participant.caseworker_changed",
  },
  {
    act: "close",
    from: ["enrolled", "active"],
    to: "closed",
    by: ["caseworker"],
    guards: ["nothing_running"],
    reason: true,
    effects: ["withdraw_profile", "lapse_proposals", "revoke_sign_in", "stop_messages"],
    event: "participant.closed",
  },
];

export const PARTICIPANT_GUARD_TABLE: GuardTable<ParticipantGuard, ParticipantFacts> = {
  has_caseworker: (facts) => facts.caseworkerUserId !== null,
  no_conflict_of_interest: (facts) => !facts.conflictOfInterest,
  nothing_running: (facts) => facts.runningAgreements === 0,
};
