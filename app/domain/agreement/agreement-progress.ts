import type { AgreementState } from "./agreement-transitions.ts";

/** The steps of the arc, in the order an agreement takes them. */
export const AGREEMENT_STEPS = ["draft", "signing", "signed", "active", "completed"] as const;
export type AgreementStep = (typeof AGREEMENT_STEPS)[number];

export interface AgreementProgress {
  /** Index of the present step; the number of steps when the far shore is reached. */
  current: number;
  /** It stopped on the way. */
  ended: boolean;
}

const AT: Record<AgreementState, AgreementProgress> = {
  draft: { current: 0, ended: false },
  proposed: { current: 1, ended: false },
  partially_signed: { current: 1, ended: false },
  signed: { current: 2, ended: false },
  active: { current: 3, ended: false },
  paused: { current: 3, ended: false },
  completed: { current: AGREEMENT_STEPS.length, ended: false },
  interrupted: { current: 3, ended: true },
  cancelled: { current: 1, ended: true },
};

export function progressOf(state: AgreementState): AgreementProgress {
  return AT[state];
}

/** All have signed: it binds, and the names in it stay for as long as it is kept. */
export const SIGNED_STATES = [
  "signed",
  "active",
  "paused",
  "completed",
  "interrupted",
] as const satisfies readonly AgreementState[];

/** Not signed by all: it rests on the participant's consent to be known to the employer, and ends with it. */
export const UNSIGNED_STATES = [
  "draft",
  "proposed",
  "partially_signed",
] as const satisfies readonly AgreementState[];

/** Out to be signed: the parties may read it and sign or object. */
export function isOutForSigning(state: AgreementState): boolean {
  return state === "proposed" || state === "partially_signed";
}

/** The parties other than the unit see the content from when it is first sent out, but not while it is rewritten. */
export function isShownToParties(state: AgreementState): boolean {
  return state !== "draft" && state !== "cancelled";
}
