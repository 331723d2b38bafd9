import type { Instant } from "../shared/dates.ts";
import { isIdentityShown, type ProposalState } from "./proposal-states.ts";

/**
 * The participant's yes to being named to this employer for this placement, given beforehand at `asked` in a
 * box of its own that is never ticked for them, and revocable until the name is shown (2-domain §5).
 */
export interface IdentityApproval {
  givenAt: Instant | null;
  revokedAt: Instant | null;
}

export const NO_APPROVAL: IdentityApproval = { givenAt: null, revokedAt: null };

export function isApproved(approval: IdentityApproval): boolean {
  return approval.givenAt !== null && approval.revokedAt === null;
}

/** It can be given while the employer has not answered; at `wanted` the question is the consent itself. */
export function mayPreApprove(state: ProposalState): boolean {
  return state === "asked" || state === "accepted_by_participant" || state === "presented";
}

export function mayRevokeApproval(state: ProposalState, approval: IdentityApproval): boolean {
  return isApproved(approval) && !isIdentityShown(state);
}

/** When the employer says yes: show the name at once, or ask the participant first. */
export function afterWanted(approval: IdentityApproval): "identify" | "ask_participant" {
  return isApproved(approval) ? "identify" : "ask_participant";
}
