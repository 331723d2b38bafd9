import { ROLES } from "../access/roles.ts";
import type { GuardTable, TransitionTable } from "../shared/transitions.ts";

/** 2-domain §4. Until `verified`, no proposal, identity or signature link goes to the company. */
export const COMPANY_STATES = ["claimed", "verified", "blocked"] as const;
export type CompanyState = (typeof COMPANY_STATES)[number];

export const COMPANY_ACTS = ["verify", "block", "unblock"] as const;
export type CompanyAct = (typeof COMPANY_ACTS)[number];

export const COMPANY_ACTORS = [...ROLES, "system"] as const;
export type CompanyActor = (typeof COMPANY_ACTORS)[number];

export const BLOCK_REASONS = [
  "authority-withdrawn",
  "business-ban",
  "work-environment",
  "pay-or-conditions",
  "wrong-details",
] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

export const COMPANY_GUARDS = ["checklist_complete", "no_conflict_of_interest"] as const;
export type CompanyGuard = (typeof COMPANY_GUARDS)[number];

export interface CompanyFacts {
  checklistComplete: boolean;
  conflictOfInterest: boolean;
}

/**
 * A block takes everything of the company's out of sight in the same transaction; lifting it does not put
 * anything back by itself (each placement is resumed by a person).
 */
export const COMPANY_TRANSITIONS: TransitionTable<CompanyState, CompanyAct, CompanyActor, CompanyGuard> = [
  {
    act: "verify",
    from: ["claimed"],
    to: "verified",
    by: ["broker"],
    guards: ["checklist_complete", "no_conflict_of_interest"],
    event: "company.verified",
  },
  {
    act: "block",
    from: ["verified"],
    to: "blocked",
    by: ["broker", "manager"],
    reason: true,
    effects: ["pause_placements", "lapse_proposals", "revoke_signer_links"],
    event: "company.blocked",
  },
  {
    act: "unblock",
    from: ["blocked"],
    to: "verified",
    by: ["broker", "manager"],
    guards: ["checklist_complete", "no_conflict_of_interest"],
    event: "company.unblocked",
  },
];

export const COMPANY_GUARD_TABLE: GuardTable<CompanyGuard, CompanyFacts> = {
  checklist_complete: (facts) => facts.checklistComplete,
  no_conflict_of_interest: (facts) => !facts.conflictOfInterest,
};

/** The one question every other module asks of a company before anything about a person goes there. */
export function isVerified(state: CompanyState): boolean {
  return state === "verified";
}
