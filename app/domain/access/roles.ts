/** 1-product: "The people". `signer` has no account; `anyone` is a visitor who has not signed in. */
export const ROLES = ["employer", "broker", "caseworker", "participant", "handledare", "manager"] as const;
export type Role = (typeof ROLES)[number];

/** Assurance of the sign-in, lowest first: e-mail code < paper card + PIN, password + TOTP, passkey < e-legitimation. */
export const ASSURANCES = ["low", "substantial", "high"] as const;
export type Assurance = (typeof ASSURANCES)[number];

/**
 * Who acts, in which one role at a time. `unitId` for staff, participants and handledare; `companyId` for
 * employers and handledare at a host; `participantId` for participants.
 */
export interface Actor {
  userId: string;
  sessionId: string;
  role: Role;
  unitId: string | null;
  companyId: string | null;
  participantId: string | null;
  assurance: Assurance;
}
